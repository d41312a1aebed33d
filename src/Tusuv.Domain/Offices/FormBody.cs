using Tusuv.Domain.Localities;
using static Tusuv.Domain.Offices.OfficeRefusals;

namespace Tusuv.Domain.Offices;

public sealed record FormBody(BodyId BodyId, LocalityId LocalityId, BodyKind Kind, PublicText Name)
{
    /// <param name="beside">Names of the other bodies of the same kind in the same place.</param>
    public Decision<BodyEvent> Decide(
        Body? body,
        Locality? locality,
        Stamp stamp,
        IReadOnlyCollection<PublicText>? beside = null
    )
    {
        if (body is not null)
            return body.Locality == LocalityId && body.Kind == Kind ? [] : BodyIdTaken;
        if (locality is null)
            return LocalityUnknown;
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (Kind is BodyKind.Operator && stamp.By != Actors.Import)
            return OperatorOnly;
        if (Name.Fault(NameMissing) is { } fault)
            return fault;
        // An import brings the bodies of its file as they are.
        if (stamp.By != Actors.Import && beside?.Any(other => Letters.Of(other.Mn) == Letters.Of(Name.Mn)) is true)
            return BodyAlreadyThere;

        return [new BodyFormed(BodyId, LocalityId, Kind, Name)];
    }
}

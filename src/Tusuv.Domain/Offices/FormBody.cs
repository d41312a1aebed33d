using Tusuv.Domain.Localities;
using static Tusuv.Domain.Offices.OfficeRefusals;

namespace Tusuv.Domain.Offices;

public sealed record FormBody(BodyId BodyId, LocalityId LocalityId, BodyKind Kind, PublicText Name)
{
    public Decision<BodyEvent> Decide(Body? body, Locality? locality, Stamp stamp)
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

        return [new BodyFormed(BodyId, LocalityId, Kind, Name)];
    }
}

using static Tusuv.Domain.Localities.LocalityRefusals;

namespace Tusuv.Domain.Localities;

public sealed record RegisterLocality(
    LocalityId LocalityId,
    LocalityId? Parent,
    LocalityKind Kind,
    Code Code,
    PublicText Name,
    Code TimeZone
)
{
    /// <param name="beside">Codes of the other places directly below the same parent.</param>
    public Decision<LocalityEvent> Decide(
        Locality? locality,
        Locality? parent,
        Stamp stamp,
        IReadOnlyCollection<Code>? beside = null
    )
    {
        if (locality is not null)
            return locality.Code == Code && locality.Kind == Kind ? [] : IdTaken;
        if (Parent is not null && parent is null)
            return ParentUnknown;
        if (!stamp.Reaches(Parent ?? LocalityId))
            return CommonRefusals.OutOfReach;
        if (parent is null ? !Locality.IsRoot(Kind) : !parent.MayContain(Kind))
            return Misplaced(Kind);
        if (Name.Fault(NameMissing) is { } fault)
            return fault;
        if (!Code.IsValid)
            return CodeInvalid;
        // An import brings the codes of its file as they are.
        if (stamp.By != Actors.Import && (parent?.Code == Code || beside?.Contains(Code) is true))
            return CodeTaken;
        if (!TimeZone.IsValid || !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone.Value, out _))
            return TimeZoneUnknown;

        return [new LocalityRegistered(LocalityId, Parent, Kind, Code, Name, TimeZone)];
    }
}

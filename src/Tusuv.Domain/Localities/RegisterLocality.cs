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
    public Decision<LocalityEvent> Decide(Locality? locality, Locality? parent, Stamp stamp)
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
        if (!TimeZone.IsValid || !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone.Value, out _))
            return TimeZoneUnknown;

        return [new LocalityRegistered(LocalityId, Parent, Kind, Code, Name, TimeZone)];
    }
}

using static Tusuv.Domain.Localities.LocalityRefusals;

namespace Tusuv.Domain.Localities;

public sealed record StateFigures(
    LocalityId LocalityId,
    int? Persons,
    int? Households,
    int? Adults,
    PublicText Source,
    DateOnly StatedOn
)
{
    public Decision<LocalityEvent> Decide(Locality? locality, Stamp stamp)
    {
        if (locality is null)
            return NotFound;
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (Persons is null && Households is null && Adults is null)
            return FiguresEmpty;
        if (Persons < 0 || Households < 0 || Adults < 0)
            return FiguresEmpty;
        if (Households > Persons || Adults > Persons)
            return FiguresImpossible;
        if (stamp.IsBefore(StatedOn))
            return FiguresOfTheFuture;
        if (Source.Fault(NameMissing) is { } fault)
            return fault;

        var stated = new FiguresStated(Persons, Households, Adults, Source, StatedOn);
        return locality.Figures == stated ? [] : [stated];
    }
}

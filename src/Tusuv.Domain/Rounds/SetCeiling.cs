using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

public sealed record SetCeiling(RoundId RoundId, Money Amount, CeilingGrade Grade)
{
    public Decision<RoundEvent> Decide(Round? round, Stamp stamp)
    {
        if (round is null)
            return NotFound;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (round.Cancelled)
            return Cancelled;
        if (Amount.Currency != round.Currency)
            return CurrencyDiffers;
        if (Amount.Amount > Money.Largest)
            return CeilingTooLarge(Amount with { Amount = Money.Largest });
        if (!Amount.IsPositive)
            return CeilingNotPositive;
        if (round.Ceiling is { } set && set.Amount == Amount && set.Grade == Grade)
            return [];
        if (round.Ceiling?.Grade is CeilingGrade.Final && Grade is CeilingGrade.Provisional)
            return CeilingIsFinal;

        return [new CeilingSet(Amount, Grade, stamp.At)];
    }
}

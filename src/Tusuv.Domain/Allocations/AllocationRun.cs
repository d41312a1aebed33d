namespace Tusuv.Domain.Allocations;

public sealed record AllocationRun(AllocationId Id, RoundId RoundId, Hash InputDigest)
    : IState<AllocationRun, AllocationEvent>
{
    public static AllocationRun? Evolve(AllocationRun? state, AllocationEvent @event) =>
        (state, @event) switch
        {
            (null, Allocated e) => new(e.AllocationId, e.RoundId, e.InputDigest),
            _ => state,
        };
}

public sealed record AllocationPage(
    AllocationId Id,
    RoundId RoundId,
    Code RuleKey,
    IReadOnlyList<Code> TieBreak,
    Hash InputDigest,
    Money Budget,
    IReadOnlyList<AllocationStep> Steps,
    DateTimeOffset AllocatedAt
) : IPage<AllocationPage>
{
    public Money Spent =>
        Budget with
        {
            Amount = Steps.Where(s => s.Verdict is AllocationVerdict.Selected).Sum(s => s.Cost.Amount),
        };

    public Money Left => Budget with { Amount = Budget.Amount - Spent.Amount };

    public static AllocationPage? Fold(AllocationPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, Allocated a) => new(
                a.AllocationId,
                a.RoundId,
                a.RuleKey,
                a.TieBreak,
                a.InputDigest,
                a.Budget,
                a.Steps,
                a.AllocatedAt
            ),
            _ => page,
        };
}

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
    /// <summary>Of the budget; what tops a last project up comes from elsewhere.</summary>
    public Money Spent =>
        Budget with
        {
            Amount = Steps.Where(s => s.IsFunded()).Sum(s => Math.Min(s.Cost.Amount, s.LeftBefore.Amount)),
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

public static class AllocationSteps
{
    public static bool IsFunded(this AllocationStep step) =>
        step.Verdict is AllocationVerdict.Selected or AllocationVerdict.ToppedUp;
}

namespace Tusuv.Allocation.Rules.EqualShares;

/// <summary>The method's outcome, written down.</summary>
internal static class EqualSharesRule
{
    public static AllocationOutcome Allocate(
        string key,
        Election election,
        AllocationOptions options,
        Satisfaction satisfaction,
        Completion completion
    )
    {
        var tally = Tally.Of(election, options);
        var addOne = new AddOne(election, tally, satisfaction);
        var (run, endowment, runs) = addOne.Complete(completion);
        var outcome = new OutcomeBuilder(key, tally);
        for (var round = 1; round <= run.Winners.Count; round++)
        {
            outcome.Select(run.Winners[round - 1], run.MeasureIn(round), run.Ties.Find(tie => tie.Round == round));
        }

        foreach (var place in outcome.Undecided.Order(Comparer<int>.Create(tally.Prefer)).ToArray())
            outcome.Refuse(
                place,
                tally.Bars(place)
                    ?? run.Bars(place)
                    ?? new(AllocationVerdict.SupportersOutOfMoney, Figure: run.MoneyBehind(place))
            );
        return outcome.Build() with { Endowment = new(addOne.First, endowment, runs, satisfaction) };
    }
}

namespace Tusuv.Allocation.Rules;

/// <summary>
/// Quotas with money of their own: the rule first runs among their projects alone, then among all that is left. Who takes part
/// at all is decided before, once, by the whole election and all of its money.
/// </summary>
internal static class ReservedMoney
{
    public static AllocationOutcome Allocate(
        Election election,
        AllocationOptions options,
        Func<Election, AllocationOptions, AllocationOutcome> rule
    )
    {
        var reserves = options.Quotas.Where(quota => quota.Reserved > 0).ToArray();
        if (reserves.Length == 0 && options.MinSharePerCost == 0)
            return rule(election, options);
        if (reserves.Aggregate(Int128.Zero, (sum, quota) => sum + quota.Reserved) > election.Budget)
            throw new ArgumentException("More money is reserved than there is.", nameof(options));

        var tally = Tally.Of(election, options);
        var outcome = new OutcomeBuilder("", tally);
        foreach (var place in tally.Places)
        {
            if (tally.Bars(place) is { } bar)
                outcome.Refuse(place, bar);
        }

        var barred = outcome.Build().Steps;
        var refused = barred.Select(step => step.ProjectId).ToHashSet(StringComparer.Ordinal);
        var admitted = election.With(election.Budget, project => !refused.Contains(project.Id));
        var unconditional = options with
        {
            MinSupport = 0,
            MinScore = 0,
            MinShare = 0,
            MinSharePerCost = 0,
            Quotas = [.. options.Quotas.Select(quota => quota with { Reserved = 0 })],
        };
        var whole = new AllocationOutcome("", election.Budget, [], 0, []);
        foreach (var quota in reserves)
        {
            var ids = quota.ProjectIds.ToHashSet(StringComparer.Ordinal);
            whole = whole.Then(
                admitted,
                unconditional,
                AllocationPhase.Reserved,
                (rest, more) => rule(rest.With(quota.Reserved, project => ids.Contains(project.Id)), more)
            );
        }

        whole = whole.Then(admitted, unconditional, AllocationPhase.Main, rule);
        return whole with { Steps = Sequence.Numbered([.. whole.Steps, .. barred]) };
    }
}

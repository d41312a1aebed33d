namespace Tusuv.Allocation.Rules;

/// <summary>One allocation made of several, the later ones with the money and projects that the earlier ones left.</summary>
internal static class Sequence
{
    /// <summary>The outcome of a first part, and what a second one makes of the rest.</summary>
    public static AllocationOutcome Then(
        this AllocationOutcome first,
        Election election,
        AllocationOptions options,
        AllocationPhase phase,
        Func<Election, AllocationOptions, AllocationOutcome> rule
    )
    {
        var taken = first.Selected.ToHashSet(StringComparer.Ordinal);
        var rest = election.With(first.Left, project => !taken.Contains(project.Id));
        ElectionProject[] funded = [.. election.Projects.Where(project => taken.Contains(project.Id))];
        var second = rule(rest, options with { Taken = [.. options.Taken, .. funded] });
        var before = first.Rounds.Count;
        return new(
            first.RuleKey,
            first.Budget,
            [.. first.Selected, .. second.Selected],
            first.Cost + second.Cost,
            Numbered([.. first.Steps.Where(step => taken.Contains(step.ProjectId)), .. second.Steps])
        )
        {
            Rounds =
            [
                .. first.Rounds,
                .. second.Rounds.Select(round => round with { Number = round.Number + before, Phase = phase }),
            ],
            Ties = [.. first.Ties, .. second.Ties.Select(tie => tie with { Round = tie.Round + before })],
            Endowment = second.Endowment ?? first.Endowment,
            TopUp = first.TopUp + second.TopUp,
        };
    }

    public static IReadOnlyList<AllocationStep> Numbered(IEnumerable<AllocationStep> steps) =>
        [.. steps.Select((step, i) => step with { Rank = i + 1 })];
}

namespace Tusuv.Allocation.Explanations;

/// <summary>
/// What one ballot helped to pay for. Only the voter can ask for it: it is computed from choices that the voter brings along, and
/// nothing here looks for the ballot.
/// </summary>
/// <param name="Lines">The funded projects among the choices, in the order of their selection.</param>
/// <param name="Endowment">Equal shares: what the ballot could decide on; otherwise null.</param>
public sealed record Receipt(IReadOnlyList<ReceiptLine> Lines, Ratio? Endowment)
{
    /// <summary>What the ballot decided in all.</summary>
    public Ratio Paid => Lines.Aggregate((Ratio)0, (sum, line) => sum + line.Paid);

    /// <summary>Equal shares: what was left of the endowment when the method ended.</summary>
    public Ratio? Left =>
        Endowment
        - Lines.Where(line => line.Phase is AllocationPhase.Main).Aggregate((Ratio)0, (sum, line) => sum + line.Paid);

    /// <summary>The receipt of a ballot.</summary>
    /// <param name="outcome">The outcome of any rule.</param>
    /// <param name="worth">The choices with what each is worth to the voter, by project id: 1 for approvals.</param>
    public static Receipt Of(AllocationOutcome outcome, IReadOnlyDictionary<string, int> worth)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(worth);
        var steps = outcome.Steps.ToDictionary(step => step.ProjectId, StringComparer.Ordinal);
        List<ReceiptLine> lines = [];
        var left = outcome.Endowment?.Final;
        foreach (var round in outcome.Rounds)
        {
            if (!worth.TryGetValue(round.ProjectId, out var value) || value <= 0)
                continue;
            var step = steps[round.ProjectId];
            if (left is { } money && outcome.Endowment is { } endowment && round.Phase is AllocationPhase.Main)
            {
                var unit = endowment.Satisfaction is Satisfaction.Cost ? step.Cost : 1;
                var paid = Ratio.Min(money, (round.Measure ?? 0) * unit * value);
                left = money - paid;
                lines.Add(new(round.ProjectId, round.Phase, paid));
            }
            else
            {
                lines.Add(new(round.ProjectId, round.Phase, new(step.Cost, Math.Max(1, step.Votes))));
            }
        }

        return new(lines, outcome.Endowment?.Final);
    }
}

/// <summary>A funded project on a ballot.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Phase">The part of the rule that funded it.</param>
/// <param name="Paid">
/// What this ballot contributed, exactly: under equal shares what was taken from its endowment, under other rules and in other
/// phases the cost divided by the supporters.
/// </param>
public sealed record ReceiptLine(string ProjectId, AllocationPhase Phase, Ratio Paid);

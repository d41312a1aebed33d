using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>What a ballot of a round may hold.</summary>
public sealed class BallotPaper(BallotRules rules, IReadOnlyList<BallotProject> projects)
{
    private readonly Dictionary<ProposalId, long> costs = projects.ToDictionary(p => p.ProposalId, p => p.Cost.Amount);

    public BallotRules Rules => rules;

    /// <summary>Why these choices are no ballot, or null.</summary>
    public Refusal? Fault(IReadOnlyCollection<ProposalId> choices)
    {
        if (choices.Count == 0)
            return Empty;
        if (choices.Distinct().Count() != choices.Count)
            return ProjectUnknown;
        Int128 sum = 0;
        foreach (var choice in choices)
        {
            if (!costs.TryGetValue(choice, out var cost))
                return ProjectUnknown;
            sum += cost;
        }

        if (rules.MaxChoices is { } most && choices.Count > most)
            return TooManyChoices(most);
        if (rules.Form is BallotForm.Knapsack && sum > rules.Budget.Amount)
            return OverBudget((long)Int128.Min(sum - rules.Budget.Amount, long.MaxValue), rules.Budget.Currency);
        return null;
    }
}

using Tusuv.Domain.Allocations;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Threads;

/// <summary>What came of an admitted proposal: by the list in force, or while there is none, by the vote.</summary>
public enum ProposalOutcome
{
    Listed,
    NotListed,
    Selected,
    NotSelected,
}

/// <summary>The projects of a round that were chosen, and whether by a list of the khural or by the vote alone.</summary>
public sealed record Chosen(bool ByKhural, IReadOnlySet<ProposalId> Projects)
{
    public ProposalOutcome Of(ProposalId proposal) =>
        (ByKhural, Projects.Contains(proposal)) switch
        {
            (true, true) => ProposalOutcome.Listed,
            (true, false) => ProposalOutcome.NotListed,
            (false, true) => ProposalOutcome.Selected,
            (false, false) => ProposalOutcome.NotSelected,
        };

    /// <param name="resolutions">Those of the round, in the order in which they were adopted.</param>
    /// <param name="steps">Of the latest run of its rule.</param>
    /// <returns>None while nothing is decided.</returns>
    public static Chosen? Of(IEnumerable<ResolutionPage> resolutions, IReadOnlyList<AllocationStep>? steps)
    {
        var listing = resolutions.LastOrDefault(resolution =>
            resolution is { Annex: not null, Amends: null, Status: ResolutionStatus.InForce }
        );
        if (listing?.Annex is { } annex)
            return new(true, annex.Lines.Select(line => line.ProposalId).ToHashSet());
        return steps is null
            ? null
            : new(false, steps.Where(step => step.IsFunded()).Select(step => step.ProposalId).ToHashSet());
    }
}

using Tusuv.Domain;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>What rests on something rests on what was there before it.</summary>
internal sealed class ChainCheck(Report report, bool isWhole) : ILeafCheck
{
    private readonly Section section = report.Of("chain");
    private readonly HashSet<Guid> events = [];
    private readonly Dictionary<Guid, ProposalPage> proposals = [];
    private readonly HashSet<Guid> certified = [];

    public void See(LogLeaf leaf)
    {
        foreach (var cause in leaf.Meta?.Cause ?? [])
        {
            section.Looked++;
            if (!events.Contains(cause) && isWhole)
                section.Add(leaf, "The event names a cause that does not stand before it.", actual: cause.ToString());
        }

        events.Add(leaf.Id);
        switch (leaf.Event)
        {
            case ProposalEvent:
                if (ProposalPage.Fold(proposals.GetValueOrDefault(leaf.Stream), leaf.Recorded) is { } page)
                    proposals[leaf.Stream] = page;
                break;
            case BallotListSealed list:
                foreach (var project in list.Projects)
                    CheckProject(leaf, project);
                break;
            case TallyCertified tally:
                certified.Add(tally.RoundId.Value);
                break;
            case Allocated allocated:
                section.Looked++;
                if (!certified.Contains(allocated.RoundId.Value))
                    section.Add(leaf, "Money is allocated although no certified tally stands before it.");
                break;
        }
    }

    public void Finish() { }

    private void CheckProject(LogLeaf leaf, BallotProject project)
    {
        section.Looked++;
        if (
            proposals.GetValueOrDefault(project.ProposalId.Value)
            is not { Status: ProposalStatus.Admitted, Cost: { } cost, Number: { } number }
        )
            section.Add(
                leaf,
                "A project was put to the vote that was not admitted and costed.",
                actual: $"{project.ProposalId.Value}"
            );
        else if (cost.Amount != project.Cost || number != project.Number)
            section.Add(
                leaf,
                "A project was put to the vote under another number or cost than it was admitted with.",
                $"{number.Value}, {cost.Amount.Amount}",
                $"{project.Number.Value}, {project.Cost.Amount}"
            );
    }
}

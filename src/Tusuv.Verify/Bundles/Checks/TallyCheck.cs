using Tusuv.Allocation;
using Tusuv.Domain;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Counts the published ballots of each round again, and allocates its money again, by the domain's own decisions.</summary>
internal sealed class TallyCheck(Report report, Rounds rounds, BallotsCheck ballots, BundleFiles files) : ILeafCheck
{
    private readonly Section tally = report.Of("tally");
    private readonly PublishedBallots published = new(report, ballots, files);
    private readonly Section allocation = report.Of("allocation");
    private readonly List<(LogLeaf Leaf, BallotsCounted Count)> counts = [];
    private readonly List<(LogLeaf Leaf, TallyCertified Tally)> certified = [];
    private readonly List<(LogLeaf Leaf, Allocated Allocated)> allocations = [];

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is BallotsCounted counted)
            counts.Add((leaf, counted));
        if (leaf.Event is TallyCertified sealedTally)
            certified.Add((leaf, sealedTally));
        if (leaf.Event is Allocated allocated)
            allocations.Add((leaf, allocated));
    }

    public void Finish()
    {
        foreach (var (leaf, counted) in counts)
            Recount(leaf, counted);
        foreach (var (leaf, said) in certified)
            CheckCertificate(leaf, said);
    }

    private void Recount(LogLeaf leaf, BallotsCounted counted)
    {
        var round = rounds.Find(counted.RoundId);
        var box = rounds.BoxOf(counted.RoundId);
        if (round is not { Rules: { } rules, BallotList: { } list } || box?.Closed is not { } closed)
        {
            tally.Add(
                leaf,
                "Ballots were counted in a round without sealed rules, without a sealed list or before the close."
            );
            return;
        }

        if (!rules.Rules.PublishOpenings)
        {
            tally.DidNotSee(
                $"Round {counted.RoundId.Value}: its rules keep single ballots closed, so the tally was not checked."
            );
            allocation.DidNotSee($"Round {counted.RoundId.Value}: without its ballots the allocation was not checked.");
            return;
        }

        tally.Looked++;
        if (published.Open(leaf, counted.RoundId, list.Projects) is not var (opened, root))
            return;
        var recorded = closed.Areas.Sum(area => area.Ballots.Sum(b => b.Ballots));
        var count = Count.Of(recorded, opened, list.Projects, root);
        var decision = new CountBallots(counted.RoundId).Decide(
            box with
            {
                Counted = null,
            },
            round,
            count,
            new(default, counted.CountedAt, Reach.Everywhere)
        );
        Compare(tally, leaf, counted, decision.Refusal, decision.Events, "The ballots add up to another tally.");
        var areas = new CountBallots(counted.RoundId).ByArea(count).ToArray();
        foreach (var (areaLeaf, said) in ballots.Of(counted.RoundId).Counted)
            Compare(
                tally,
                areaLeaf,
                said,
                null,
                areas.Where(area => area.Area == said.Area).ToArray(),
                "The ballots of the area add up to another tally."
            );
        foreach (var (allocatedLeaf, said) in allocations.Where(a => a.Allocated.RoundId == counted.RoundId))
            Reallocate(
                allocatedLeaf,
                said,
                round,
                box,
                PublishedBallots.ElectionOf(rules.Rules, list.Projects, opened)
            );
    }

    private void Reallocate(LogLeaf leaf, Allocated said, Round round, BallotBox box, Election election)
    {
        allocation.Looked++;
        var decision = new Domain.Allocations.Allocate(said.AllocationId, said.RoundId).Decide(
            null,
            round,
            box,
            election,
            new(default, said.AllocatedAt, Reach.Everywhere),
            Seals.Of
        );
        Compare(allocation, leaf, said, decision.Refusal, decision.Events, "The rule gives another outcome.");
    }

    private void CheckCertificate(LogLeaf leaf, TallyCertified said)
    {
        tally.Looked++;
        if (rounds.BoxOf(said.RoundId)?.Counted is not { } counted)
            tally.Add(leaf, "A tally was certified that was never counted.");
        else if (Seals.Of(counted.Votes) is var seal && seal != said.Tally)
            tally.Add(leaf, "Another tally was certified than the one that was counted.", seal.Value, said.Tally.Value);
    }

    private static void Compare<TEvent>(
        Section section,
        LogLeaf leaf,
        object said,
        Refusal? refusal,
        IReadOnlyList<TEvent> decided,
        string text
    )
        where TEvent : notnull
    {
        var (actual, expected) = (
            Seals.Text(said),
            decided is [var one] ? Seals.Text(one) : refusal?.Code ?? "nothing"
        );
        if (expected != actual)
            section.Add(leaf, text, expected, actual);
    }
}

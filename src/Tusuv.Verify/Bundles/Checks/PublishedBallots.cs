using Tusuv.Allocation;
using Tusuv.Domain;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>The single ballots of a round, where its rules publish them after the count.</summary>
internal sealed class PublishedBallots(Report report, BallotsCheck ballots, BundleFiles files)
{
    private const int LongestBallot = 1 << 16;
    private readonly Section opening = report.Of("opening");

    /// <summary>The published ballots, each the one that the log has.</summary>
    public (List<OpenedBallot> Opened, Hash Root)? Open(
        LogLeaf leaf,
        RoundId round,
        IReadOnlyList<BallotProject> projects
    )
    {
        var name = $"{BundleFiles.BallotFolder}{round.Value}.ndjson";
        using var stream = files.Open(name, out var found);
        if (!found)
        {
            report
                .Of("tally")
                .Add(leaf, "The rules say that single ballots are published, and they are missing.", actual: name);
            return null;
        }

        var known = ballots.Of(round).Ballots;
        var onList = projects.Select(project => project.ProposalId).ToHashSet();
        List<OpenedBallot> opened = [];
        var tree = new TreeEdge();
        try
        {
            Lines.Read(
                stream,
                LongestBallot,
                (number, line) =>
                {
                    if (number >= known.Count)
                        throw new InvalidDataException("there are more ballots than the log has");
                    opening.Looked++;
                    tree.Add(MerkleTree.LeafHash(line));
                    if (
                        PublishedBallot.Read(round, line) is { } ballot
                        && known.TryGetValue(ballot.Reference, out var recorded)
                        && recorded.Commitment == ballot.Commitment
                        && ballot.Choices.All(onList.Contains)
                    )
                        opened.Add(
                            new(recorded.Area, new($"{recorded.Pseudonym:x32}"), recorded.Revision, ballot.Choices)
                        );
                    else
                        opening.Add($"Line {number + 1} is not a ballot that the log has.", file: name);
                }
            );
        }
        catch (InvalidDataException wrong)
        {
            opening.Add(Plain.Text(wrong.Message), file: name);
        }

        return (opened, new(Convert.ToHexStringLower(tree.Root())));
    }

    public static Election ElectionOf(
        BallotRules rules,
        IReadOnlyList<BallotProject> projects,
        IReadOnlyCollection<OpenedBallot> opened
    )
    {
        var places = projects
            .Select((project, place) => (project.ProposalId, place))
            .ToDictionary(p => p.ProposalId, p => p.place);
        var builder = new ElectionBuilder(
            rules.Budget.Amount,
            [.. projects.Select(project => new ElectionProject(project.Number.Value, project.Cost.Amount))]
        );
        foreach (var last in opened.GroupBy(b => b.Pseudonym).Select(g => g.MaxBy(b => b.Revision)!))
            builder.Add([.. last.Choices.Select(choice => places[choice])]);
        return builder.Build();
    }
}

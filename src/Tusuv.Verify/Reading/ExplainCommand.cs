using System.Text.Json.Nodes;
using Tusuv.Domain;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Reading;

/// <summary>Why money was allocated: everything in the log on which the allocation rests, each with its place.</summary>
internal static class ExplainCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("explain", arguments, "--event=", "--json");
        using var log = new BundleLog(words.Places("explain", 1)[0]);
        if (!Guid.TryParse(words.Need("--event", "explain"), out var id))
            throw new UnusableException("--event takes the id of an event");
        var round = RoundOf(log, id);
        List<LogLeaf> steps = [];
        var ballots = new BallotRange();
        log.Read(leaf =>
        {
            if (leaf.Event is BallotAccepted ballot && ballot.RoundId == round)
                ballots.Add(leaf);
            else if (leaf.Id == id || IsGround(leaf, round))
                steps.Add(leaf);
        });
        var tree = log.Tree;
        var unproven = steps.Count(leaf => !IsProven(log, tree, leaf));
        if (words.Has("--json"))
            JsonOutput.Write(output, Document(steps, ballots, unproven));
        else
            Write(output, steps, ballots, unproven);
        return unproven == 0 ? ExitCode.AllWell : ExitCode.Findings;
    }

    private static RoundId RoundOf(BundleLog log, Guid id)
    {
        RoundId? round = null;
        log.Read(leaf =>
        {
            if (leaf.Id == id && leaf.Event is Allocated allocated)
                round = allocated.RoundId;
        });
        return round ?? throw new UnusableException("The bundle has no allocation of that id; explain explains those");
    }

    private static bool IsGround(LogLeaf leaf, RoundId round) =>
        leaf.Event switch
        {
            RulesSealed or BallotListSealed or RollSealed or StageOpened { Stage: Stage.Voting } => leaf.Stream
                == round.Value,
            BallotingClosed e => e.RoundId == round,
            BallotsCounted e => e.RoundId == round,
            TallyCertified e => e.RoundId == round,
            _ => false,
        };

    private static bool IsProven(BundleLog log, TiledTree tree, LogLeaf leaf) =>
        leaf.Index < log.Checkpoint.Size
        && MerkleProof.IsIncluded(
            leaf.Hash,
            (ulong)leaf.Index,
            (ulong)log.Checkpoint.Size,
            tree.ProveInclusion(leaf.Index),
            log.Checkpoint.Root
        );

    private static void Write(TextWriter output, List<LogLeaf> steps, BallotRange ballots, int unproven)
    {
        foreach (var leaf in steps)
        {
            if (leaf.Event is BallotingClosed)
                output.WriteLine($"leaf {ballots.First}-{ballots.Last}  {ballots.Count} ballots");
            output.WriteLine($"leaf {leaf.Index}  {leaf.Type}  {Instants.Text(leaf.At)}  event {leaf.Id}");
        }

        output.WriteLine(
            unproven == 0
                ? "Each of these is in the log that was signed; the command prove gives the proof of each."
                : $"{unproven} of these are not in the log that was signed."
        );
    }

    private static JsonObject Document(List<LogLeaf> steps, BallotRange ballots, int unproven) =>
        new()
        {
            ["ballots"] = new JsonObject
            {
                ["first"] = ballots.First,
                ["last"] = ballots.Last,
                ["count"] = ballots.Count,
            },
            ["steps"] = new JsonArray([
                .. steps.Select(leaf =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["leaf"] = leaf.Index,
                            ["event"] = leaf.Id.ToString(),
                            ["type"] = leaf.Type,
                            ["at"] = Instants.Text(leaf.At),
                        }
                ),
            ]),
            ["unproven"] = unproven,
        };

    private sealed class BallotRange
    {
        public long? First { get; private set; }

        public long? Last { get; private set; }

        public int Count { get; private set; }

        public void Add(LogLeaf leaf) => (First, Last, Count) = (First ?? leaf.Index, leaf.Index, Count + 1);
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Tusuv.Allocation;
using Tusuv.Domain;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;
using BallotForm = Tusuv.Domain.Rounds.BallotForm;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>How the story is voted on and counted.</summary>
internal sealed partial class Story
{
    private sealed record Cast(
        LocalityId Area,
        Token Voter,
        Token Reference,
        Token Pseudonym,
        int Revision,
        ProposalId[] Choices
    )
    {
        public byte[] Nonce => Bytes($"nonce {Reference.Value}");

        public byte[] Salt => Bytes($"salt {Reference.Value}");
    }

    private void Vote()
    {
        var rules = new BallotRules(
            BallotForm.Knapsack,
            null,
            Tugrug(100_000_000),
            new("greedy_cost"),
            [new("votes"), new("cost"), new("id")],
            1,
            20,
            10,
            true,
            0
        );
        Tell(new RulesSealed(rules, Verify.Bundles.Checks.Seals.Of(rules), Day(4)));
        Tell(
            new BallotListSealed(
                [.. proposals.Select((p, n) => new BallotProject(p, NumberOf(n), CostOf(n)))],
                HashOf("list"),
                Day(4)
            )
        );
        Tell(new RollSealed([.. Bags.Select(bag => new RollArea(bag, VotersInBag + 6))], HashOf("the roll"), Day(4)));
        Tell(new StageOpened(Stage.Voting, Day(4)));
        foreach (var bag in Bags)
        foreach (var batch in new[] { 1, 2 })
            CastBatch(bag, batch);
        Tell(new StageClosed(Stage.Voting, Day(5)));
    }

    private void CastBatch(LocalityId bag, int batch)
    {
        List<Cast> now = [];
        for (var n = 0; n < VotersInBag / 2; n++)
        {
            var voter = $"{bag.Value}/{batch}/{n}";
            // Some vote for what all can pay, some change their mind.
            ProposalId[] choices = n % 3 == 0 ? [proposals[0], proposals[1]] : [proposals[(n + batch) % 3]];
            now.Add(new(bag, TokenOf($"roll {voter}"), TokenOf($"ref {voter}"), TokenOf($"voter {voter}"), 1, choices));
            if (n % 5 == 0)
                now.Add(
                    new(
                        bag,
                        TokenOf($"roll {voter}"),
                        TokenOf($"again {voter}"),
                        TokenOf($"voter {voter}"),
                        2,
                        [proposals[2]]
                    )
                );
        }

        casts.AddRange(now);
        var waiting = now.Select(c => new WaitingBallot(
            c.Voter,
            c.Reference,
            c.Pseudonym,
            c.Revision,
            new(Convert.ToHexStringLower(CommitmentOf(c)))
        ));
        foreach (var e in BallotBatch.Of(Round, bag, batch, [.. waiting]))
            Log.Append(AreaBallotsId.Of(Round, bag).Value, e);
    }

    private void Count()
    {
        Tell(
            new BallotingClosed(
                Round,
                [
                    .. Bags.Select(bag => new AreaClosed(
                        bag,
                        casts.Count(c => c.Area == bag && c.Revision == 1),
                        [new(BallotChannel.Web, casts.Count(c => c.Area == bag))]
                    )),
                ],
                Day(5)
            )
        );
        SignForPaper();
        var list = State.BallotList!.Projects;
        byte[][] lines = [.. casts.OrderBy(c => c.Reference.Value, StringComparer.Ordinal).Select(LineOf)];
        Log.Ballots[Round.Value] = [.. lines];
        var count = Domain.Ballots.Count.Of(
            casts.Count,
            [.. casts.Select(c => new OpenedBallot(c.Area, c.Pseudonym, c.Revision, c.Choices))],
            list,
            new(Convert.ToHexStringLower(MerkleTree.Root([.. lines.Select(line => MerkleTree.LeafHash(line))])))
        );
        var command = new CountBallots(Round);
        Tell(command.Decide(Box, State, count, By(Day(6))).Single());
        foreach (var area in command.ByArea(count))
            Log.Append(AreaBallotsId.Of(Round, area.Area).Value, area);
        Tell(new CertifyTally(Round).Decide(Box, State, 0, By(Day(6)), Verify.Bundles.Checks.Seals.Of).Single());
        var allocation = new AllocationId(TestLog.IdOf("allocation"));
        var allocated = new Domain.Allocations.Allocate(allocation, Round)
            .Decide(null, State, Box, ElectionOf(list), By(Day(6)), Verify.Bundles.Checks.Seals.Of)
            .Single();
        Log.Append(allocation.Value, allocated, BySecretary);
    }

    private BallotBox? Box => box.Aggregate((BallotBox?)null, BallotBox.Evolve);

    private void Tell(BallotBoxEvent e)
    {
        box.Add(e);
        Log.Append(BallotBoxId.Of(Round).Value, e, BySecretary);
    }

    private Election ElectionOf(IReadOnlyList<BallotProject> list)
    {
        var builder = new ElectionBuilder(
            100_000_000,
            [.. list.Select(p => new ElectionProject(p.Number.Value, p.Cost.Amount))]
        );
        foreach (var last in casts.GroupBy(c => c.Pseudonym).Select(g => g.MaxBy(c => c.Revision)!))
            builder.Add([.. last.Choices.Select(choice => Array.IndexOf(proposals, choice))]);
        return builder.Build();
    }

    private static byte[] LineOf(Cast cast) =>
        CanonicalJson.Encode(
            new JsonObject
            {
                ["area"] = cast.Area.Value.ToString(),
                ["ballotRef"] = cast.Reference.Value,
                ["choices"] = ChoicesOf(cast),
                ["nonce"] = Convert.ToHexStringLower(cast.Nonce),
                ["salt"] = Convert.ToHexStringLower(cast.Salt),
            }
        );

    private static JsonObject ChoicesOf(Cast cast) =>
        new(cast.Choices.Select(choice => KeyValuePair.Create(choice.Value.ToString(), (JsonNode?)1)));

    private static byte[] CommitmentOf(Cast cast)
    {
        byte[][] fields =
        [
            Round.Value.ToByteArray(bigEndian: true),
            cast.Area.Value.ToByteArray(bigEndian: true),
            cast.Nonce,
            cast.Salt,
            CanonicalJson.Encode(ChoicesOf(cast)),
        ];
        var length = new byte[4];
        return SHA256.HashData([
            .. "pb-ballot-v1"u8,
            .. fields.SelectMany(field =>
            {
                BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
                return (byte[])[.. length, .. field];
            }),
        ]);
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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

/// <summary>A round of Khukhbulag from its first event to the money, written down as the host would.</summary>
internal sealed class Story
{
    public static readonly LocalityId Soum = new(TestLog.IdOf("soum"));
    public static readonly LocalityId[] Bags = [new(TestLog.IdOf("bag 1")), new(TestLog.IdOf("bag 3"))];
    public static readonly RoundId Round = new(TestLog.IdOf("round"));
    public static readonly BodyId Khural = new(TestLog.IdOf("khural"));
    public static readonly AppointmentId Secretary = new(TestLog.IdOf("secretary"));
    public static readonly AppointmentId[] Members =
    [
        .. Enumerable.Range(0, 5).Select(n => new AppointmentId(TestLog.IdOf($"member {n}"))),
    ];
    private const int VotersInBag = 24;

    private readonly List<RoundEvent> round = [];
    private readonly List<BallotBoxEvent> box = [];
    private readonly List<SittingEvent> sitting = [];
    private readonly List<Cast> casts = [];
    private readonly ProposalId[] proposals =
    [
        .. Enumerable.Range(0, 3).Select(n => new ProposalId(TestLog.IdOf($"proposal {n}"))),
    ];

    private Story() { }

    public TestLog Log { get; } = new();

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

    private static DateTimeOffset Day(int day) => TestLog.Begin.AddDays(day);

    private static JsonObject BySecretary =>
        new() { ["actor"] = Secretary.Value.ToString(), ["body"] = Khural.Value.ToString() };

    /// <param name="digested">Whether the pages' digests stand in it, so that each change of what a page says is found by them too.</param>
    public static TestLog Tell(bool digested = false)
    {
        var story = new Story();
        foreach (
            Action chapter in (Action[])[story.Found, story.Propose, story.Vote, story.Count, story.Sit, story.Pay]
        )
        {
            chapter();
            if (digested)
                story.Log.Digest();
        }

        return story.Log;
    }

    private void Found()
    {
        Log.Append(
            Soum.Value,
            new LocalityRegistered(
                Soum,
                null,
                LocalityKind.Soum,
                new("khukhbulag"),
                new("Хөхбулаг"),
                new("Asia/Ulaanbaatar")
            )
        );
        foreach (var (bag, n) in Bags.Select((bag, n) => (bag, n)))
            Log.Append(
                bag.Value,
                new LocalityRegistered(
                    bag,
                    Soum,
                    LocalityKind.Bag,
                    new($"bag-{n}"),
                    new($"{n}-р баг"),
                    new("Asia/Ulaanbaatar")
                )
            );
        Log.Append(Khural.Value, new BodyFormed(Khural, Soum, BodyKind.Khural, new("ИТХ")));
        Log.Append(
            Khural.Value,
            new OfficeGranted(
                Secretary,
                Office.KhuralSecretary,
                null,
                Log.Write("Д.Энхжаргал"),
                DateOnly.FromDateTime(Day(-30).UtcDateTime),
                null
            )
        );
        foreach (var (member, n) in Members.Select((member, n) => (member, n)))
            Log.Append(
                Khural.Value,
                new OfficeGranted(
                    member,
                    Office.Member,
                    null,
                    Log.Write($"Төлөөлөгч {n}"),
                    DateOnly.FromDateTime(Day(-30).UtcDateTime),
                    null
                )
            );
        Tell(
            new RoundOpened(
                Round,
                Soum,
                RoundKind.Ordinary,
                RoundTemplate.LocalDevelopmentFund.Code,
                2027,
                new("ОНХС-2027"),
                new("MNT"),
                [
                    new(Stage.Collecting, null, null),
                    new(Stage.Review, null, null),
                    new(Stage.Voting, null, null),
                    new(Stage.Decision, null, null),
                    new(Stage.Execution, null, null),
                ],
                new(HashOf("roll"), HashOf("ballot"), HashOf("box"), new("MFkw")),
                Day(0)
            )
        );
        Tell(new CeilingSet(Tugrug(100_000_000), CeilingGrade.Provisional, Day(0)));
        Tell(new StageOpened(Stage.Collecting, Day(0)));
    }

    private void Propose()
    {
        foreach (var (proposal, n) in proposals.Select((proposal, n) => (proposal, n)))
            Log.Append(
                proposal.Value,
                new ProposalSubmitted(
                    proposal,
                    Round,
                    Soum,
                    Bags[n % Bags.Length],
                    Sector.Water,
                    Channel.Web,
                    Log.Write($"Худаг гаргах санал {n}"),
                    Log.Write($"Бид {n} айл устай болмоор байна"),
                    null,
                    [],
                    new(TestLog.IdOf($"resident {n}")),
                    Day(1)
                )
            );
        Tell(new StageClosed(Stage.Collecting, Day(2)));
        Tell(new StageOpened(Stage.Review, Day(2)));
        foreach (var (proposal, n) in proposals.Select((proposal, n) => (proposal, n)))
        {
            Log.Append(
                proposal.Value,
                new ProposalCosted(CostOf(n), CostGrade.Checked, null, null, Day(2)),
                BySecretary
            );
            Log.Append(proposal.Value, new ProposalAdmitted(NumberOf(n), new($"Худаг {n}"), null, Day(2)), BySecretary);
        }

        Tell(new StageClosed(Stage.Review, Day(3)));
        Erase();
    }

    /// <summary>Three texts are taken away, lawfully.</summary>
    private void Erase()
    {
        foreach (
            var opening in Log
                .Openings.Where(o => ((string)o["value"]!).StartsWith("Бид", StringComparison.Ordinal))
                .ToArray()
        )
        {
            var text = new Committed((string)opening["commit"]!);
            Log.Append(ErasureId.Of(text).Value, new DataErased(text, new("request"), Day(3)), BySecretary);
            Log.Openings.Remove(opening);
        }
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

    /// <summary>Five members, of whom four came; one motion by hands, one by name; and the resolution.</summary>
    private void Sit()
    {
        var id = new SittingId(TestLog.IdOf("sitting"));
        var (first, second) = (new MotionId(TestLog.IdOf("motion 1")), new MotionId(TestLog.IdOf("motion 2")));
        Tell(
            new SittingConvened(
                id,
                Khural,
                Soum,
                SittingKind.Regular,
                Day(7),
                new("Хурлын танхим"),
                [new(1, new("projects"), new("Жагсаалт"))],
                ProcedureRules.DefaultFor(BodyKind.Khural, Members.Length),
                Day(6)
            )
        );
        Tell(new AttendanceStated(Members, Members[..4], [new(Members[4], new("ill"))], Day(7)));
        foreach (var step in Enum.GetValues<OpeningStep>())
            Tell(new VoteOnOpening(id, step, 4, 0, 0).Decide(Sitting, By(Day(7))).Single());
        Tell(new MotionMade(first, 1, Members[0], new("Өөрчлөх"), null, null, Day(7)));
        Tell(new MotionMade(second, 1, Members[1], new("Батлах"), null, null, Day(7)));
        Tell(new VoteByHands(id, first, 1, 3, 0).Decide(Sitting, By(Day(7))).Single());
        Tell(new RollCallOpened(second, RollCallEntry.Device, Day(7)));
        foreach (var member in Members[..4])
            Tell(
                new VoteGiven(second, member, member == Members[3] ? VoteChoice.Against : VoteChoice.For, null, Day(7))
            );
        Tell(new CloseRollCall(id, second).Decide(Sitting, By(Day(7))).Single());
        var resolution = ResolutionId.Of(Khural, 2026, new("12"));
        Log.Append(
            resolution.Value,
            new ResolutionAdopted(
                resolution,
                Khural,
                Soum,
                2026,
                new("12"),
                DateOnly.FromDateTime(Day(7).UtcDateTime),
                new("Жагсаалт батлах"),
                [],
                [],
                null,
                id,
                second,
                null,
                null,
                Day(7)
            ),
            BySecretary
        );
    }

    /// <summary>One project of the resolution: money set aside, a contract, three payments of which one was taken back.</summary>
    private void Pay()
    {
        var (envelope, contract) = (TestLog.IdOf("envelope"), new CommitmentId(TestLog.IdOf("contract")));
        var resolution = ResolutionId.Of(Khural, 2026, new("12"));
        Log.Append(resolution.Value, new ResolutionSigned(new(Secretary.Value), Day(7)), BySecretary);
        Log.Append(envelope, new ProjectEarmarked(proposals[0], resolution, CostOf(0), null, Day(8)));
        Log.Append(
            envelope,
            new CommitmentMade(
                contract,
                proposals[0],
                CostOf(0),
                new("2027/01"),
                new("Ус ХХК"),
                default,
                1,
                DateOnly.FromDateTime(Day(8).UtcDateTime),
                null,
                Day(8)
            )
        );
        foreach (var n in Enumerable.Range(1, 3))
            Log.Append(
                envelope,
                new PaymentMade(
                    new(TestLog.IdOf($"payment {n}")),
                    contract,
                    Tugrug(10_000_000),
                    null,
                    new($"{n}"),
                    DateOnly.FromDateTime(Day(9).UtcDateTime),
                    null,
                    Day(9)
                )
            );
        Log.Append(envelope, new PaymentReversed(new(TestLog.IdOf("payment 2")), new("returned"), Day(9)));
    }

    private Sitting? Sitting => sitting.Aggregate((Sitting?)null, Domain.Khural.Sitting.Evolve);

    private Round State => round.Aggregate((Round?)null, Domain.Rounds.Round.Evolve)!;

    private BallotBox? Box => box.Aggregate((BallotBox?)null, BallotBox.Evolve);

    private void Tell(SittingEvent e)
    {
        sitting.Add(e);
        Log.Append(TestLog.IdOf("sitting"), e, BySecretary);
    }

    private static Stamp By(DateTimeOffset at) => new(new(Secretary.Value), at, Reach.Everywhere);

    private void Tell(RoundEvent e)
    {
        round.Add(e);
        Log.Append(Round.Value, e, BySecretary);
    }

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

    private static Money CostOf(int n) => Tugrug(40_000_000 + (n * 5_000_000));

    private static Code NumberOf(int n) => new($"N{n:00}");

    private static Money Tugrug(long amount) => new(amount, "MNT");

    private static byte[] Bytes(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];

    private static Token TokenOf(string name) => new(Convert.ToHexStringLower(Bytes(name)));

    private static Hash HashOf(string name) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
}

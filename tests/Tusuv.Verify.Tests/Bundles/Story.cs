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
using BallotForm = Tusuv.Domain.Rounds.BallotForm;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>A round of Khukhbulag from its first event to the money, written down as the host would.</summary>
internal sealed partial class Story
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

    private static DateTimeOffset Day(int day) => TestLog.Begin.AddDays(day);

    private static JsonObject BySecretary =>
        new() { ["actor"] = Secretary.Value.ToString(), ["body"] = Khural.Value.ToString() };

    /// <param name="digested">Whether the pages' digests stand in it, so that each change of what a page says is found by them too.</param>
    public static TestLog Tell(bool digested = false)
    {
        var story = new Story();
        foreach (
            Action chapter in (Action[])
                [story.Found, story.Propose, story.Carry, story.Vote, story.Count, story.Sit, story.Pay]
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

    private Round State => round.Aggregate((Round?)null, Domain.Rounds.Round.Evolve)!;

    private static Stamp By(DateTimeOffset at) => new(new(Secretary.Value), at, Reach.Everywhere);

    private void Tell(RoundEvent e)
    {
        round.Add(e);
        Log.Append(Round.Value, e, BySecretary);
    }

    private static Money CostOf(int n) => Tugrug(40_000_000 + (n * 5_000_000));

    private static Code NumberOf(int n) => new($"N{n:00}");

    private static Money Tugrug(long amount) => new(amount, "MNT");

    private static byte[] Bytes(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];

    private static Token TokenOf(string name) => new(Convert.ToHexStringLower(Bytes(name)));

    private static Hash HashOf(string name) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
}

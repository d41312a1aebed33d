using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Tests;

/// <summary>The invented soum of the demonstration: its places, its people, and its round of 2027.</summary>
internal static class Khukhbulag
{
    public static readonly DateTimeOffset Today = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Day = DateOnly.FromDateTime(Today.UtcDateTime);
    public static readonly LocalityId Khentii = new(Id(1));
    public static readonly LocalityId Soum = new(Id(2));
    public static readonly LocalityId Bag3 = new(Id(3));
    public static readonly LocalityId OtherSoum = new(Id(4));
    public static readonly RoundId Ldf2027 = new(Id(10));
    public static readonly ProposalId Well = new(Id(11));
    public static readonly ProposalId Lamps = new(Id(12));
    public static readonly BodyId GovernorsOffice = new(Id(20));

    public static readonly Stamp Uranchimeg = new(new(Id(30)), Today, new(Soum));
    public static readonly Stamp Enkhjargal = new(new(Id(31)), Today, new(Soum));
    public static readonly Stamp Neighbour = new(new(Id(32)), Today, new(OtherSoum));
    public static readonly Stamp Operator = new(new(Id(33)), Today, Reach.Everywhere);
    public static readonly Stamp Importer = new(Actors.Import, Today, Reach.Everywhere);
    public static readonly Stamp Clock = new(Actors.Clock, Today, Reach.Everywhere);
    public static readonly Stamp Reaction = new(Actors.Reaction, Today, Reach.Everywhere);
    public static readonly Stamp Herder = new(new(Id(40)), Today);
    public static readonly Stamp Teacher = new(new(Id(41)), Today);

    public static readonly RoundKeyHashes Keys = new(HashOf("roll"), HashOf("ballot"), HashOf("box"), new("MFkw"));

    public static readonly StagePlan[] Plan =
    [
        new(Stage.Collecting, null, null),
        new(Stage.Review, null, null),
        new(Stage.Voting, null, Today.AddDays(12)),
        new(Stage.Decision, null, null),
        new(Stage.Execution, null, null),
    ];

    public static readonly RoundTerms Terms = RoundTemplate.LocalDevelopmentFund.Terms;

    public static readonly RoundOpened Ldf = new(
        Ldf2027,
        Soum,
        RoundKind.Ordinary,
        RoundTemplate.LocalDevelopmentFund.Code,
        2027,
        new("ОНХС-2027"),
        new("MNT"),
        Plan,
        Keys,
        Today,
        Terms
    );

    public static readonly CeilingSet Provisional = new(Tugrug(200_000_000), CeilingGrade.Provisional, Today);

    public static readonly BallotRules Rules = new(
        BallotForm.Knapsack,
        null,
        Tugrug(200_000_000),
        new("greedy_cost"),
        [new("votes"), new("cost"), new("id")],
        1,
        20,
        20,
        true,
        0
    );

    public static readonly BallotProject[] Projects =
    [
        new(Well, new("N02"), Tugrug(48_500_000)),
        new(Lamps, new("N03"), Tugrug(62_000_000)),
    ];

    public static readonly RulesSealed TheRules = new(Rules, SealOf(Rules), Today);
    public static readonly BallotListSealed ListSealed = new(Projects, HashOf("list"), Today);
    public static readonly RollSealed TheRoll = new([new(Bag3, 283)], HashOf("the roll"), Today);

    public static readonly RoundEvent[] Collecting = [Ldf, Provisional, new StageOpened(Stage.Collecting, Today)];

    public static readonly RoundEvent[] Reviewing =
    [
        .. Collecting,
        new StageClosed(Stage.Collecting, Today),
        new StageOpened(Stage.Review, Today),
    ];

    public static readonly RoundEvent[] Reviewed = [.. Reviewing, new StageClosed(Stage.Review, Today)];
    public static readonly RoundEvent[] Sealed = [.. Reviewed, TheRules, ListSealed, TheRoll];
    public static readonly RoundEvent[] Voting = [.. Sealed, new StageOpened(Stage.Voting, Today)];
    public static readonly RoundEvent[] Voted = [.. Voting, new StageClosed(Stage.Voting, Today)];
    public static readonly RoundCancelled CalledOff = new(new("weather"), Today);

    public static readonly ProposalSubmitted WellSubmitted = new(
        Well,
        Ldf2027,
        Soum,
        Bag3,
        Sector.Water,
        Channel.Web,
        Write("3-р багт гүний худаг гаргах").Commitment,
        null,
        null,
        [],
        Herder.By,
        Today
    );

    public static readonly ProposalCosted WellCosted = new(Tugrug(48_500_000), CostGrade.Checked, null, null, Today);
    public static readonly ProposalAdmitted WellAdmitted = new(new("N02"), new("Гүний худаг"), null, Today);

    public static readonly LegalFinding[] Lawful =
    [
        .. Terms.LegalRules.Select(rule => new LegalFinding(rule.Code, true)),
    ];

    public static readonly MeetingId Bag3Meeting = new(Id(80));

    /// <summary>A third of its 119 households is 40.</summary>
    public static readonly MeetingConvened MeetingCalled = new(
        Bag3Meeting,
        Ldf2027,
        Soum,
        Bag3,
        40,
        Terms.MeetingQuorum,
        [new(Today.AddDays(-5), new("Баянгол", "Bayangol"))],
        Today.AddDays(-9)
    );

    public static readonly MeetingSittingHeld FirstSitting = new(
        1,
        new("Баянгол", "Bayangol"),
        Today.AddDays(-5),
        Today.AddDays(-5).AddHours(2),
        61,
        4,
        null,
        Today
    );

    public static readonly HandsCounted HandsRaised = new(
        1,
        [new(Well, 61), new(Lamps, 20)],
        Write("Б.Долгормаа").Commitment,
        Write("Ч.Номин").Commitment,
        Today
    );

    public static readonly MinutesKept MinutesWritten = new(Write("Хурал 10 цагт нээгдэв.").Commitment, [], Today);

    public static readonly Stamp Lkhagvajav = new(new(Id(34)), Today, new(Bag3));

    public static readonly Locality TheBag = new(
        Bag3,
        Soum,
        LocalityKind.Bag,
        new("bag-3"),
        new(421, 119, 283, new("Зохиомол тоо"), Day)
    );

    public static Spec.History<Meeting, MeetingEvent> GivenMeeting(params IEnumerable<MeetingEvent> events) =>
        Spec.Given<Meeting, MeetingEvent>(events);

    public static readonly BallotBoxEvent[] Counted =
    [
        new BallotingClosed(Ldf2027, [new(Bag3, 3, [new(BallotChannel.Web, 3)])], Today),
        new BallotsCounted(Ldf2027, 3, [new(Well, 3), new(Lamps, 1)], null, Today),
    ];

    public static readonly BallotBoxEvent[] Certified =
    [
        .. Counted,
        new TallyCertified(Ldf2027, HashOf("tally"), Enkhjargal.By, Today, Day.AddDays(14)),
    ];

    public static Guid Id(int number) => new(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);

    public static Money Tugrug(long amount) => new(amount, "MNT");

    public static Hash HashOf(string text) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    public static Token TokenOf(int number) => new(HashOf($"token {number}").Value[..32]);

    public static Hash SealOf(object content) =>
        HashOf(JsonSerializer.Serialize(content, content.GetType(), EventJson.Options));

    public static Written Write(string text) =>
        new(text, "", new(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))));

    public static Round RoundOf(params IEnumerable<RoundEvent> events) => events.Aggregate((Round?)null, Round.Evolve)!;

    public static Proposal ProposalOf(params IEnumerable<ProposalEvent> events) =>
        events.Aggregate((Proposal?)null, Proposal.Evolve)!;

    public static BallotBox? BoxOf(params IEnumerable<BallotBoxEvent> events) =>
        events.Aggregate((BallotBox?)null, BallotBox.Evolve);

    public static Spec.History<Round, RoundEvent> GivenRound(params IEnumerable<RoundEvent> events) =>
        Spec.Given<Round, RoundEvent>(events);

    public static Spec.History<Proposal, ProposalEvent> GivenProposal(params IEnumerable<ProposalEvent> events) =>
        Spec.Given<Proposal, ProposalEvent>(events);

    public static Spec.History<BallotBox, BallotBoxEvent> GivenBox(params IEnumerable<BallotBoxEvent> events) =>
        Spec.Given<BallotBox, BallotBoxEvent>(events);

    public static Spec.History<Body, BodyEvent> GivenBody(params IEnumerable<BodyEvent> events) =>
        Spec.Given<Body, BodyEvent>(events);

    public static Spec.History<Locality, LocalityEvent> GivenLocality(params IEnumerable<LocalityEvent> events) =>
        Spec.Given<Locality, LocalityEvent>(events);
}

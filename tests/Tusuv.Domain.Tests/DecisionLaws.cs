using System.Text.Json;
using Tusuv.Allocation;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using BallotForm = Tusuv.Domain.Rounds.BallotForm;
using Role = Tusuv.Domain.Offices.Office;

namespace Tusuv.Domain.Tests;

/// <summary>Laws of all decisions, over histories that hold anything in any order.</summary>
public partial class DecisionLaws
{
    /// <summary>Numbers from which histories and commands are made.</summary>
    private static readonly Gen<int[]> Dice = Gen.Int[0, 1_000_000].Array[64];

    [Fact]
    public void Every_command_gets_an_answer_and_the_same_command_again_records_nothing() =>
        Dice.Sample(
            dice =>
            {
                var lot = new Throws(dice);
                foreach (
                    var attempt in Attempts(lot)
                        .Concat(KhuralAttempts(lot))
                        .Concat(FundAttempts(lot))
                        .Concat(PlanAttempts(lot))
                        .Concat(SheetAttempts(lot))
                        .Concat(EngagementAttempts(lot))
                )
                    attempt();
            },
            iter: 400
        );

    [Fact]
    public void Every_command_of_the_domain_is_among_those_tried()
    {
        var lot = new Throws(new int[64]);
        var tried = Commands(lot)
            .Concat(KhuralCommands(lot))
            .Concat(FundCommands(lot))
            .Concat(PlanCommands(lot))
            .Concat(SheetCommands(lot))
            .Concat(EngagementCommands(lot))
            .Select(c => c.GetType().Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            typeof(Decision)
                .Assembly.GetTypes()
                .Where(t => t.GetMethod("Decide") is not null)
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal),
            tried
        );
    }

    [Fact]
    public void No_page_falls_over_any_history() =>
        Dice.Sample(
            dice =>
            {
                var lot = new Throws(dice);
                Fold<LocalityPage>(lot.History(EventSamples.Localities));
                Fold<BodyPage>(lot.History(EventSamples.Bodies));
                Fold<RoundPage>(lot.History(EventSamples.Rounds));
                Fold<ProposalPage>(lot.History(EventSamples.Proposals));
                Fold<MeetingPage>(lot.History(EventSamples.Meetings));
                Fold<BallotBoxPage>(lot.History(EventSamples.Boxes));
                Fold<AreaBallotsPage>(lot.History(EventSamples.Areas));
                Fold<AllocationPage>(lot.History(EventSamples.Allocations));
                Fold<SittingPage>(lot.History(KhuralSamples.Sittings));
                Fold<ResolutionPage>(lot.History(KhuralSamples.Resolutions));
                Fold<EnvelopePage>(lot.History(FundSamples.Envelopes));
                Fold<ActionPlans.PlanPage>(lot.History(PlanSamples.Plans));
                Fold<Domain.Sheets.SheetRunPage>(lot.History(SheetSamples.Runs));
                Fold<Domain.Sheets.SheetPage>(lot.History(SheetSamples.Sheets));
                Fold<AuditPage>(lot.History(EngagementSamples.Audits));
            },
            iter: 2000
        );

    private static TPage? Fold<TPage>(IEnumerable<object> events)
        where TPage : class, IPage<TPage> => events.Select(Recorded).Aggregate((TPage?)null, TPage.Fold);

    private static Recorded Recorded(object e, int version) => new(e, version, Id(10), version, Today);

    private static IEnumerable<object> Commands(Throws lot)
    {
        var (round, proposal, amount) = (
            Ldf2027,
            lot.Of(Well, Lamps),
            lot.Of(Tugrug(lot.Number), Tugrug(1), new(5, "EUR"), new(long.MaxValue, ""), Tugrug(long.MinValue))
        );
        var text = lot.Of(new PublicText("Хөхбулаг"), new(""), new("\0"), new("a", "\ud800"), new(new('х', 3000)));
        var written = lot.Of(Write("3-р багт гүний худаг"), Write(""), Write(new('х', 9000)));
        var code = lot.Of(
            new Code("N02"),
            new("greedy_cost"),
            new(""),
            new("a b"),
            new("ldf-year"),
            new("Asia/Ulaanbaatar"),
            default
        );
        var reason = lot.Of(new ReasonCode("weather"), new("no_land"), new("request"), new("lost"), default);
        var stage = lot.Of(Enum.GetValues<Stage>());
        DateTimeOffset? hour = lot.Of<DateTimeOffset?>(
            null,
            Today,
            Today.AddDays(lot.Of(-3, 3, 13)),
            DateTimeOffset.MaxValue
        );
        var day = lot.Of(Day, Day.AddDays(5), DateOnly.MinValue, DateOnly.MaxValue);
        yield return new RegisterLocality(
            lot.Of(Soum, Bag3),
            lot.Of<LocalityId?>(null, Khentii),
            lot.Of(Enum.GetValues<LocalityKind>()),
            code,
            text,
            code
        );
        yield return new StateFigures(Soum, lot.Of<int?>(null, -1, 5), lot.Of<int?>(null, 5), null, text, day);
        yield return new FormBody(GovernorsOffice, Soum, lot.Of(Enum.GetValues<BodyKind>()), text);
        yield return new GrantOffice(
            GovernorsOffice,
            new(lot.Of(Id(60), Id(62), Guid.Empty)),
            lot.Of(Enum.GetValues<Role>()),
            null,
            written,
            day,
            lot.Of<DateOnly?>(null, Day)
        );
        yield return new EndOffice(GovernorsOffice, new(lot.Of(Id(60), Id(62))), day);
        yield return new OpenRound(
            round,
            Soum,
            lot.Of(code, new("ldf-year")),
            lot.Number,
            text,
            lot.Of(Plan, [], [new(stage, hour, hour)]),
            lot.Of(Enum.GetValues<RoundKind>()),
            lot.Of(null, "MNT", "")
        );
        yield return new SetCeiling(round, amount, lot.Of(Enum.GetValues<CeilingGrade>()));
        yield return new SealRules(
            round,
            lot.Of(Enum.GetValues<BallotForm>()),
            lot.Of<int?>(null, 0, 3),
            lot.Of(code, new("greedy_cost")),
            lot.Of<Code[]>([], [new("id")], [code, code]),
            lot.Of(1, -1),
            5,
            lot.Of(20, 0),
            true,
            0,
            lot.Of(
                null,
                new RuleConditions(10),
                new(WhenFull: Domain.Rounds.WhenFull.Stop),
                new(Shares: [new(null, Bag3, 10, 5)])
            )
        );
        yield return new SealBallotList(round, lot.Of<ProposalId[]>([], [Well], [Well, Lamps, Well], [new(Id(99))]));
        yield return new SealRoll(round);
        yield return new OpenStage(round, stage);
        yield return new CloseStage(round, stage);
        yield return new RescheduleStage(round, stage, lot.Of(hour, null), hour, reason);
        yield return new CancelRound(round, reason);
        yield return new SubmitProposal(
            proposal,
            round,
            lot.Of<LocalityId?>(null, Bag3),
            Sector.Water,
            Channel.Web,
            written,
            lot.Of(null, written),
            lot.Of<Money?>(null, amount),
            lot.Of<Hash[]?>(null, [HashOf("photo")])
        );
        yield return new ReviseProposal(
            proposal,
            written,
            lot.Of(null, written),
            lot.Of<Money?>(null, amount),
            lot.Of<Hash[]?>(null, [HashOf("photo")])
        );
        yield return new SupportProposal(proposal);
        yield return new WithdrawSupport(proposal);
        yield return new WithdrawProposal(proposal, lot.Of(reason, new("by_proposer")));
        yield return new MergeProposal(proposal, lot.Of(Well, Lamps));
        yield return new UnmergeProposal(proposal, lot.Of(reason, new("other_place")));
        yield return new CostProposal(
            proposal,
            amount,
            lot.Of(Enum.GetValues<CostGrade>()),
            lot.Of<Money?>(null, amount),
            lot.Of(null, written),
            lot.Of<Hash[]?>(null, [], [HashOf("quote")]),
            lot.Of(null, text)
        );
        yield return new DeclareReviewInterest(proposal, lot.Of(true, false), lot.Of(null, written));
        yield return new CheckLegality(
            proposal,
            lot.Of<LegalFinding[]>(Lawful, [], [.. Lawful, Lawful[0]], [.. Lawful.Skip(1), new(Lawful[0].Rule, false)]),
            lot.Of(null, written)
        );
        yield return new RankByMeeting(proposal, Bag3Meeting, Bag3, lot.Of(1, 5), 61);
        yield return new RankProposal(
            proposal,
            lot.Of(0, 1, 5, 9),
            lot.Of<ReasonCode?>(null, RankReasons.Other, new("cost_rose"), reason)
        );
        yield return new AppealProposal(proposal, written);
        yield return new DecideAppeal(proposal, lot.Of(true, false), written);
        yield return new AnswerProposal(proposal, text, day);
        yield return new NoteOverdueAnswer(proposal);
        PlannedSitting[] plans = lot.Of<PlannedSitting[]>([], [new(hour ?? Today, text)]);
        yield return new ConveneMeeting(
            Bag3Meeting,
            round,
            Bag3,
            lot.Of(null, QuorumRule.OfTemplate, new(QuorumBase.Adults, lot.Of(0, 1, 9), lot.Of(0, 3), text)),
            plans
        );
        yield return new ReconveneMeeting(Bag3Meeting, reason, plans);
        yield return new RecordSitting(
            Bag3Meeting,
            lot.Of(0, 1, 2),
            text,
            Today.AddHours(-3),
            hour ?? Today,
            lot.Of(-1, 0, 61),
            lot.Of(-1, 4),
            lot.Of<Hash?>(null, HashOf("list"))
        );
        yield return new CountHands(
            Bag3Meeting,
            lot.Of(1, 2),
            lot.Of<HandsSeen[]>([], [new(Well, 61, 61)], [new(Well, 5, 6)], [new(Well, 5, null), new(Well, 5, null)]),
            written,
            lot.Of(null, Write("Ч.Номин"))
        );
        yield return new KeepMinutes(Bag3Meeting, written, lot.Of<Hash[]?>(null, [HashOf("minutes")]));
        yield return new ConcludeMeeting(Bag3Meeting);
        yield return new AdmitProposal(proposal, code, text, lot.Of(null, text));
        yield return new RefuseProposal(proposal, reason, lot.Of(null, written));
        yield return new RerouteProposal(proposal, reason, text, day);
        yield return new VoidSlip(round, TokenOf(lot.Of(5, 6)), reason);
        yield return new CloseBox(round);
        yield return new CountBallots(round);
        yield return new CertifyTally(round);
        yield return new DestroyRoundKeys(round);
        yield return new Allocate(new(Id(70)), lot.Of(round, new(Id(99))));
        yield return new EraseText(Soum, written.Commitment, reason, lot.Of(null, text));
        yield return new RequestErasure(Soum, written.Commitment, reason);
        yield return new RefuseErasure(Soum, written.Commitment, reason, text);
        yield return new ReportAlarms(lot.Of<Alarming[]>([], [new(Alarm.LogLate, 3)]));
        yield return new RecordStateDigest(lot.Of(3L, 9L), 1, [new(new("roundpage"), 1, HashOf("pages"))]);
    }

    private static IEnumerable<Action> Attempts(Throws lot)
    {
        var round = State<Round, RoundEvent>(lot.History(EventSamples.Rounds));
        var proposal = State<Proposal, ProposalEvent>(lot.History(EventSamples.Proposals));
        var other = State<Proposal, ProposalEvent>(lot.History(EventSamples.Proposals));
        var meeting = State<Meeting, MeetingEvent>(lot.History(EventSamples.Meetings));
        Proposal[] items = [.. new[] { proposal }.OfType<Proposal>()];
        var box = State<BallotBox, BallotBoxEvent>(lot.History(EventSamples.Boxes));
        var run = State<AllocationRun, AllocationEvent>(lot.History(EventSamples.Allocations));
        var locality = State<Locality, LocalityEvent>(lot.History(EventSamples.Localities));
        var body = State<Body, BodyEvent>(lot.History(EventSamples.Bodies));
        var erasure = State<Erasure, ErasureEvent>(lot.History(EventSamples.Erasures));
        var alarms = State<Alarms, AlarmEvent>(lot.History(EventSamples.Alarms));
        var digests = State<Digests, DigestEvent>(lot.History(EventSamples.Digests));
        var stamp = lot.Of(Uranchimeg, Neighbour, Herder, Clock, Reaction, Lkhagvajav, Importer, Operator);
        var area = lot.Of<Locality?>(null, TheBag with { Figures = null }, TheBag);
        Candidate[] candidates =
        [
            new(Well, Ldf2027, new("N02"), new("Худаг"), Tugrug(1)),
            new(Lamps, Ldf2027, new(lot.Of("N02", "N03")), new("Гэрэл"), new(1, lot.Of("MNT", "EUR"))),
        ];
        var count = lot.Of<Count?>(null, new(3, lot.Of(2, 3), [new(Bag3, 3, [new(Well, 3)])], null));
        var election = lot.Of<Election?>(
            null,
            new ElectionBuilder(5, [new("N02", 1), new("N03", 2)]).Build(),
            new ElectionBuilder(5, [new("X", 1)]).Build()
        );
        // Drawn once: both times the command meets the same facts.
        var keys = lot.Of(null, Keys);
        LocalityId? place = lot.Of<LocalityId?>(null, Soum);
        foreach (var command in Commands(lot))
        {
            yield return command switch
            {
                RegisterLocality c => () => Twice<Locality, LocalityEvent>(locality, l => c.Decide(l, area, stamp)),
                StateFigures c => () => Twice<Locality, LocalityEvent>(locality, l => c.Decide(l, stamp)),
                FormBody c => () => Twice<Body, BodyEvent>(body, b => c.Decide(b, locality, stamp)),
                GrantOffice c => () => Twice<Body, BodyEvent>(body, b => c.Decide(b, stamp)),
                EndOffice c => () => Twice<Body, BodyEvent>(body, b => c.Decide(b, stamp)),
                OpenRound c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, locality, keys, stamp)),
                SetCeiling c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                SealRules c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, [TheBag], stamp, SealOf)),
                SealBallotList c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, candidates, stamp, SealOf)),
                SealRoll c => () =>
                    Twice<Round, RoundEvent>(round, r => c.Decide(r, new([new(Bag3, 3)], HashOf("roll")), stamp)),
                OpenStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                CloseStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                RescheduleStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                CancelRound c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                SubmitProposal c => () =>
                    Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, area, stamp)),
                ReviseProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                SupportProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                WithdrawSupport c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                WithdrawProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                MergeProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, other, stamp)),
                UnmergeProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                CostProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                AdmitProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                RefuseProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                RerouteProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                DeclareReviewInterest c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                CheckLegality c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                RankByMeeting c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                // "Other" is taken the second time it is said.
                RankProposal { Reason.Value: "other" } c => () => c.Decide(proposal, round, stamp),
                RankProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                AppealProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                DecideAppeal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                AnswerProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                NoteOverdueAnswer c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                ConveneMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, round, area, stamp)),
                ReconveneMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                RecordSitting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                CountHands c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, items, stamp)),
                KeepMinutes c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                ConcludeMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                VoidSlip c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, true, stamp)),
                CloseBox c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, [], stamp)),
                CountBallots c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, count, stamp)),
                CertifyTally c => () =>
                    Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, 0, stamp, SealOf)),
                DestroyRoundKeys c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, stamp)),
                Allocate c => () =>
                    Twice<AllocationRun, AllocationEvent>(run, r => c.Decide(r, round, box, election, stamp, SealOf)),
                ReportAlarms c => () => Twice<Alarms, AlarmEvent>(alarms, a => c.Decide(a, stamp)),
                RecordStateDigest c => () => Twice<Digests, DigestEvent>(digests, d => c.Decide(d, stamp)),
                EraseText c => () => Twice<Erasure, ErasureEvent>(erasure, e => c.Decide(e, place, stamp)),
                RequestErasure c => () => Twice<Erasure, ErasureEvent>(erasure, e => c.Decide(e, place, stamp)),
                RefuseErasure c => () => Twice<Erasure, ErasureEvent>(erasure, e => c.Decide(e, place, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }
    }

    private static TState? State<TState, TEvent>(IEnumerable<TEvent> events)
        where TState : class, IState<TState, TEvent> => events.Aggregate((TState?)null, TState.Evolve);

    private static void Twice<TState, TEvent>(TState? state, Func<TState?, Decision<TEvent>> decide)
        where TState : class, IState<TState, TEvent>
        where TEvent : notnull
    {
        var first = decide(state);
        Assert.False(first.Refusal is not null && first.Events.Count > 0);
        Assert.Empty(decide(first.Events.Aggregate(state, TState.Evolve)).Events);
        foreach (var e in first.Events)
            Survives(e);
    }

    /// <summary>What is recorded is read back as it was, and everybody can write it alike.</summary>
    private static void Survives(object e)
    {
        var text = JsonSerializer.Serialize(e, e.GetType(), EventJson.Options);
        Assert.Equal(
            text,
            JsonSerializer.Serialize(
                JsonSerializer.Deserialize(text, e.GetType(), EventJson.Options),
                e.GetType(),
                EventJson.Options
            )
        );
        Assert.NotEmpty(Transparency.CanonicalJson.Canonicalize(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Choices that follow from given numbers.</summary>
    private sealed class Throws(int[] dice)
    {
        private int next;

        public int Number => dice[next++ % dice.Length] + next;

        public T Of<T>(params T[] choices) => choices[Number % choices.Length];

        public IReadOnlyList<T> History<T>(IReadOnlyList<T> samples)
        {
            // Most histories begin as they should; none needs to go on so.
            var (start, length) = (Number % 4 > 0, Number % 9);
            return
            [
                .. samples.Take(start ? 1 : 0),
                .. Enumerable.Range(0, length).Select(_ => samples[Number % samples.Count]),
            ];
        }
    }
}

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
                        .Concat(ReviewAttempts(lot))
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
            .Concat(ReviewCommands(lot))
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
        var round = Ldf2027;
        var amount = AmountOf(lot);
        var text = TextOf(lot);
        var written = WrittenOf(lot);
        var code = CodeOf(lot);
        var reason = ReasonOf(lot);
        var stage = lot.Of(Enum.GetValues<Stage>());
        var hour = HourOf(lot);
        var day = DayOf(lot);
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
        yield return new AdoptTemplate(
            Soum,
            lot.Of(code, new("ldf-year")),
            text,
            Terms with
            {
                Stages = lot.Of(Terms.Stages, [], [new(stage, true, text)]),
                LegalRules = lot.Of(Terms.LegalRules, [], [new(code, text, lot.Of(null, text))]),
                MeetingQuorum = new(QuorumBase.Adults, lot.Of(1, 0), 3, lot.Of(null, text)),
                FarMove = new(lot.Of(4, 0), null),
                AppealDays = new(lot.Of(30, 91), lot.Of(null, text)),
            },
            text
        );
        yield return new RetireTemplate(Soum, code, text);
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
        yield return new VoidSlip(round, TokenOf(lot.Of(5, 6)), reason);
        yield return new CloseBox(round);
        yield return new CountBallots(round);
        yield return new VoidPaperBallot(
            round,
            Bag3,
            lot.Of(new Code("3-117"), default),
            lot.Of(ReasonOf(lot), new("voted_twice"))
        );
        yield return new ApproveVoiding(round, new("3-117"));
        yield return new SignProtocol(round, Bag3, new(150, lot.Of(112, -1), 1, 1, 36), 4, null);
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
        var template = State<LocalTemplate, TemplateEvent>(lot.History(EventSamples.Templates));
        var round = State<Round, RoundEvent>(lot.History(EventSamples.Rounds));
        var box = State<BallotBox, BallotBoxEvent>(lot.History(EventSamples.Boxes));
        var run = State<AllocationRun, AllocationEvent>(lot.History(EventSamples.Allocations));
        var locality = State<Locality, LocalityEvent>(lot.History(EventSamples.Localities));
        var body = State<Body, BodyEvent>(lot.History(EventSamples.Bodies));
        var erasure = State<Erasure, ErasureEvent>(lot.History(EventSamples.Erasures));
        var alarms = State<Alarms, AlarmEvent>(lot.History(EventSamples.Alarms));
        var digests = State<Digests, DigestEvent>(lot.History(EventSamples.Digests));
        var stamp = StampOf(lot);
        var area = AreaOf(lot);
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
                AdoptTemplate c => () =>
                    Twice<LocalTemplate, TemplateEvent>(template, t => c.Decide(t, locality, stamp, SealOf)),
                RetireTemplate c => () => Twice<LocalTemplate, TemplateEvent>(template, t => c.Decide(t, stamp)),
                OpenRound c => () =>
                    Twice<Round, RoundEvent>(
                        round,
                        r => c.Decide(r, locality, keys, stamp, template?.Id == c.TemplateId ? template : null)
                    ),
                SetCeiling c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                SealRules c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, [TheBag], stamp, SealOf)),
                SealBallotList c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, candidates, stamp, SealOf)),
                SealRoll c => () =>
                    Twice<Round, RoundEvent>(round, r => c.Decide(r, new([new(Bag3, 3)], HashOf("roll")), stamp)),
                OpenStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                CloseStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                RescheduleStage c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                CancelRound c => () => Twice<Round, RoundEvent>(round, r => c.Decide(r, stamp)),
                VoidSlip c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, true, stamp)),
                CloseBox c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, [], stamp)),
                CountBallots c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, count, stamp)),
                VoidPaperBallot c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, area, stamp)),
                ApproveVoiding c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, stamp)),
                SignProtocol c => () => Twice<BallotBox, BallotBoxEvent>(box, b => c.Decide(b, round, area, stamp)),
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
}

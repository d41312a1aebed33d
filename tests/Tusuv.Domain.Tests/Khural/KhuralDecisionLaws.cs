using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests;

public partial class DecisionLaws
{
    private static IEnumerable<object> KhuralCommands(Throws lot)
    {
        var text = lot.Of(new PublicText("Жагсаалт батлах"), new(""), new("\0"));
        var written = lot.Of(Write("Эгч нь эрхлэгч"), Write(""));
        var count = lot.Of(0, 1, 18, 22, -1, int.MaxValue);
        var motion = lot.Of(WholeList, InsteadOfLamps, Boiler, new(Id(99)));
        var member = lot.Of(Member(1), Member(2), Member(9), new(Id(99)));
        var type = lot.Of(new Code("projects"), new("appointment"), new("unknown"), default);
        var choice = lot.Of(Enum.GetValues<VoteChoice>());
        var share = lot.Of(Share.MajorityOf(CountedBase.Seats), new(CountedBase.Voting, 2, 0, false));
        var reason = lot.Of(new ReasonCode("mistake"), new("cost_changed"), default);
        DateTimeOffset? at = lot.Of<DateTimeOffset?>(null, Ten, DateTimeOffset.MaxValue, DateTimeOffset.MinValue);
        AnnexDraft? annex = lot.Of(
            null,
            Draft,
            Draft with
            {
                Lines = [new(Well, lot.Of(Tugrug(1), Tugrug(-1), new(long.MaxValue, "MNT")), reason)],
                LeftOut = [new(Lamps, reason)],
            }
        );
        var (year, number) = lot.Of((2025, "31"), (2026, "9"), (2025, ""));
        var target = lot.Of<ResolutionId?>(null, No31, No9);
        yield return new AdoptProcedure(
            TheKhural.Khural,
            new(lot.Of(21, 0), share, text, [OpeningStep.Agenda], [new(new("procedural"), share, [], null)], 2),
            text
        );
        yield return new ConveneSitting(
            December,
            TheKhural.Khural,
            SittingKind.Regular,
            lot.Of(Ten, DateTimeOffset.MaxValue),
            text,
            [new(lot.Of(1, 2), type, text, Ldf2027)]
        );
        yield return new StateAttendance(December, lot.Of<AppointmentId[]>([], [member], [member, member]), null);
        yield return new RecordArrival(December, member, at);
        yield return new RecordDeparture(December, member, at);
        yield return new VoteOnOpening(December, lot.Of(Enum.GetValues<OpeningStep>()), count, lot.Of(0, count), 0);
        yield return new DeclareInterest(December, lot.Of(3, 9), member, lot.Of<ProposalId?>(null, Well), written);
        yield return new MakeMotion(
            December,
            motion,
            lot.Of(3, 9),
            member,
            text,
            null,
            lot.Of<MotionId?>(null, Boiler),
            lot.Of<PublicText?>(null, text),
            annex
        );
        yield return new VoteByHands(December, motion, count, lot.Of(0, count), 0);
        yield return new VoteInSecret(December, motion, lot.Of(18, count), count, 0, 0, 0, [Member(2), member]);
        yield return new OpenRollCall(December, motion, lot.Of(Enum.GetValues<RollCallEntry>()));
        yield return new CastVote(December, motion, choice);
        yield return new TypeVote(December, motion, member, choice);
        yield return new CloseRollCall(December, motion);
        yield return new AbandonRollCall(December, motion, reason);
        yield return new EndSitting(December);
        yield return new AdoptResolution(
            TheKhural.Khural,
            year,
            new(number),
            lot.Of(Adopted, DateOnly.MinValue, DateOnly.MaxValue),
            text,
            lot.Of<PublicText[]>([], [text]),
            lot.Of<Clause[]>([], Clauses),
            annex,
            December,
            motion,
            target,
            target
        );
        yield return new RecordResolution(
            TheKhural.Khural,
            year,
            new(number),
            text,
            [text],
            Clauses,
            count,
            lot.Of(0, count),
            new(new("9"), text, lot.Of(Adopted, DateOnly.MaxValue), null),
            lot.Of<RoundId?>(null, Ldf2027),
            lot.Of<Code?>(null, new("rules"))
        );
        yield return new SignResolution(No31);
        yield return new AmendResolution(No31, No9);
        yield return new RescindResolution(No31, No9);
        yield return new RestoreList(No31, No9);
    }

    private static IEnumerable<Action> KhuralAttempts(Throws lot)
    {
        var procedure = State<Procedure, ProcedureEvent>(lot.History(KhuralSamples.Procedures));
        var sitting = State<Sitting, SittingEvent>(lot.History(KhuralSamples.Sittings));
        var resolution = State<Resolution, ResolutionEvent>(lot.History(KhuralSamples.Resolutions));
        var other = State<Resolution, ResolutionEvent>(lot.History(KhuralSamples.Resolutions));
        var round = State<Round, RoundEvent>(lot.History(EventSamples.Rounds));
        var body = lot.Of<Body?>(null, Members, Members with { Terms = [] });
        var stamp = lot.Of(Secretary, Clerk, Neighbour, TheKhural.By(2), Clock, Herder);
        var facts = new ResolutionFacts(
            round,
            lot.Of<Candidate[]>([], [WellReady]),
            lot.Of(null, Voters),
            other,
            other,
            body,
            lot.Of(null, other)
        );
        foreach (var command in KhuralCommands(lot))
        {
            yield return command switch
            {
                AdoptProcedure c => () =>
                    Twice<Procedure, ProcedureEvent>(procedure, p => c.Decide(p, body, stamp, SealOf)),
                ConveneSitting c => Sit(s => c.Decide(s, body, procedure, stamp)),
                StateAttendance c => Sit(s => c.Decide(s, body, stamp)),
                RecordArrival c => Sit(s => c.Decide(s, stamp)),
                RecordDeparture c => Sit(s => c.Decide(s, stamp)),
                VoteOnOpening c => Sit(s => c.Decide(s, stamp)),
                DeclareInterest c => Sit(s => c.Decide(s, stamp)),
                MakeMotion c => Sit(s => c.Decide(s, stamp, facts)),
                VoteByHands c => Sit(s => c.Decide(s, stamp)),
                VoteInSecret c => Sit(s => c.Decide(s, stamp)),
                OpenRollCall c => Sit(s => c.Decide(s, stamp)),
                CastVote c => Sit(s => c.Decide(s, stamp)),
                TypeVote c => Sit(s => c.Decide(s, stamp)),
                CloseRollCall c => Sit(s => c.Decide(s, stamp)),
                AbandonRollCall c => Sit(s => c.Decide(s, stamp)),
                EndSitting c => Sit(s => c.Decide(s, stamp)),
                AdoptResolution c => Resolve(r => c.Decide(r, sitting, facts, stamp)),
                RecordResolution c => Resolve(r => c.Decide(r, body, procedure, round, stamp)),
                SignResolution c => Resolve(r => c.Decide(r, facts.Listed, stamp)),
                AmendResolution c => Resolve(r => c.Decide(r, other, stamp)),
                RescindResolution c => Resolve(r => c.Decide(r, other, stamp)),
                RestoreList c => Resolve(r => c.Decide(r, other, other is null ? [] : [other], stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }

        Action Sit(Func<Sitting?, Decision<SittingEvent>> decide) => () => Twice(sitting, decide);
        Action Resolve(Func<Resolution?, Decision<ResolutionEvent>> decide) => () => Twice(resolution, decide);
    }
}

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

public partial class DecisionLaws
{
    private static IEnumerable<object> ReviewCommands(Throws lot)
    {
        var round = Ldf2027;
        var proposal = lot.Of(Well, Lamps);
        var amount = AmountOf(lot);
        var text = TextOf(lot);
        var written = WrittenOf(lot);
        var code = CodeOf(lot);
        var reason = ReasonOf(lot);
        var hour = HourOf(lot);
        var day = DayOf(lot);
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
            lot.Of(null, text),
            lot.Of<int?>(null, 0, 1)
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
        yield return new NoteOverdueAppeal(proposal);
        PlannedSitting[] plans = lot.Of<PlannedSitting[]>([], [new(hour ?? Today, text)]);
        yield return new ConveneMeeting(
            Bag3Meeting,
            round,
            Bag3,
            lot.Of(null, Terms.MeetingQuorum, new(QuorumBase.Adults, lot.Of(0, 1, 9), lot.Of(0, 3), text)),
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
            lot.Of(null, Write("Ч.Номин")),
            lot.Of<int?>(null, 0, 1),
            lot.Of<HandsDiffering[]?>(null, [], [new(Well, 5, 6)], [new(Lamps, 2, 2)])
        );
        yield return new KeepMinutes(Bag3Meeting, written, lot.Of<Hash[]?>(null, [HashOf("minutes")]));
        yield return new ConcludeMeeting(Bag3Meeting);
        yield return new AdmitProposal(proposal, code, text, lot.Of(null, text));
        yield return new RefuseProposal(proposal, reason, lot.Of(null, written));
        yield return new RerouteProposal(proposal, reason, text, day);
    }

    private static IEnumerable<Action> ReviewAttempts(Throws lot)
    {
        var round = State<Round, RoundEvent>(lot.History(EventSamples.Rounds));
        var proposal = State<Proposal, ProposalEvent>(lot.History(EventSamples.Proposals));
        var other = State<Proposal, ProposalEvent>(lot.History(EventSamples.Proposals));
        var meeting = State<Meeting, MeetingEvent>(lot.History(EventSamples.Meetings));
        Proposal[] items = [.. new[] { proposal }.OfType<Proposal>()];
        var stamp = StampOf(lot);
        var area = AreaOf(lot);
        var used = lot.Of(true, false);
        foreach (var command in ReviewCommands(lot))
        {
            yield return command switch
            {
                SubmitProposal c => () =>
                    Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, area, stamp)),
                ReviseProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                SupportProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                WithdrawSupport c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                WithdrawProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                MergeProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, other, stamp)),
                UnmergeProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                CostProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                AdmitProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, used, stamp)),
                RefuseProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                RerouteProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                DeclareReviewInterest c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                CheckLegality c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                RankByMeeting c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                // "Other" is taken the second time it is said.
                RankProposal { Reason.Value: "other" } c => () => c.Decide(proposal, round, stamp),
                RankProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                AppealProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, round, stamp)),
                DecideAppeal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                AnswerProposal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                NoteOverdueAnswer c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                NoteOverdueAppeal c => () => Twice<Proposal, ProposalEvent>(proposal, p => c.Decide(p, stamp)),
                ConveneMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, round, area, stamp)),
                ReconveneMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                RecordSitting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, TheBag, stamp)),
                CountHands c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, items, stamp)),
                KeepMinutes c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                ConcludeMeeting c => () => Twice<Meeting, MeetingEvent>(meeting, m => c.Decide(m, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }
    }
}

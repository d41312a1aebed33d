using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class DeclareReviewInterestTests
{
    private static readonly DeclareReviewInterest Declare = new(Well, true, Write("Эгч нь цэцэрлэгийн эрхлэгч"));

    [Fact]
    public void Who_is_tied_to_it_does_not_review_it()
    {
        GivenProposal(WellSubmitted)
            .When(p => Declare.Decide(p, Enkhjargal))
            .Then(new ReviewInterestDeclared(Enkhjargal.By, true, Declare.What!.Commitment, Today));
        var tied = new ReviewInterestDeclared(Enkhjargal.By, true, null, Today);
        GivenProposal(WellSubmitted, WellCosted, tied)
            .When(p =>
                new AdmitProposal(Well, new("N02"), new("Худаг"), null).Decide(p, RoundOf(Reviewing), false, Enkhjargal)
            )
            .ThenRefused(Recused);
        GivenProposal(WellSubmitted, WellCosted, tied)
            .When(p =>
                new AdmitProposal(Well, new("N02"), new("Гүний худаг"), null).Decide(
                    p,
                    RoundOf(Reviewing),
                    false,
                    Uranchimeg
                )
            )
            .Then(WellAdmitted);
        GivenProposal(WellSubmitted, WellCosted, tied, tied with { Interested = false })
            .When(p =>
                new AdmitProposal(Well, new("N02"), new("Гүний худаг"), null).Decide(
                    p,
                    RoundOf(Reviewing),
                    false,
                    Enkhjargal
                )
            )
            .Then(WellAdmitted);
    }

    [Fact]
    public void A_tie_is_named() =>
        GivenProposal(WellSubmitted)
            .When(p => (Declare with { What = null }).Decide(p, Enkhjargal))
            .ThenRefused(InterestUnsaid);

    [Fact]
    public void Saying_it_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, new ReviewInterestDeclared(Enkhjargal.By, false, null, Today))
            .When(p =>
                new DeclareReviewInterest(Well, false, null).Decide(p, Enkhjargal with { At = Today.AddDays(1) })
            )
            .ThenNothing();
}

public class CheckLegalityTests
{
    private static readonly Round Round = RoundOf(Reviewing);
    private static readonly CheckLegality Check = new(Well, Lawful, null);
    private static readonly LegalFinding[] ACelebration =
    [
        .. Lawful.Select(f => f.Rule.Value == "no_celebration" ? f with { Met = false } : f),
    ];

    [Fact]
    public void It_is_held_against_every_rule()
    {
        GivenProposal(WellSubmitted)
            .When(p => Check.Decide(p, Round, Uranchimeg))
            .Then(new ProposalLegalityChecked(Lawful, null, Today));
        GivenProposal(WellSubmitted)
            .When(p => (Check with { Findings = [.. Lawful.Skip(1)] }).Decide(p, Round, Uranchimeg))
            .ThenRefused(FindingsIncomplete);
        GivenProposal(WellSubmitted)
            .When(p => (Check with { Findings = [.. Lawful, Lawful[0]] }).Decide(p, Round, Uranchimeg))
            .ThenRefused(FindingsIncomplete);
    }

    [Fact]
    public void What_breaks_a_rule_is_not_admitted() =>
        GivenProposal(WellSubmitted, WellCosted, new ProposalLegalityChecked(ACelebration, null, Today))
            .When(p =>
                new AdmitProposal(Well, new("P19"), new("Сумын 95 жилийн ой"), null).Decide(p, Round, false, Uranchimeg)
            )
            .ThenRefused(NotLawful("no_celebration"));

    [Fact]
    public void Checking_twice_records_nothing_new_and_another_finding_is_a_new_check()
    {
        var isChecked = new ProposalLegalityChecked(Lawful, null, Today);
        GivenProposal(WellSubmitted, isChecked).When(p => Check.Decide(p, Round, Uranchimeg)).ThenNothing();
        GivenProposal(WellSubmitted, isChecked)
            .When(p => (Check with { Findings = ACelebration }).Decide(p, Round, Uranchimeg))
            .Then(isChecked with { Findings = ACelebration });
    }

    [Fact]
    public void The_rules_are_those_with_which_the_round_was_opened()
    {
        LegalRule own = new(new("own-1"), new("Сумын журам, 2.1"), new("Бэлчээр хаахгүй", "It closes no pasture"));
        var round = RoundOf([Ldf with { Terms = Terms with { LegalRules = [own] } }, .. Reviewing.Skip(1)]);
        LegalFinding[] broken = [new(own.Code, false)];

        GivenProposal(WellSubmitted).When(p => Check.Decide(p, round, Uranchimeg)).ThenRefused(FindingsIncomplete);
        GivenProposal(WellSubmitted)
            .When(p => (Check with { Findings = broken }).Decide(p, round, Uranchimeg))
            .Then(new ProposalLegalityChecked(broken, null, Today));
        GivenProposal(WellSubmitted, WellCosted, new ProposalLegalityChecked(broken, null, Today))
            .When(p => new AdmitProposal(Well, new("P19"), new("Хашаа"), null).Decide(p, round, false, Uranchimeg))
            .ThenRefused(NotLawful("Бэлчээр хаахгүй"));
    }
}

public class RankProposalTests
{
    private static readonly Round Round = RoundOf(Reviewing);
    private static readonly ProposalRankedByMeeting First = new(Bag3Meeting, Bag3, 1, 61, Today);
    private static readonly RankProposal Fifth = new(Well, 5, new("cost_rose"));

    [Fact]
    public void The_meeting_gives_a_place_once()
    {
        RankByMeeting rank = new(Well, Bag3Meeting, Bag3, 1, 61);
        GivenProposal(WellSubmitted).When(p => rank.Decide(p, Reaction)).Then(First);
        GivenProposal(WellSubmitted, First).When(p => rank.Decide(p, Reaction)).ThenNothing();
        GivenProposal(WellSubmitted).When(p => rank.Decide(p, Uranchimeg)).ThenRefused(CommonRefusals.OutOfReach);
    }

    [Fact]
    public void Four_places_need_a_reason_and_three_do_not()
    {
        GivenProposal(WellSubmitted, First)
            .When(p => (Fifth with { Reason = null }).Decide(p, Round, Uranchimeg))
            .ThenRefused(RankReasonMissing(1, 5));
        GivenProposal(WellSubmitted, First)
            .When(p => Fifth.Decide(p, Round, Uranchimeg))
            .Then(new ProposalRanked(5, new("cost_rose"), Today, Uranchimeg.By));
        GivenProposal(WellSubmitted, First)
            .When(p => (Fifth with { Rank = 4, Reason = null }).Decide(p, Round, Uranchimeg))
            .Then(new ProposalRanked(4, null, Today, Uranchimeg.By));
    }

    [Fact]
    public void It_is_measured_from_where_it_stood_highest() =>
        GivenProposal(WellSubmitted, First with { Rank = 9 }, First with { MeetingId = new(Id(81)), Rank = 2 })
            .When(p => (Fifth with { Rank = 6, Reason = null }).Decide(p, Round, Uranchimeg))
            .ThenRefused(RankReasonMissing(2, 6));

    [Fact]
    public void Other_is_returned_once()
    {
        var other = Fifth with { Reason = RankReasons.Other };
        GivenProposal(WellSubmitted, First)
            .When(p => other.Decide(p, Round, Uranchimeg))
            .Then(new ProposalRankReturned(5, Today));
        GivenProposal(WellSubmitted, First, new ProposalRankReturned(5, Today))
            .When(p => other.Decide(p, Round, Uranchimeg))
            .Then(new ProposalRanked(5, RankReasons.Other, Today, Uranchimeg.By));
    }

    [Fact]
    public void Ranking_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, First, new ProposalRanked(5, new("cost_rose"), Today, Uranchimeg.By))
            .When(p => Fifth.Decide(p, Round, Uranchimeg))
            .ThenNothing();

    [Fact]
    public void On_the_ballot_it_is_too_late() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => Fifth.Decide(p, RoundOf(Voting), Uranchimeg))
            .ThenRefused(OnBallot);
}

public class AnswerProposalTests
{
    private static readonly ProposalRerouted Sent = new(
        new("delegated_function"),
        new("Аймгийн эрүүл мэндийн газар"),
        Day.AddDays(30),
        Today
    );

    private static readonly AnswerProposal Answer = new(Well, new("Норм зөвшөөрвөл 2027 оноос"), Day.AddDays(41));

    [Fact]
    public void The_clock_notes_a_late_answer_once()
    {
        var late = Clock with { At = Today.AddDays(31) };
        GivenProposal(WellSubmitted, Sent)
            .When(p => new NoteOverdueAnswer(Well).Decide(p, late))
            .Then(new ProposalAnswerOverdue(late.At));
        GivenProposal(WellSubmitted, Sent, new ProposalAnswerOverdue(late.At))
            .When(p => new NoteOverdueAnswer(Well).Decide(p, late))
            .ThenNothing();
        GivenProposal(WellSubmitted, Sent)
            .When(p => new NoteOverdueAnswer(Well).Decide(p, Clock with { At = Today.AddDays(30) }))
            .ThenRefused(AnswerNotDue);
    }

    [Fact]
    public void An_answer_in_time_stops_the_clock() =>
        GivenProposal(WellSubmitted, Sent, new ProposalAnswered(Answer.Answer, Day, Today))
            .When(p => new NoteOverdueAnswer(Well).Decide(p, Clock with { At = Today.AddDays(31) }))
            .ThenNothing();

    [Fact]
    public void The_answer_is_recorded_with_its_day()
    {
        var later = Uranchimeg with { At = Today.AddDays(41) };
        GivenProposal(WellSubmitted, Sent)
            .When(p => Answer.Decide(p, later))
            .Then(new ProposalAnswered(Answer.Answer, Answer.AnsweredOn, later.At));
        GivenProposal(WellSubmitted).When(p => Answer.Decide(p, later)).ThenRefused(NotRerouted);
        GivenProposal(WellSubmitted, Sent)
            .When(p => (Answer with { Answer = new("") }).Decide(p, later))
            .ThenRefused(AnswerMissing);
        foreach (var day in new[] { Day.AddDays(-1), Day.AddDays(43) })
            GivenProposal(WellSubmitted, Sent)
                .When(p => (Answer with { AnsweredOn = day }).Decide(p, later))
                .ThenRefused(AnsweredOutOfTime);
    }
}

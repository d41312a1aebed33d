using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class AppealProposalTests
{
    private static readonly Round Round = RoundOf(Reviewing);
    private static readonly ProposalRankedByMeeting First = new(Bag3Meeting, Bag3, 1, 61, Today);
    private static readonly ProposalRanked Fifth = new(5, new("cost_rose"), Today, Uranchimeg.By);
    private static readonly ProposalRefused Refused = new(new("over_ceiling"), null, Today, Uranchimeg.By);
    private static readonly AppealProposal Appeal = new(Well, Write("Гүүргүй бол хүүхдүүд сургуульд хүрэхгүй"));
    private static readonly ProposalAppealed Appealed = new(
        Herder.By,
        Appeal.Grounds.Commitment,
        Today,
        Day.AddDays(30)
    );
    private static readonly DecideAppeal Decide = new(Well, true, Write("Дахин хэлэлцэхээр боллоо"));

    [Fact]
    public void Its_author_appeals_once()
    {
        GivenProposal(WellSubmitted, Refused).When(p => Appeal.Decide(p, Round, Herder)).Then(Appealed);
        GivenProposal(WellSubmitted, Refused, Appealed).When(p => Appeal.Decide(p, Round, Herder)).ThenNothing();
        GivenProposal(WellSubmitted, Refused, Appealed)
            .When(p => (Appeal with { Grounds = Write("Өөр үндэслэл бий") }).Decide(p, Round, Herder))
            .ThenRefused(AppealExhausted);
    }

    [Fact]
    public void The_bag_appeals_for_its_meeting_and_strangers_do_not()
    {
        GivenProposal(WellSubmitted, Refused)
            .When(p => Appeal.Decide(p, Round, Lkhagvajav))
            .Then(Appealed with { By = Lkhagvajav.By });
        GivenProposal(WellSubmitted, Refused).When(p => Appeal.Decide(p, Round, Teacher)).ThenRefused(NotItsAuthor);
    }

    [Fact]
    public void What_was_neither_refused_nor_moved_far_is_not_appealed()
    {
        GivenProposal(WellSubmitted).When(p => Appeal.Decide(p, Round, Herder)).ThenRefused(NotRefused);
        GivenProposal(WellSubmitted, First, Fifth with { Rank = 4 })
            .When(p => Appeal.Decide(p, Round, Herder))
            .ThenRefused(NotRefused);
    }

    [Fact]
    public void A_place_far_from_the_meetings_is_appealed_until_it_is_on_the_ballot()
    {
        GivenProposal(WellSubmitted, First, Fifth).When(p => Appeal.Decide(p, Round, Herder)).Then(Appealed);
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted, First, Fifth)
            .When(p => Appeal.Decide(p, RoundOf(Voting), Herder))
            .ThenRefused(OnBallot);
    }

    [Fact]
    public void Who_ranked_it_does_not_decide_and_upheld_it_is_ranked_anew()
    {
        ProposalEvent[] moved = [WellSubmitted, First, Fifth, Appealed];
        GivenProposal(moved).When(p => Decide.Decide(p, Uranchimeg)).ThenRefused(OwnDecision);
        ProposalAppealDecided upheld = new(true, Decide.Answer.Commitment, Today);
        GivenProposal(moved).When(p => Decide.Decide(p, Enkhjargal)).Then(upheld);
        var after = ProposalOf([.. moved, upheld]);
        Assert.Equal((ProposalStatus.Submitted, null), (after.Status, after.Rank));
    }

    [Fact]
    public void Not_decided_in_its_term_it_is_overdue_once()
    {
        var note = new NoteOverdueAppeal(Well);
        var (lastDay, late) = (Clock with { At = Today.AddDays(30) }, Clock with { At = Today.AddDays(31) });
        GivenProposal(WellSubmitted, Refused, Appealed).When(p => note.Decide(p, lastDay)).ThenRefused(AnswerNotDue);
        GivenProposal(WellSubmitted, Refused, Appealed)
            .When(p => note.Decide(p, late))
            .Then(new ProposalAppealOverdue(late.At));
        GivenProposal(WellSubmitted, Refused, Appealed, new ProposalAppealOverdue(late.At))
            .When(p => note.Decide(p, late))
            .ThenNothing();
        GivenProposal(WellSubmitted, Refused, Appealed, new ProposalAppealDecided(false, new("no"), Today))
            .When(p => note.Decide(p, late))
            .ThenNothing();
        GivenProposal(WellSubmitted, Refused, Appealed)
            .When(p => note.Decide(p, Uranchimeg))
            .ThenRefused(CommonRefusals.OutOfReach);
    }

    [Fact]
    public void Nobody_decides_about_their_own_refusal()
    {
        GivenProposal(WellSubmitted, Refused, Appealed)
            .When(p => Decide.Decide(p, Uranchimeg))
            .ThenRefused(OwnDecision);
        GivenProposal(WellSubmitted, Refused, Appealed)
            .When(p => Decide.Decide(p, Enkhjargal))
            .Then(new ProposalAppealDecided(true, Decide.Answer.Commitment, Today));
    }

    [Fact]
    public void Upheld_it_is_under_review_again()
    {
        ProposalEvent[] upheld =
        [
            WellSubmitted,
            WellCosted,
            Refused,
            Appealed,
            new ProposalAppealDecided(true, Decide.Answer.Commitment, Today),
        ];
        GivenProposal(upheld)
            .When(p =>
                new AdmitProposal(Well, new("N02"), new("Гүний худаг"), null).Decide(
                    p,
                    RoundOf(Reviewing),
                    false,
                    Uranchimeg
                )
            )
            .Then(WellAdmitted);
        GivenProposal(upheld).When(p => Decide.Decide(p, Enkhjargal)).ThenNothing();
    }

    [Fact]
    public void Without_an_appeal_there_is_nothing_to_decide() =>
        GivenProposal(WellSubmitted, Refused).When(p => Decide.Decide(p, Enkhjargal)).ThenRefused(NotAppealed);
}

using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class RefuseProposalTests
{
    private static readonly Round Round = RoundOf(Reviewing);
    private static readonly RefuseProposal Refuse = new(Well, new("forbidden_use"), Write("Баяр ёслолд зарцуулахгүй"));

    private static readonly ProposalRefused Refused = new(
        new("forbidden_use"),
        Write("Баяр ёслолд зарцуулахгүй").Commitment,
        Today,
        Uranchimeg.By
    );

    [Fact]
    public void Celebrations_are_not_paid_from_this_fund() =>
        GivenProposal(WellSubmitted).When(p => Refuse.Decide(p, Round, Uranchimeg)).Then(Refused);

    [Fact]
    public void Refusing_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, Refused).When(p => Refuse.Decide(p, Round, Uranchimeg)).ThenNothing();

    [Fact]
    public void Nobody_takes_off_the_ballot_what_people_vote_on() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => Refuse.Decide(p, RoundOf(Voting), Uranchimeg))
            .ThenRefused(OnBallot);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenProposal(WellSubmitted)
            .When(p => (Refuse with { Reason = new("dislike") }).Decide(p, Round, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_was_withdrawn_is_over() =>
        GivenProposal(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))
            .When(p => Refuse.Decide(p, Round, Uranchimeg))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_is_not_refused() =>
        GivenProposal().When(p => Refuse.Decide(p, null, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_refuses_nothing_here() =>
        GivenProposal(WellSubmitted)
            .When(p => Refuse.Decide(p, Round, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class WithdrawProposalTests
{
    private static readonly Round Round = RoundOf(Collecting);
    private static readonly WithdrawProposal Withdraw = new(Well, new("by_proposer"));
    private static readonly ProposalWithdrawn Withdrawn = new(new("by_proposer"), Today);

    [Fact]
    public void Its_author_withdraws_a_proposal() =>
        GivenProposal(WellSubmitted).When(p => Withdraw.Decide(p, Round, Herder)).Then(Withdrawn);

    [Fact]
    public void Withdrawing_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, Withdrawn).When(p => Withdraw.Decide(p, Round, Herder)).ThenNothing();

    [Fact]
    public void Nobody_else_withdraws_it() =>
        GivenProposal(WellSubmitted).When(p => Withdraw.Decide(p, Round, Teacher)).ThenRefused(NotItsAuthor);

    [Fact]
    public void Not_even_its_author_takes_off_the_ballot_what_people_vote_on() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => Withdraw.Decide(p, RoundOf(Voting), Herder))
            .ThenRefused(OnBallot);

    [Fact]
    public void What_was_refused_is_over() =>
        GivenProposal(WellSubmitted, new ProposalRefused(new("no_land"), null, Today))
            .When(p => Withdraw.Decide(p, Round, Herder))
            .ThenRefused(IsOver);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenProposal(WellSubmitted)
            .When(p => (Withdraw with { Reason = new("mood") }).Decide(p, Round, Herder))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_was_never_submitted_cannot_be_withdrawn() =>
        GivenProposal().When(p => Withdraw.Decide(p, null, Herder)).ThenRefused(NotFound);
}

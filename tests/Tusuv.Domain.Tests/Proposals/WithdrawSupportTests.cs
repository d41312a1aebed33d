using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class WithdrawSupportTests
{
    private static readonly Round Open = RoundOf(Collecting);
    private static readonly WithdrawSupport Withdraw = new(Well);
    private static readonly ProposalSupported Supported = new(Teacher.By, Today);
    private static readonly ProposalSupportWithdrawn Withdrawn = new(Teacher.By, Today);

    [Fact]
    public void A_supporter_changes_their_mind() =>
        GivenProposal(WellSubmitted, Supported).When(p => Withdraw.Decide(p, Open, Teacher)).Then(Withdrawn);

    [Fact]
    public void Changing_it_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, Supported, Withdrawn).When(p => Withdraw.Decide(p, Open, Teacher)).ThenNothing();

    [Fact]
    public void After_the_collection_the_numbers_stand() =>
        GivenProposal(WellSubmitted, Supported)
            .When(p => Withdraw.Decide(p, RoundOf(Reviewing), Teacher))
            .ThenRefused(RoundNotCollecting);

    [Fact]
    public void What_was_never_submitted_has_no_supporters() =>
        GivenProposal().When(p => Withdraw.Decide(p, Open, Teacher)).ThenRefused(NotFound);
}

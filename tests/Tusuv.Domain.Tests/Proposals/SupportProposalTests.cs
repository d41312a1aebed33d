using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class SupportProposalTests
{
    private static readonly Round Open = RoundOf(Collecting);
    private static readonly SupportProposal Support = new(Well);
    private static readonly ProposalSupported Supported = new(Teacher.By, Today);

    [Fact]
    public void A_neighbour_supports_it() =>
        GivenProposal(WellSubmitted).When(p => Support.Decide(p, Open, Teacher)).Then(Supported);

    [Fact]
    public void Supporting_twice_counts_once() =>
        GivenProposal(WellSubmitted, Supported).When(p => Support.Decide(p, Open, Teacher)).ThenNothing();

    [Fact]
    public void Support_is_given_while_the_round_collects()
    {
        GivenProposal(WellSubmitted)
            .When(p => Support.Decide(p, RoundOf(Reviewing), Teacher))
            .ThenRefused(RoundNotCollecting);
        GivenProposal(WellSubmitted).When(p => Support.Decide(p, null, Teacher)).ThenRefused(RoundNotCollecting);
    }

    [Fact]
    public void What_is_over_needs_no_support() =>
        GivenProposal(WellSubmitted, new ProposalRefused(new("no_land"), null, Today))
            .When(p => Support.Decide(p, Open, Teacher))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_has_no_supporters() =>
        GivenProposal().When(p => Support.Decide(p, Open, Teacher)).ThenRefused(NotFound);
}

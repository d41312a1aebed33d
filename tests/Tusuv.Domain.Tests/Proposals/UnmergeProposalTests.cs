using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class UnmergeProposalTests
{
    private static readonly ProposalMerged Merged = new(Lamps, Today);
    private static readonly UnmergeProposal Unmerge = new(Well, new("other_place"));
    private static readonly ProposalUnmerged Unmerged = new(new("other_place"), Today);

    [Fact]
    public void Its_proposer_objected_for_it_lies_in_another_valley() =>
        GivenProposal(WellSubmitted, Merged)
            .When(p => Unmerge.Decide(p, RoundOf(Reviewing), Uranchimeg))
            .Then(Unmerged);

    [Fact]
    public void Then_it_is_a_proposal_like_any_other() =>
        Assert.Equal(ProposalStatus.Submitted, ProposalOf(WellSubmitted, Merged, Unmerged).Status);

    [Fact]
    public void What_stands_alone_is_not_unmerged() =>
        GivenProposal(WellSubmitted, Merged, Unmerged)
            .When(p => Unmerge.Decide(p, RoundOf(Reviewing), Uranchimeg))
            .ThenRefused(NotMerged);

    [Fact]
    public void After_the_review_nothing_comes_back_to_be_reviewed() =>
        GivenProposal(WellSubmitted, Merged)
            .When(p => Unmerge.Decide(p, RoundOf(Reviewed), Uranchimeg))
            .ThenRefused(RoundRefusals.StageIsClosed);

    [Fact]
    public void A_merger_is_not_undone_for_what_a_proposal_is_refused() =>
        GivenProposal(WellSubmitted, Merged)
            .When(p => (Unmerge with { Reason = new("forbidden_use") }).Decide(p, RoundOf(Reviewing), Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenProposal(WellSubmitted, Merged)
            .When(p => (Unmerge with { Reason = new("wish") }).Decide(p, RoundOf(Reviewing), Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_was_never_submitted_is_not_unmerged() =>
        GivenProposal().When(p => Unmerge.Decide(p, null, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_unmerges_nothing_here() =>
        GivenProposal(WellSubmitted, Merged)
            .When(p => Unmerge.Decide(p, RoundOf(Reviewing), Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

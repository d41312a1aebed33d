using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class MergeProposalTests
{
    private static readonly ProposalSubmitted MineSubmitted = WellSubmitted with { ProposalId = Lamps };
    private static readonly Proposal Target = ProposalOf(WellSubmitted);
    private static readonly MergeProposal Merge = new(Lamps, Well);
    private static readonly ProposalMerged Merged = new(Well, Today);

    [Fact]
    public void The_old_mines_well_is_treated_as_part_of_the_deep_well() =>
        GivenProposal(MineSubmitted).When(p => Merge.Decide(p, Target, Uranchimeg)).Then(Merged);

    [Fact]
    public void Merging_twice_records_nothing_new() =>
        GivenProposal(MineSubmitted, Merged).When(p => Merge.Decide(p, Target, Uranchimeg)).ThenNothing();

    [Fact]
    public void Nothing_is_part_of_itself() =>
        GivenProposal(WellSubmitted)
            .When(p => new MergeProposal(Well, Well).Decide(p, Target, Uranchimeg))
            .ThenRefused(MergeTargetUnfit);

    [Fact]
    public void Two_proposals_are_not_part_of_each_other() =>
        GivenProposal(WellSubmitted)
            .When(p => new MergeProposal(Well, Lamps).Decide(p, ProposalOf(MineSubmitted, Merged), Uranchimeg))
            .ThenRefused(MergeTargetUnfit);

    [Fact]
    public void Nothing_is_part_of_what_is_over_or_elsewhere_or_nowhere()
    {
        var over = ProposalOf(WellSubmitted, new ProposalRefused(new("no_land"), null, Today));

        GivenProposal(MineSubmitted).When(p => Merge.Decide(p, over, Uranchimeg)).ThenRefused(MergeTargetUnfit);
        GivenProposal(MineSubmitted)
            .When(p => Merge.Decide(p, Target with { RoundId = new(Id(99)) }, Uranchimeg))
            .ThenRefused(MergeTargetUnfit);
        GivenProposal(MineSubmitted).When(p => Merge.Decide(p, null, Uranchimeg)).ThenRefused(MergeTargetUnfit);
    }

    [Fact]
    public void What_was_admitted_is_not_merged_any_more() =>
        GivenProposal(MineSubmitted, WellCosted, WellAdmitted)
            .When(p => Merge.Decide(p, Target, Uranchimeg))
            .ThenRefused(AlreadyReviewed);

    [Fact]
    public void What_was_withdrawn_is_over() =>
        GivenProposal(MineSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))
            .When(p => Merge.Decide(p, Target, Uranchimeg))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_is_not_merged() =>
        GivenProposal().When(p => Merge.Decide(p, Target, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_merges_nothing_here() =>
        GivenProposal(MineSubmitted)
            .When(p => Merge.Decide(p, Target, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class AdmitProposalTests
{
    private static readonly AdmitProposal Admit = new(Well, new("N02"), new("Гүний худаг"), null);

    [Fact]
    public void A_costed_proposal_is_admitted_under_a_number() =>
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .Then(WellAdmitted);

    [Fact]
    public void Admitting_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenNothing();

    [Fact]
    public void Another_summary_is_not_silently_lost() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p =>
                (Admit with { Summary = new("120 өрхийн мал") }).Decide(p, RoundOf(Reviewing), false, Uranchimeg)
            )
            .ThenRefused(AlreadyReviewed);

    [Fact]
    public void A_number_is_given_once_in_a_round() =>
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => Admit.Decide(p, RoundOf(Reviewing), true, Uranchimeg))
            .ThenRefused(NumberUsed(new("N02")));

    [Fact]
    public void A_number_is_corrected_until_the_list_is_sealed()
    {
        var other = Admit with { Number = new("N03"), Corrects = new("N02") };
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => other.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .Then(WellAdmitted with { Number = new("N03") });
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => other.Decide(p, RoundOf(Reviewing), true, Uranchimeg))
            .ThenRefused(NumberUsed(new("N03")));
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => other.Decide(p, RoundOf(Sealed), false, Uranchimeg))
            .ThenRefused(NumbersAreSettled);
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p =>
                other.Decide(p, RoundOf([.. Reviewing, new StageOpened(Stage.Decision, Today)]), false, Uranchimeg)
            )
            .ThenRefused(NumbersAreSettled);
    }

    [Fact]
    public void Who_does_not_know_the_number_is_the_second_to_admit()
    {
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => (Admit with { Number = new("N03") }).Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(AlreadyReviewed);
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p =>
                (Admit with { Number = new("N03"), Corrects = new("N01") }).Decide(
                    p,
                    RoundOf(Reviewing),
                    false,
                    Uranchimeg
                )
            )
            .ThenRefused(AlreadyReviewed);
    }

    [Fact]
    public void Then_it_may_stand_on_a_ballot() =>
        Assert.Equal(
            new(Well, Ldf2027, new("N02"), new("Гүний худаг"), Tugrug(48_500_000), Sector.Water, Bag3),
            ProposalOf(WellSubmitted, WellCosted, WellAdmitted).AsCandidate()
        );

    [Fact]
    public void A_rough_cost_is_not_enough_for_a_ballot() =>
        Assert.Null(ProposalOf(WellSubmitted, WellCosted with { Grade = CostGrade.Rough }, WellAdmitted).AsCandidate());

    [Fact]
    public void Nothing_is_admitted_without_a_cost() =>
        GivenProposal(WellSubmitted)
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(NotCosted);

    [Fact]
    public void A_number_has_no_blanks() =>
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => (Admit with { Number = new("N 02") }).Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(NumberInvalid);

    [Fact]
    public void The_title_in_clear_can_be_read()
    {
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => (Admit with { Title = new(" ") }).Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(TitleTooShort(1));
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => (Admit with { Summary = new("Худаг\0") }).Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(CommonRefusals.TextUnreadable);
    }

    [Fact]
    public void What_was_merged_is_not_admitted() =>
        GivenProposal(WellSubmitted, WellCosted, new ProposalMerged(Lamps, Today))
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(AlreadyReviewed);

    [Fact]
    public void What_was_withdrawn_is_over() =>
        GivenProposal(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_is_not_admitted() =>
        GivenProposal().When(p => Admit.Decide(p, RoundOf(Reviewing), false, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_admits_nothing_here() =>
        GivenProposal(WellSubmitted, WellCosted)
            .When(p => Admit.Decide(p, RoundOf(Reviewing), false, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class ReviseProposalTests
{
    private static readonly Round Open = RoundOf(Collecting);
    private static readonly ReviseProposal Revise = new(Well, Write("Хясаанд гүний худаг гаргах"), null, null, null);

    private static readonly ProposalRevised Revised = new(
        Write("Хясаанд гүний худаг гаргах").Commitment,
        null,
        null,
        [],
        Today
    );

    [Fact]
    public void Its_author_says_it_better() =>
        GivenProposal(WellSubmitted).When(p => Revise.Decide(p, Open, Herder)).Then(Revised);

    [Fact]
    public void Saying_the_same_again_records_nothing_new() =>
        GivenProposal(WellSubmitted, Revised).When(p => Revise.Decide(p, Open, Herder)).ThenNothing();

    [Fact]
    public void Words_that_its_author_has_not_seen_are_not_written_over()
    {
        var seen = Revise with { Replaces = WellSubmitted.Title, Title = Write("Хясаанд худаг, ус халаах байр") };
        GivenProposal(WellSubmitted, Revised).When(p => seen.Decide(p, Open, Herder)).ThenRefused(ChangedMeanwhile);
        GivenProposal(WellSubmitted, Revised)
            .When(p => (seen with { Replaces = Revised.Title }).Decide(p, Open, Herder))
            .Then(new ProposalRevised(seen.Title.Commitment, null, null, [], Today));
    }

    [Fact]
    public void Nobody_else_puts_words_into_it() =>
        GivenProposal(WellSubmitted).When(p => Revise.Decide(p, Open, Teacher)).ThenRefused(NotItsAuthor);

    [Fact]
    public void What_was_costed_stays_as_it_was_costed() =>
        GivenProposal(WellSubmitted, WellCosted).When(p => Revise.Decide(p, Open, Herder)).ThenRefused(AlreadyReviewed);

    [Fact]
    public void What_was_withdrawn_is_over() =>
        GivenProposal(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today))
            .When(p => Revise.Decide(p, Open, Herder))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_is_not_revised() =>
        GivenProposal().When(p => Revise.Decide(p, Open, Herder)).ThenRefused(NotFound);

    [Fact]
    public void The_rules_for_words_and_money_hold_here_too()
    {
        GivenProposal(WellSubmitted)
            .When(p => (Revise with { Title = Write("Худаг") }).Decide(p, Open, Herder))
            .ThenRefused(TitleTooShort(8));
        GivenProposal(WellSubmitted)
            .When(p => (Revise with { Estimate = Tugrug(0) }).Decide(p, Open, Herder))
            .ThenRefused(EstimateNotPositive);
        GivenProposal(WellSubmitted)
            .When(p => (Revise with { Estimate = new(1, "USD") }).Decide(p, Open, Herder))
            .ThenRefused(RoundRefusals.CurrencyDiffers);
    }
}

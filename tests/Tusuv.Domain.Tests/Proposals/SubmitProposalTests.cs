using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class SubmitProposalTests
{
    private static readonly Locality Bag = new(Bag3, Soum, LocalityKind.Bag, new("bag-3"));
    private static readonly Round Open = RoundOf(Collecting);

    private static readonly SubmitProposal Submit = new(
        Well,
        Ldf2027,
        Bag3,
        Sector.Water,
        Channel.Web,
        Write("3-р багт гүний худаг гаргах"),
        null,
        null,
        null
    );

    [Fact]
    public void A_herder_submits_a_proposal_to_a_collecting_round() =>
        GivenProposal().When(p => Submit.Decide(p, Open, Bag, Herder)).Then(WellSubmitted);

    [Fact]
    public void Submitting_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted).When(p => Submit.Decide(p, Open, Bag, Herder)).ThenNothing();

    [Fact]
    public void Nobody_else_takes_the_id_of_a_proposal() =>
        GivenProposal(WellSubmitted).When(p => Submit.Decide(p, Open, Bag, Teacher)).ThenRefused(IdTaken);

    [Fact]
    public void Other_words_under_its_id_are_another_proposal() =>
        GivenProposal(WellSubmitted)
            .When(p => (Submit with { Title = Write("4-р багт гүний худаг гаргах") }).Decide(p, Open, Bag, Herder))
            .ThenRefused(IdTaken);

    [Fact]
    public void What_households_wrote_is_entered_by_a_clerk_until_the_review_is_over()
    {
        var sheet = Submit with { Channel = Channel.Sheet };
        GivenProposal()
            .When(p => sheet.Decide(p, RoundOf(Reviewing), Bag, Uranchimeg))
            .Then(WellSubmitted with { Channel = Channel.Sheet, SubmittedBy = Uranchimeg.By });
        GivenProposal().When(p => sheet.Decide(p, RoundOf(Reviewing), Bag, Herder)).ThenRefused(RoundNotCollecting);
        GivenProposal()
            .When(p => sheet.Decide(p, RoundOf([.. Reviewing, new StageClosed(Stage.Review, Today)]), Bag, Uranchimeg))
            .ThenRefused(RoundNotCollecting);
    }

    [Fact]
    public void There_must_be_a_round() =>
        GivenProposal().When(p => Submit.Decide(p, null, Bag, Herder)).ThenRefused(RoundNotCollecting);

    [Fact]
    public void A_round_takes_proposals_while_it_collects()
    {
        GivenProposal().When(p => Submit.Decide(p, RoundOf(Ldf), Bag, Herder)).ThenRefused(RoundNotCollecting);
        GivenProposal().When(p => Submit.Decide(p, RoundOf(Reviewing), Bag, Herder)).ThenRefused(RoundNotCollecting);
        GivenProposal()
            .When(p => Submit.Decide(p, RoundOf([.. Collecting, CalledOff]), Bag, Herder))
            .ThenRefused(RoundNotCollecting);
    }

    [Fact]
    public void The_deadline_itself_is_too_late()
    {
        var due = RoundOf([
            .. Collecting,
            new StageRescheduled(Stage.Collecting, null, Today.AddDays(1), new("weather")),
        ]);

        GivenProposal()
            .When(p => Submit.Decide(p, due, Bag, Herder with { At = Today.AddDays(1).AddTicks(-1) }))
            .Then(WellSubmitted with { SubmittedAt = Today.AddDays(1).AddTicks(-1) });
        GivenProposal()
            .When(p => Submit.Decide(p, due, Bag, Herder with { At = Today.AddDays(1) }))
            .ThenRefused(RoundNotCollecting);
    }

    [Fact]
    public void A_proposal_may_be_for_the_whole_soum()
    {
        GivenProposal()
            .When(p => (Submit with { Area = null }).Decide(p, Open, null, Herder))
            .Then(WellSubmitted with { Area = null });
        GivenProposal()
            .When(p =>
                (Submit with { Area = Soum }).Decide(p, Open, new(Soum, Khentii, LocalityKind.Soum, new("s")), Herder)
            )
            .Then(WellSubmitted with { Area = Soum });
    }

    [Fact]
    public void An_area_lies_in_the_place_of_the_round()
    {
        GivenProposal().When(p => Submit.Decide(p, Open, null, Herder)).ThenRefused(AreaUnknown);
        GivenProposal()
            .When(p => Submit.Decide(p, Open, Bag with { Parent = OtherSoum }, Herder))
            .ThenRefused(AreaUnknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Худаг")]
    public void A_title_says_something(string title) =>
        GivenProposal()
            .When(p => (Submit with { Title = Write(title) }).Decide(p, Open, Bag, Herder))
            .ThenRefused(TitleTooShort(8));

    [Fact]
    public void Words_have_their_measure()
    {
        GivenProposal()
            .When(p => (Submit with { Title = Write(new('х', 201)) }).Decide(p, Open, Bag, Herder))
            .ThenRefused(TextTooLong(200));
        GivenProposal()
            .When(p => (Submit with { Body = Write(new('х', 4001)) }).Decide(p, Open, Bag, Herder))
            .ThenRefused(TextTooLong(4000));
    }

    [Fact]
    public void Six_photos_are_enough() =>
        GivenProposal()
            .When(p =>
                (Submit with { Files = [.. Enumerable.Range(0, 7).Select(i => HashOf($"photo {i}"))] }).Decide(
                    p,
                    Open,
                    Bag,
                    Herder
                )
            )
            .ThenRefused(TooManyFiles(6));

    [Fact]
    public void An_estimate_is_in_the_money_of_the_round() =>
        GivenProposal()
            .When(p => (Submit with { Estimate = new(1, "USD") }).Decide(p, Open, Bag, Herder))
            .ThenRefused(RoundRefusals.CurrencyDiffers);

    [Fact]
    public void An_accepted_estimate_costs_something_and_no_more_than_everybody_can_read() =>
        Gen.OneOf(Gen.Long, Gen.Long[-2, 2], Gen.Long[Money.Largest - 2, Money.Largest + 2])
            .Sample(amount =>
            {
                var decision = (Submit with { Estimate = Tugrug(amount) }).Decide(null, Open, Bag, Herder);
                return decision.Refusal is null == (amount > 0 && amount <= Money.Largest);
            });

    [Fact]
    public void A_photo_that_was_never_stored_is_no_photo() =>
        GivenProposal()
            .When(p => (Submit with { Files = [HashOf("photo")] }).Decide(p, Open, Bag, Herder, [HashOf("photo")]))
            .ThenRefused(FileUnknown(HashOf("photo")));
}

using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.KhuralCommands;

/// <summary>What an amendment that carried does to the motion that is then voted on.</summary>
public class AmendingTests
{
    private static readonly MotionMade AnotherMoved = AmendmentMoved with
    {
        MotionId = Boiler,
        Wording = new("Жагсаалтыг хавсралтаар, P18-г хасаж батлах"),
    };

    private static readonly MotionVoted Carried = ListCarried with { MotionId = InsteadOfLamps };

    [Fact]
    public void An_amendment_says_how_the_motion_will_read() =>
        GivenSitting(Moved)
            .When(s =>
                new MakeMotion(December, InsteadOfLamps, 3, Member(4), AmendmentMoved.Text, null, WholeList).Decide(
                    s,
                    Secretary
                )
            )
            .ThenRefused(WordingMissing);

    [Fact]
    public void What_amends_nothing_rewords_nothing() =>
        GivenSitting(Opened)
            .When(s =>
                new MakeMotion(December, WholeList, 3, Member(1), ListMoved.Text, null, null, ListMoved.Text).Decide(
                    s,
                    Secretary
                )
            )
            .ThenRefused(WordingMissing);

    [Fact]
    public void One_that_carried_changes_what_is_voted_on()
    {
        var (sitting, page) = After([.. Moved, AmendmentMoved, Carried]);

        Assert.Equal(AmendmentMoved.Wording, sitting.Motion(WholeList)!.Text);
        Assert.Equal(AmendmentMoved.Wording, page.Motions[0].Text);
        Assert.Equal([ListMoved.Text], page.Motions[0].Earlier);
    }

    [Fact]
    public void One_that_fell_changes_nothing()
    {
        var (sitting, page) = After([.. Moved, AmendmentMoved, Carried with { Carried = false }]);

        Assert.Equal(ListMoved.Text, sitting.Motion(WholeList)!.Text);
        Assert.Equal(ListMoved.Text, page.Motions[0].Text);
    }

    [Fact]
    public void One_moved_on_what_was_changed_since_is_moved_anew() =>
        GivenSitting([.. Moved, AmendmentMoved, AnotherMoved, Carried])
            .When(s => new VoteByHands(December, Boiler, 18, 0, 0).Decide(s, Secretary))
            .ThenRefused(WordingOutdated);

    [Fact]
    public void And_does_not_hold_up_the_vote_on_the_whole() =>
        GivenSitting([.. Moved, AmendmentMoved, AnotherMoved, Carried])
            .When(s => new VoteByHands(December, WholeList, 15, 2, 1).Decide(s, Secretary))
            .Then(ListCarried);

    [Fact]
    public void Moving_the_changed_motion_again_records_nothing_new() =>
        GivenSitting([.. Moved, AmendmentMoved, Carried])
            .When(s =>
                new MakeMotion(December, WholeList, 3, Member(1), ListMoved.Text, null, null).Decide(s, Secretary)
            )
            .ThenNothing();

    [Fact]
    public void An_amendment_of_an_amendment_changes_how_that_would_reword()
    {
        var nested = AnotherMoved with { Amends = InsteadOfLamps };

        var (sitting, page) = After([.. Moved, AmendmentMoved, nested, Carried with { MotionId = Boiler }, Carried]);

        Assert.Equal(nested.Wording, sitting.Motion(WholeList)!.Text);
        Assert.Equal(nested.Wording, page.Motions[0].Text);
    }

    [Fact]
    public void An_amendment_that_carried_puts_its_list_before_the_body()
    {
        var (sitting, page) = After([.. Opened, WithList, WithoutLamps, Carried]);

        Assert.Equal(WithoutLamps.Annex, sitting.Motion(WholeList)!.Annex);
        Assert.Equal(WithoutLamps.Annex, page.Motions[0].Annex);
        Assert.Equal([Draft], page.Motions[0].EarlierLists!);
    }

    [Fact]
    public void One_that_fell_leaves_the_list()
    {
        var (sitting, page) = After([.. Opened, WithList, WithoutLamps, Carried with { Carried = false }]);

        Assert.Equal(Draft, sitting.Motion(WholeList)!.Annex);
        Assert.Equal(Draft, page.Motions[0].Annex);
    }

    [Fact]
    public void Only_what_was_voted_on_becomes_the_annex()
    {
        var sitting = SittingOf([.. Opened, WithList, WithoutLamps, Carried, ListCarried]);
        Decision<ResolutionEvent> Adopting(AnnexDraft? annex) =>
            new AdoptResolution(
                TheKhural.Khural,
                2025,
                new("31"),
                Adopted,
                Resolved.Title,
                Preamble,
                Clauses,
                annex,
                December,
                WholeList,
                null,
                null
            ).Decide(null, sitting, Facts, Secretary);

        Assert.Equal(ResolutionRefusals.AnnexDiffers, Adopting(Draft).Refusal);
        Assert.Equal(ResolutionRefusals.AnnexDiffers, Adopting(null).Refusal);
        Assert.Null(Adopting(WithoutLamps.Annex).Refusal);
    }

    [Fact]
    public void A_list_that_could_not_be_adopted_is_not_moved() =>
        GivenSitting(Opened)
            .When(s => Move(WithList with { Annex = Draft with { Lines = [] } }).Decide(s, Secretary, Facts))
            .ThenRefused(ResolutionRefusals.AnnexEmpty);

    [Fact]
    public void A_motion_without_a_list_is_given_none_by_an_amendment() =>
        GivenSitting(Moved).When(s => Move(WithoutLamps).Decide(s, Secretary, Facts)).ThenRefused(NoListToAmend);

    [Fact]
    public void A_list_is_moved_under_an_item_for_lists() =>
        GivenSitting(Opened)
            .When(s => Move(WithList with { Item = 2 }).Decide(s, Secretary, Facts))
            .ThenRefused(ResolutionRefusals.NotAnItemOfProjects);

    [Fact]
    public void An_amendment_that_changes_one_project_is_about_it_though_nobody_says_so() =>
        GivenSitting([.. Opened, WithList])
            .When(s => Move(WithoutLamps).Decide(s, Secretary, Facts))
            .Then(WithoutLamps with { About = Lamps });

    [Fact]
    public void And_not_about_another() =>
        GivenSitting([.. Opened, WithList])
            .When(s => Move(WithoutLamps with { About = Well }).Decide(s, Secretary, Facts))
            .ThenRefused(SubjectDiffers);

    [Fact]
    public void Who_is_recused_from_a_project_moves_nothing_about_it()
    {
        SittingEvent[] recused =
        [
            .. Opened,
            new InterestDeclared(3, Member(4), Lamps, Write("Эгч").Commitment, Ten),
            WithList,
        ];

        GivenSitting(recused).When(s => Move(WithoutLamps).Decide(s, Secretary, Facts)).ThenRefused(MemberRecused);
        GivenSitting(recused)
            .When(s => Move(BoilerMoved with { Mover = Member(4), About = Lamps }).Decide(s, Secretary, Facts))
            .ThenRefused(MemberRecused);
        GivenSitting(recused)
            .When(s => Move(BoilerMoved with { Mover = Member(4) }).Decide(s, Secretary, Facts))
            .Then(BoilerMoved with { Mover = Member(4) });
    }

    private static readonly MotionMade WithList = ListMoved with { Annex = Draft };

    private static readonly MotionMade WithoutLamps = AmendmentMoved with
    {
        Annex = Draft with { Lines = [Draft.Lines[0]], LeftOut = [new(Lamps, new("funded_elsewhere"))] },
    };

    private static MakeMotion Move(MotionMade made) =>
        new(
            December,
            made.MotionId,
            made.Item,
            made.Mover,
            made.Text,
            made.About,
            made.Amends,
            made.Wording,
            made.Annex
        );

    private static (Sitting Sitting, SittingPage Page) After(SittingEvent[] events)
    {
        var page = events
            .Select((e, at) => new Recorded(e, at + 1, December.Value, at + 1, Ten))
            .Aggregate((SittingPage?)null, SittingPage.Fold);
        return (events.Aggregate((Sitting?)null, Sitting.Evolve)!, page!);
    }
}

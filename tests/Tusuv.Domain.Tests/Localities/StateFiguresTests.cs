using static Tusuv.Domain.Localities.LocalityRefusals;

namespace Tusuv.Domain.Tests.LocalityCommands;

public class StateFiguresTests
{
    private static readonly LocalityRegistered Bag = new(
        Bag3,
        Soum,
        LocalityKind.Bag,
        new("bag-3"),
        new("3-р баг, Баянгол"),
        new("Asia/Ulaanbaatar")
    );

    private static readonly StateFigures State = new(Bag3, 421, 119, 283, new("Бүртгэл"), Day);
    private static readonly FiguresStated Stated = new(421, 119, 283, new("Бүртгэл"), Day);
    private static readonly Stamp Administrator = new(new(Id(50)), Today, new(Bag3));

    [Fact]
    public void The_figures_of_a_register_are_stated() =>
        GivenLocality(Bag).When(l => State.Decide(l, Administrator)).Then(Stated);

    [Fact]
    public void The_same_figures_twice_are_stated_once() =>
        GivenLocality(Bag, Stated).When(l => State.Decide(l, Administrator)).ThenNothing();

    [Fact]
    public void New_figures_replace_the_old_ones() =>
        GivenLocality(Bag, Stated)
            .When(l => (State with { Adults = 284 }).Decide(l, Administrator))
            .Then(Stated with { Adults = 284 });

    [Fact]
    public void A_place_that_is_not_there_has_no_figures() =>
        GivenLocality().When(l => State.Decide(l, Administrator)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_states_nothing_here() =>
        GivenLocality(Bag).When(l => State.Decide(l, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void Without_a_figure_nothing_is_stated() =>
        GivenLocality(Bag)
            .When(l => (State with { Persons = null, Households = null, Adults = null }).Decide(l, Administrator))
            .ThenRefused(FiguresEmpty);

    [Fact]
    public void Figures_are_of_people_who_can_be_and_of_a_day_that_was()
    {
        GivenLocality(Bag)
            .When(l => (State with { Persons = 282 }).Decide(l, Administrator))
            .ThenRefused(FiguresImpossible);
        GivenLocality(Bag)
            .When(l => (State with { StatedOn = Day.AddDays(2) }).Decide(l, Administrator))
            .ThenRefused(FiguresOfTheFuture);
        GivenLocality(Bag)
            .When(l => (State with { Households = -1 }).Decide(l, Administrator))
            .ThenRefused(FiguresEmpty);
    }

    [Fact]
    public void Figures_name_their_source() =>
        GivenLocality(Bag)
            .When(l => (State with { Source = new(" ") }).Decide(l, Administrator))
            .ThenRefused(NameMissing);
}

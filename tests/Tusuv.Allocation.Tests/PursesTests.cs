using System.Numerics;
using Tusuv.Allocation.Rules.EqualShares;

namespace Tusuv.Allocation.Tests;

/// <summary>
/// Estimates of equal shares: certain, and close enough to be of use. Ten voters; the path (50) has six of them, the quay (40) six,
/// of whom two want the path, too, and the roof (11) one.
/// </summary>
public class PursesTests
{
    private const long Anything = long.MaxValue / 4;
    private const int Path = 0;
    private const int Quay = 1;
    private const int Roof = 2;
    private static readonly Election Election = Build();

    [Fact]
    public void Money_has_as_many_binary_places_as_fit_beside_that_of_all_voters()
    {
        // Ten times 11 needs seven of sixty bits.
        Assert.Equal((true, 53, 2L), (Of(10).Estimates, Of(10).Bits, Of(10).Error));
        Assert.Equal(2 + Of(10, spread: 5).Fixed(5), Of(10, spread: 5).Error);
        Assert.Equal(10L << 21, Of(10).Precise);
        Assert.Equal(52, new Purses(Election, 10, 0, largestWorth: 16, exact: false).Bits);
    }

    [Fact]
    public void Fractions_come_back_from_units()
    {
        Assert.Equal(1L << 53, Of(10).Fixed(1));
        Assert.Equal(new Ratio(5, 2), Of(10).Exactly(Of(10).Fixed(new(5, 2))));
        Assert.Equal(long.MaxValue / 4, Of(10).Fixed(BigMoney));
    }

    [Fact]
    public void Without_room_for_estimates_or_without_leave_everything_is_open()
    {
        Purses[] without = [new(Election, 10, 0, 1, exact: true), Of(BigMoney)];

        foreach (var purses in without)
        {
            Assert.Equal((false, 0L), (purses.Estimates, purses.Error));
            Assert.Equal((0, (Ratio)0), (purses.Fixed(1), purses.Exactly(1)));
            Assert.True(purses.Bound(Path, default, Anything).IsOpen);
            Assert.Null(purses.IsBelow(0, 1L << 60, 0));
            Assert.Equal(default, purses.AtLeast(Path, 6));
        }
    }

    [Fact]
    public void Where_all_pay_the_price_is_told_with_how_many_they_are()
    {
        var purses = Of(10);
        var bound = purses.Bound(Path, purses.AtLeast(Path, 6), Anything);

        Assert.Equal(purses.Fixed(new(25, 3)), purses.AtLeast(Path, 6).Price);
        Assert.Equal((purses.Fixed(new(25, 3)), 6L), (bound.Price, bound.AllPay));
        Assert.InRange(bound.Slack, 1, 10);
    }

    [Fact]
    public void Where_some_have_little_left_the_price_lies_within_the_slack()
    {
        // With 11 each the quay takes 20/3; two of the path's six have 13/3 left, and the others pay 31/3.
        var purses = Of(11);
        Pay(purses, Quay, new(20, 3));
        var bound = purses.Bound(Path, purses.AtLeast(Path, 6), Anything);

        Assert.Equal(0, bound.AllPay);
        Assert.InRange(bound.Slack, 1, 100);
        Assert.InRange(purses.Fixed(new(31, 3)), bound.Least, bound.Price + bound.Slack);
    }

    [Fact]
    public void What_is_certainly_dearer_than_of_interest_is_not_looked_at_further()
    {
        var purses = Of(11);
        Pay(purses, Quay, new(20, 3));
        var bound = purses.Bound(Path, purses.AtLeast(Path, 6), purses.Fixed(8));

        Assert.True(bound.IsOnlyFrom);
        Assert.InRange(bound.Least, purses.Fixed(8), purses.Fixed(new(31, 3)));
    }

    [Fact]
    public void What_supporters_cannot_pay_is_unaffordable_and_what_they_just_can_is_open()
    {
        Assert.True(Of(10).Bound(Roof, default, Anything).IsUnaffordable);
        Assert.False(Of(11).Bound(Roof, default, Anything).IsUnaffordable);
        Assert.True(Of(10, spread: 30).Bound(Path, default, Anything).IsOpen);
    }

    [Fact]
    public void Less_more_or_too_close_to_tell()
    {
        var purses = Of(10);

        Assert.False(purses.IsBelow(0, purses.Fixed(9), 1));
        Assert.True(purses.IsBelow(0, purses.Fixed(11), 1));
        Assert.Null(purses.IsBelow(0, purses.Fixed(10) + 3, 1));
        Assert.True(purses.IsBelow(0, purses.Fixed(10) + 4, 1));
    }

    private static Ratio BigMoney => new(BigInteger.One << 70, 1);

    private static Purses Of(Ratio endowment, Ratio spread = default) =>
        new(Election, endowment, spread, 1, exact: false);

    private static void Pay(Purses purses, int project, Ratio price)
    {
        foreach (var (group, _, _) in Election.SupportersOf(project))
            purses.Pay(group, purses.Fixed(price));
        purses.Widen(1);
    }

    private static Election Build()
    {
        var builder = new ElectionBuilder(100, [new("path", 50), new("quay", 40), new("roof", 11)]);
        builder.Add([0], multiplicity: 4);
        builder.Add([0, 1], multiplicity: 2);
        builder.Add([1, 2]);
        builder.Add([1], multiplicity: 3);
        return builder.Build();
    }
}

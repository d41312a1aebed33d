using System.Numerics;

namespace Tusuv.Allocation.Tests;

public class RatioTests
{
    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -3, "2")]
    [InlineData(0, -7, "0")]
    public void A_fraction_is_in_lowest_terms_with_its_sign_above_the_line(int above, int below, string written) =>
        Assert.Equal(written, new Ratio(above, below).ToString());

    [Fact]
    public void Nothing_is_divided_by_nothing()
    {
        Assert.Throws<DivideByZeroException>(() => new Ratio(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Ratio(1, 2) / 0);
    }

    [Fact]
    public void What_was_never_set_is_the_whole_number_nought()
    {
        Assert.Equal(0, default(Ratio));
        Assert.Equal(1, default(Ratio).Denominator);
    }

    [Fact]
    public void Fractions_are_reckoned_with_as_at_school()
    {
        Ratio half = new(1, 2),
            third = new(1, 3);

        Assert.Equal(new(5, 6), half + third);
        Assert.Equal(new(1, 6), half - third);
        Assert.Equal(new(1, 6), half * third);
        Assert.Equal(new(3, 2), half / third);
    }

    [Theory]
    [InlineData(1, 3, 1, 2, -1)]
    [InlineData(-1, 2, -1, 3, -1)]
    [InlineData(2, 4, 1, 2, 0)]
    [InlineData(1, 2, 1, 3, 1)]
    public void All_comparisons_agree(int above, int below, int otherAbove, int otherBelow, int order)
    {
        Ratio one = new(above, below),
            other = new(otherAbove, otherBelow);

        Assert.Equal(order, one.CompareTo(other));
        Assert.Equal(
            (order > 0, order < 0, order >= 0, order <= 0, order == 0, order != 0),
            (one > other, one < other, one >= other, one <= other, one == other, one != other)
        );
        Assert.Equal(order == 0, one.Equals((object)other));
        Assert.Equal(order == 0, one.GetHashCode() == other.GetHashCode());
        Assert.Equal(order <= 0 ? (one, other) : (other, one), (Ratio.Min(one, other), Ratio.Max(one, other)));
    }

    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(6, 2, 3, 3)]
    [InlineData(-6, 2, -3, -3)]
    public void Whole_numbers_lie_below_and_above(int above, int below, int floor, int ceiling)
    {
        Assert.Equal(floor, new Ratio(above, below).Floor());
        Assert.Equal(ceiling, new Ratio(above, below).Ceiling());
    }

    [Fact]
    public void The_double_is_near_however_many_digits_there_are()
    {
        var large = new Ratio(BigInteger.Pow(3, 700), BigInteger.Pow(2, 1000));

        Assert.Equal(0, default(Ratio).ToDouble());
        Assert.Equal(-2.5, new Ratio(-5, 2).ToDouble());
        Assert.Equal(1 / 3.0, new Ratio(1, 3).ToDouble(), 1e-16);
        Assert.Equal(700 * Math.Log(3) - 1000 * Math.Log(2), Math.Log(large.ToDouble()), 1e-12);
        Assert.Equal(1, large.ToDouble() * (1 / large).ToDouble(), 1e-14);
    }
}

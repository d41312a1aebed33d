using System.Globalization;
using System.Numerics;

namespace Tusuv.Allocation;

/// <summary>
/// A fraction of whole numbers, exact, in lowest terms, with a positive denominator. What rules compare is always one of these
/// or a whole number: two machines never disagree about the last digit.
/// </summary>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly BigInteger denominator;

    /// <summary>A fraction, reduced to lowest terms.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    /// <summary>Above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line, 1 or more.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>A whole number.</summary>
    public static implicit operator Ratio(long number) => new(number, BigInteger.One);

    /// <summary>The sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new(
            left.Numerator * right.Denominator + right.Numerator * left.Denominator,
            left.Denominator * right.Denominator
        );

    /// <summary>The difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) =>
        new(
            left.Numerator * right.Denominator - right.Numerator * left.Denominator,
            left.Denominator * right.Denominator
        );

    /// <summary>The product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right side is 0.</exception>
    public static Ratio operator /(Ratio left, Ratio right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left side is smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left side is larger.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left side is smaller or the same.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left side is larger or the same.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two.</summary>
    public static Ratio Min(Ratio left, Ratio right) => left <= right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Ratio Max(Ratio left, Ratio right) => left >= right ? left : right;

    /// <summary>The largest whole number that is not larger.</summary>
    public BigInteger Floor() => FloorOf(Numerator, Denominator);

    /// <summary>The smallest whole number that is not smaller.</summary>
    public BigInteger Ceiling() => -FloorOf(-Numerator, Denominator);

    /// <summary>A nearby double, for showing and for estimates; never for deciding. Its relative error is below 1e-15.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
            return 0;
        var shift = 64 - (int)(BigInteger.Abs(Numerator).GetBitLength() - Denominator.GetBitLength());
        var quotient = (Numerator << shift) / Denominator;
        return Math.ScaleB((double)quotient, -shift);
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>For example <c>7/3</c>; whole numbers without a line.</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static BigInteger FloorOf(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}

using System.Numerics;

namespace Tusuv.Allocation.Rules.EqualShares;

/// <summary>
/// What every voter still has, as whole numbers of 2^-<see cref="Bits"/> of the money unit. Each lies within
/// <see cref="Error"/> of the truth, and 0 means exactly nothing: bounds drawn from them are certain, and what they leave open is
/// decided with whole fractions.
/// </summary>
internal sealed class Purses
{
    // Leaves room in 63 bits for the sum of a threshold, its slack and the error.
    private const int Room = 60;
    private readonly Election election;
    private readonly long[] money;
    private readonly long ceiling;
    private readonly bool onlyApprovals;

    // Bounds hold for every endowment that differs by no more than the spread.
    public Purses(Election election, Ratio endowment, Ratio spread, int largestWorth, bool exact)
    {
        this.election = election;
        onlyApprovals = largestWorth == 1;
        var most = (endowment + spread).Ceiling() + 1;
        Bits = Room - (int)(most * Math.Max(election.Ballots, largestWorth)).GetBitLength();
        Estimates = !exact && Bits >= 0;
        money = new long[election.Groups];
        var start = Estimates ? Fixed(endowment) : 1;
        Array.Fill(money, start);
        ceiling = start + 2;
        Error = Estimates ? 2 + Fixed(spread) : 0;
    }

    /// <summary>Whether there are estimates at all; without them everything is open.</summary>
    public bool Estimates { get; }

    public int Bits { get; }

    public long Error { get; private set; }

    /// <summary>A slack up to which a price is known well enough to keep estimates useful for the rounds to come.</summary>
    public long Precise => Math.Max(1, ceiling >> 32);

    public bool IsBroke(int group) => money[group] == 0;

    /// <summary>A fraction in units of the estimates, rounded towards 0; 0 where there are none.</summary>
    public long Fixed(Ratio amount) =>
        !Estimates ? 0 : (long)BigInteger.Min((amount.Numerator << Bits) / amount.Denominator, long.MaxValue >> 2);

    /// <summary>What an estimated price is as a fraction.</summary>
    public Ratio Exactly(long price) => Estimates ? new Ratio(price, BigInteger.One << Bits) : 0;

    /// <summary>The price of a project if all supporters paid in full: a lower bound to start from.</summary>
    public PriceBounds AtLeast(int project, long worth) =>
        Estimates ? new((election.Projects[project].Cost << Bits) / worth, 0) : default;

    /// <summary>
    /// Bounds for the price at which the supporters of a project pay for it: the smallest amount per unit of worth at which
    /// their payments, each at most what the voter has, reach its cost. As prices only rise, the search starts from earlier bounds;
    /// it ends as soon as the price is certain to lie above what is of interest.
    /// </summary>
    /// <remarks>
    /// Whoever is taken for poor, all of their money and an equal part from each of the others is the most that a price can
    /// bring: no guess about them can make the lower bound wrong.
    /// </remarks>
    public PriceBounds Bound(int project, PriceBounds from, long ofInterest)
    {
        if (!Estimates || Error > ceiling)
            return PriceBounds.Open;
        var supporters = election.SupportersOf(project);
        var cost = election.Projects[project].Cost << Bits;
        var price = from.Least;
        var slack = from.IsOnlyFrom ? 2 : Math.Min(ceiling, 2 * from.Slack + 2);
        for (var widened = 0; widened < 3; )
        {
            var scan = Scan(supporters, price, slack);
            if (scan.Rich == 0)
                return scan.PoorMoney + (Int128)scan.Poor * Error < cost ? PriceBounds.Unaffordable : PriceBounds.Open;

            var least = Int128.Min((cost - scan.PoorMoney - (Int128)scan.Poor * Error) / scan.Rich, ceiling);
            if (least > ofInterest)
                return PriceBounds.From((long)least);

            var next = Math.Clamp((cost - scan.PoorMoney) / scan.Rich, 0, ceiling);
            if (next != price)
            {
                price = next;
                continue;
            }

            // Between price - slack and price + slack payments change by at least slack × Solid, and they are known to
            // within Poor × Error, and to within Rich for the rounding of the price.
            var needed = scan.Rich + (Int128)scan.Poor * Error;
            if (slack * (Int128)scan.Solid >= needed)
                return new(price, slack, scan.Poor == 0 ? scan.Rich : 0);
            slack = (long)Int128.Min(2 * needed / Math.Max(1, scan.Solid) + 1, ceiling);
            widened++;
        }

        return PriceBounds.Open;
    }

    /// <summary>Whether a voter has less than a threshold; null if only whole fractions can tell.</summary>
    public bool? IsBelow(int group, long threshold, long uncertainty)
    {
        var above = money[group] - threshold;
        return !Estimates || Math.Abs(above) <= Error + uncertainty ? null : above < 0;
    }

    public void Pay(int group, long payment) => money[group] = Math.Max(1, money[group] - payment);

    public void Empty(int group) => money[group] = 0;

    public void Widen(long error) => Error += error;

    private SupporterScan Scan(ReadOnlySpan<Supporters> supporters, long price, long slack) =>
        onlyApprovals ? Scan<Approvals>(supporters, price, slack) : Scan<Points>(supporters, price, slack);

    // Compiled once for ballots on which everything is worth 1, where nothing need be multiplied by it.
    private SupporterScan Scan<TBallots>(ReadOnlySpan<Supporters> supporters, long price, long slack)
    {
        var purses = money;
        var error = Error;
        long poorMoney = 0,
            poor = 0,
            rich = 0,
            solid = 0;
        foreach (ref readonly var supporter in supporters)
        {
            // A mask of all ones stands for "yes": no branch to mispredict.
            long worth = typeof(TBallots) == typeof(Approvals) ? 1 : supporter.Worth;
            var has = purses[supporter.Group];
            var isPoor = (has - price * worth) >> 63;
            var mayBePoor = (has - price * worth - slack * worth - error) >> 63;
            var weight = supporter.Count * worth;
            poorMoney += (supporter.Count * has) & isPoor;
            poor += supporter.Count & mayBePoor & (-has >> 63);
            rich += weight & ~isPoor;
            solid += weight & ~mayBePoor;
        }

        return new(poorMoney, poor, rich, solid);
    }

    private readonly struct Approvals;

    private readonly struct Points;

    private readonly record struct SupporterScan(long PoorMoney, long Poor, long Rich, long Solid);
}

/// <summary>
/// A price in units of the estimates, certain within a slack. Where it is certain that nobody pays their last money, AllPay is the
/// worth of the project to all who still pay, so that the exact price is cost / AllPay; otherwise 0.
/// </summary>
internal readonly record struct PriceBounds(long Price, long Slack, long AllPay = 0)
{
    /// <summary>Nothing is certain.</summary>
    public static readonly PriceBounds Open = new(0, long.MaxValue);

    /// <summary>The supporters certainly have less than the cost.</summary>
    public static readonly PriceBounds Unaffordable = new(long.MaxValue, 0);

    /// <summary>Certain only not to be less.</summary>
    public static PriceBounds From(long price) => new(price, Above);

    private const long Above = -1;

    public bool IsOnlyFrom => Slack == Above;

    /// <summary>What it certainly is not less than.</summary>
    public long Least => IsOnlyFrom ? Price : Math.Max(0, Price - Slack);

    public bool IsOpen => Slack == long.MaxValue;

    public bool IsUnaffordable => Price == long.MaxValue;
}

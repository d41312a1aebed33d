namespace Tusuv.Allocation.Rules.EqualShares;

/// <summary>How a run ended.</summary>
internal enum RunEnd
{
    /// <summary>Nobody can pay for anything more.</summary>
    Complete,

    /// <summary>More was bought than there is money in the pot; the run stopped there.</summary>
    Overspent,

    /// <summary>Endowments within the spread lead to different outcomes, or may do so.</summary>
    Open,
}

/// <summary>
/// One run of the Method of Equal Shares (Peters, Pierczyński, Skowron 2021) with a given endowment: every voter has the same
/// money; of the projects whose supporters together can pay, the one is next that asks the least of them for a unit of
/// satisfaction; they pay equally, or their last money.
/// </summary>
/// <remarks>
/// Prices only rise during a run, so a project is looked at again only when its last price would win. Estimates with proven bounds
/// decide where they can, whole fractions where they cannot.
/// </remarks>
internal sealed class EqualSharesRun
{
    // Bounds are compared as doubles; this covers their rounding.
    private const double Rounding = 1e-14;
    private readonly Election election;
    private readonly Tally tally;
    private readonly Satisfaction satisfaction;
    private readonly IReadOnlyList<int> eligible;
    private readonly bool forSpread;
    private readonly Purses purses;
    private readonly ExactMoney exact;
    private readonly Limits limits;
    private readonly List<int> candidates;
    private readonly PriceBounds[] bounds;
    private readonly double[] low;
    private readonly double[] high;
    private readonly int[] lookedAtIn;
    private readonly Ratio?[] prices;

    // eligible: the projects that take part, each with supporters; worths: what they are worth to all of these together.
    // spread: 0, or how far the endowment may differ without changing anything; the run is open if it does.
    public EqualSharesRun(
        Election election,
        Tally tally,
        Satisfaction satisfaction,
        IReadOnlyList<int> eligible,
        long[] worths,
        int largestWorth,
        Ratio endowment,
        Ratio spread = default
    )
    {
        (this.election, this.tally, this.satisfaction, this.eligible) = (election, tally, satisfaction, eligible);
        forSpread = !spread.Numerator.IsZero;
        purses = new(election, endowment, spread, largestWorth, tally.Options.Exact);
        exact = new(election, purses, endowment);
        limits = new(tally);
        var money = (endowment + spread) * election.Ballots;
        candidates = [.. eligible.Where(place => tally.Projects[place].Cost <= money)];
        var count = tally.Projects.Count;
        (bounds, low, high) = (new PriceBounds[count], new double[count], new double[count]);
        (lookedAtIn, prices) = (new int[count], new Ratio?[count]);
        foreach (var place in candidates)
        {
            // Nobody pays less than where all pay in full.
            bounds[place] = purses.AtLeast(place, worths[place]);
            low[place] = bounds[place].Price / (double)Math.Max(1, UnitOf(place)) * (1 - Rounding);
        }
    }

    public List<int> Winners { get; } = [];

    public List<AllocationTie> Ties { get; } = [];

    public long Spent { get; private set; }

    public RunEnd End { get; private set; }

    public void Run()
    {
        while (Spent <= tally.Budget)
        {
            if (limits.Any)
                candidates.RemoveAll(place => limits.Bars(place) is not null);
            if (Next() is not { } winner)
            {
                End = candidates.Count == 0 ? RunEnd.Complete : RunEnd.Open;
                return;
            }

            Pay(winner);
            candidates.Remove(winner);
            limits.Take(winner);
            Winners.Add(winner);
            Spent += tally.Projects[winner].Cost;
        }

        End = RunEnd.Overspent;
    }

    /// <summary>Whether nothing that may still be taken fits into the money left in the pot.</summary>
    public bool IsExhaustive =>
        eligible.All(place => IsDone(place) || tally.Projects[place].Cost > tally.Budget - Spent);

    /// <summary>Whether everything that may be taken is.</summary>
    public bool HasAll => eligible.All(IsDone);

    /// <summary>Why a project can no longer be taken beside the winners; null if it could.</summary>
    public Refused? Bars(int place) => limits.Bars(place);

    /// <summary>What a project's supporters have left together, in whole units of money.</summary>
    public long MoneyBehind(int place) => (long)exact.MoneyBehind(place).Floor();

    /// <summary>The price for a unit of worth in each round.</summary>
    public Ratio PriceIn(int round) => exact.PriceIn(round);

    /// <summary>The same for a unit of satisfaction: what rounds are decided by.</summary>
    public Ratio MeasureIn(int round) =>
        tally.Projects[Winners[round - 1]].Cost is 0 ? 0 : PriceIn(round) / UnitOf(Winners[round - 1]);

    private int Round => Winners.Count + 1;

    private bool IsDone(int place) => Winners.Contains(place) || limits.Bars(place) is not null;

    private long UnitOf(int place) => satisfaction is Satisfaction.Cost ? tally.Projects[place].Cost : 1;

    private int? Next()
    {
        int[] free = [.. candidates.Where(place => tally.Projects[place].Cost == 0)];
        if (free.Length > 0)
            return Choose(free);
        var best = LookAtAllThatMayWin();
        int[] close = [.. candidates.Where(place => low[place] <= best)];
        if (close.Length == 0)
            return null;
        if (close.Length == 1 && !bounds[close[0]].IsOpen)
            return close[0];
        return forSpread ? ChooseForSpread(close) : ChooseExactly(close);
    }

    private double LookAtAllThatMayWin()
    {
        var best = double.PositiveInfinity;
        while (true)
        {
            var stale = -1;
            foreach (var place in candidates)
            {
                if (IsStale(place) && low[place] <= best && (stale < 0 || low[place] < low[stale]))
                    stale = place;
            }

            if (stale < 0)
                return best;
            LookAt(stale, best);
            best = Math.Min(best, high[stale]);
        }
    }

    private bool IsStale(int place) => lookedAtIn[place] != Round || bounds[place].IsOnlyFrom;

    private void LookAt(int place, double best)
    {
        lookedAtIn[place] = Round;
        prices[place] = null;
        var unit = (double)Math.Max(1, UnitOf(place));
        var ofInterest = Math.Min(best * unit * (1 + (2 * Rounding)) + 1, long.MaxValue / 4);
        var found = purses.Bound(place, bounds[place].IsOpen ? default : bounds[place], (long)ofInterest);
        high[place] = double.PositiveInfinity;
        bounds[place] = found;
        if (found.IsUnaffordable)
            candidates.Remove(place);
        if (found.IsUnaffordable || found.IsOpen)
            return;
        low[place] = found.Least / unit * (1 - Rounding);
        if (found.IsOnlyFrom)
            return;
        high[place] = (found.Price + found.Slack) / unit * (1 + Rounding);
    }

    private int? ChooseExactly(int[] close)
    {
        List<int> best = [];
        Ratio least = 0;
        foreach (var place in close)
        {
            var price =
                bounds[place].AllPay > 0
                    ? new Ratio(tally.Projects[place].Cost, bounds[place].AllPay)
                    : exact.PriceOf(place, bounds[place].IsOpen ? 0 : purses.Exactly(bounds[place].Price));
            if (price is not { } known)
            {
                candidates.Remove(place);
                continue;
            }

            prices[place] = known;
            var order = best.Count == 0 ? -1 : (known / UnitOf(place)).CompareTo(least);
            if (order < 0)
            {
                best.Clear();
                least = known / UnitOf(place);
            }

            if (order <= 0)
                best.Add(place);
        }

        return best.Count > 0 ? Choose(best)
            : candidates.Count > 0 ? Next()
            : null;
    }

    // Without anybody poor, prices do not depend on the endowment, so they may be compared exactly all the same; and twins have
    // the same price whatever it is.
    private int? ChooseForSpread(int[] close)
    {
        if (Array.TrueForAll(close, place => AreTwins(place, close[0])) && !bounds[close[0]].IsOpen)
            return Choose(close);
        if (Array.Exists(close, place => bounds[place].AllPay == 0))
            return null;
        Int128 WeightOf(int place) => (Int128)bounds[place].AllPay * UnitOf(place);
        bool IsBetter(int one, int other) =>
            tally.Projects[one].Cost * WeightOf(other) < tally.Projects[other].Cost * WeightOf(one);
        return Choose(close.Where(place => !close.Any(other => IsBetter(other, place))));
    }

    private bool AreTwins(int one, int other) =>
        tally.Projects[one].Cost == tally.Projects[other].Cost
        && election.SupportersOf(one).SequenceEqual(election.SupportersOf(other));

    private int Choose(IEnumerable<int> equals)
    {
        var (winner, tie) = tally.Choose(equals, Round);
        if (tie is not null)
            Ties.Add(tie);
        return winner;
    }

    private void Pay(int winner)
    {
        if (tally.Projects[winner].Cost == 0)
        {
            exact.Paid(winner, 0);
            return;
        }

        var (bound, price) = (bounds[winner], prices[winner]);
        if (price is null && bound.AllPay > 0)
            price = new Ratio(tally.Projects[winner].Cost, bound.AllPay);
        if (price is null && !forSpread && (bound.Slack > purses.Precise || IsUnclear(winner, bound)))
            price = exact.PriceOf(winner, purses.Exactly(bound.Price));
        var (pays, slack) = price is { } known ? (purses.Fixed(known), 1) : (bound.Price, bound.Slack);
        var largest = 0;
        foreach (var (group, _, worth) in election.SupportersOf(winner))
        {
            if (purses.IsBroke(group))
                continue;
            largest = Math.Max(largest, worth);
            if (IsBelow(group, worth, pays, slack, price))
            {
                purses.Empty(group);
                exact.Broke(group);
            }
            else
            {
                purses.Pay(group, pays * worth);
            }
        }

        purses.Widen(largest * slack);
        exact.Paid(winner, price);
    }

    // The price must be exact before anybody pays where somebody may or may not run out.
    private bool IsUnclear(int winner, PriceBounds bound)
    {
        foreach (ref readonly var supporter in election.SupportersOf(winner))
        {
            var (group, worth) = (supporter.Group, supporter.Worth);
            if (!purses.IsBroke(group) && purses.IsBelow(group, bound.Price * worth, bound.Slack * worth) is null)
                return true;
        }

        return false;
    }

    // For a spread, a voter who may or may not have run out counts as one who has next to nothing.
    private bool IsBelow(int group, int worth, long pays, long slack, Ratio? price) =>
        purses.IsBelow(group, pays * worth, slack * worth) ?? (!forSpread && exact.IsBelow(group, price!.Value, worth));
}

namespace Tusuv.Allocation.Explanations;

/// <summary>Goes through the rounds of equal shares again with the exact prices of the outcome, and watches everybody's money.</summary>
internal sealed class EqualSharesReplay
{
    private const double Rounding = 1e-9;
    private readonly Election election;
    private readonly Satisfaction satisfaction;
    private readonly Dictionary<string, int> places;
    private readonly double[] money;
    private readonly double[] atStart;
    private readonly double[] support;
    private readonly double[] price;
    private readonly int?[] outOfMoneyIn;
    private readonly Dictionary<int, (double Amount, long Voters)>[] spentOn;
    private readonly List<int> running;
    private int rounds;

    public EqualSharesReplay(
        Election election,
        AllocationOutcome outcome,
        Endowment endowment,
        Dictionary<string, int> places
    )
    {
        (this.election, this.places) = (election, places);
        satisfaction = endowment.Satisfaction;
        money = new double[election.Groups];
        Array.Fill(money, endowment.Final.ToDouble());
        var earlier = outcome
            .Rounds.Where(round => round.Phase is AllocationPhase.Reserved)
            .Select(round => places[round.ProjectId])
            .ToHashSet();
        var takePart = outcome
            .Steps.Where(step =>
                step.Votes > 0
                && step.Verdict is not (AllocationVerdict.Withdrawn or AllocationVerdict.TooLittleSupport)
            )
            .Select(step => places[step.ProjectId]);
        running = [.. takePart.Where(place => !earlier.Contains(place))];
        var count = election.Projects.Count;
        atStart = [.. Enumerable.Range(0, count).Select(MoneyBehind)];
        (support, price) = (new double[count], new double[count]);
        outOfMoneyIn = new int?[count];
        spentOn = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, (double, long)>())];
    }

    public ExplainedRound? Explain(AllocationRound round)
    {
        if (round is not { Phase: AllocationPhase.Main, Measure: { } measure })
            return null;
        var winner = places[round.ProjectId];
        var exact = measure * UnitOf(winner);
        var pays = exact.ToDouble();
        var standings = running.ConvertAll(place => StandingOf(place, measure.ToDouble(), round.Number));
        var votes = pays == 0 ? WorthOf(winner) : election.Projects[winner].Cost / pays;
        var (full, last) = Pay(winner, pays);
        running.Remove(winner);
        rounds = round.Number;
        return new(
            round.Number,
            round.ProjectId,
            new(exact, votes, full, last, Whole(MoneyBehind(winner))),
            [.. standings.OrderByDescending(StrengthOf).ThenBy(standing => standing.ProjectId, StringComparer.Ordinal)]
        );
    }

    public SupportersMoney? Support(string id)
    {
        var place = places[id];
        if (election.SupportersOf(place).Length == 0)
            return null;
        var absorbed = spentOn[place]
            .OrderByDescending(entry => entry.Value.Amount)
            .ThenBy(entry => entry.Key)
            .Select(entry => new Absorbed(
                election.Projects[entry.Key].Id,
                Whole(entry.Value.Amount),
                entry.Value.Voters
            ));
        var atEnd = MoneyBehind(place);
        if (running.Contains(place) && atEnd < election.Projects[place].Cost * (1 - Rounding))
            outOfMoneyIn[place] ??= rounds;
        return new(Whole(atStart[place]), Whole(atEnd), outOfMoneyIn[place], support[place], [.. absorbed]);
    }

    private long UnitOf(int place) => satisfaction is Satisfaction.Cost ? election.Projects[place].Cost : 1;

    private double? StrengthOf(Standing standing) =>
        standing.EffectiveVotes is { } votes && satisfaction is Satisfaction.Cardinality
            ? votes / election.Projects[places[standing.ProjectId]].Cost
            : standing.EffectiveVotes;

    private Standing StandingOf(int place, double measure, int round)
    {
        var (behind, cost) = (MoneyBehind(place), (double)election.Projects[place].Cost);
        var offered = 0.0;
        foreach (var (group, count, worth) in election.SupportersOf(place))
            offered += count * Math.Min(money[group], measure * UnitOf(place) * worth);
        support[place] = cost == 0 ? 1 : Math.Max(support[place], offered / cost);
        var canPay = behind >= cost * (1 - Rounding);
        if (!canPay)
            outOfMoneyIn[place] ??= round - 1;
        return new(election.Projects[place].Id, canPay ? EffectiveVotes(place, cost) : null, Whole(behind));
    }

    // Newton's method from the last price, as prices only rise.
    private double EffectiveVotes(int place, double cost)
    {
        if (cost == 0)
            return WorthOf(place);
        for (var steps = 0; steps < 100; steps++)
        {
            double poor = 0,
                rich = 0;
            foreach (var (group, count, worth) in election.SupportersOf(place))
            {
                if (money[group] < price[place] * worth)
                    poor += count * money[group];
                else
                    rich += (double)count * worth;
            }

            var next = rich == 0 ? price[place] : (cost - poor) / rich;
            if (next <= price[place] * (1 + Rounding))
                break;
            price[place] = next;
        }

        return cost / price[place];
    }

    private (long Full, long Last) Pay(int winner, double pays)
    {
        long full = 0,
            last = 0;
        foreach (var (group, count, worth) in election.SupportersOf(winner))
        {
            var due = pays * worth;
            var paid = Math.Min(money[group], due);
            if (paid >= due * (1 - Rounding))
                full += count;
            else if (paid > 0)
                last += count;
            money[group] = money[group] - paid < Rounding * due ? 0 : money[group] - paid;
            foreach (var other in election.ChoicesOf(group))
            {
                var (amount, voters) = spentOn[other].GetValueOrDefault(winner);
                spentOn[other][winner] = (amount + count * paid, voters + count);
            }
        }

        return (full, last);
    }

    private double WorthOf(int place)
    {
        var sum = 0.0;
        foreach (var (_, count, worth) in election.SupportersOf(place))
            sum += (double)count * worth;
        return sum;
    }

    private double MoneyBehind(int place)
    {
        var sum = 0.0;
        foreach (var (group, count, _) in election.SupportersOf(place))
            sum += count * money[group];
        return sum;
    }

    private static long Whole(double amount) => (long)Math.Round(amount);
}

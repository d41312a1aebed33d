namespace Tusuv.Allocation.Rules.EqualShares;

/// <summary>
/// Prices and purses as whole fractions, worked out only when somebody asks. A voter who has not run out has paid in full for
/// every funded project on the ballot, so what is left is the endowment minus the sum of worth × price over those; nothing need
/// be kept for each voter but the round in which the last money went.
/// </summary>
internal sealed class ExactMoney
{
    private readonly Election election;
    private readonly Purses purses;
    private readonly FractionLedger ledger = new();
    private readonly List<int> winners = [0];
    private readonly int[] roundOf;
    private readonly int[] brokeIn;

    public ExactMoney(Election election, Purses purses, Ratio endowment)
    {
        this.election = election;
        this.purses = purses;
        roundOf = new int[election.Projects.Count];
        brokeIn = new int[election.Groups];
        ledger.Add(endowment);
    }

    /// <summary>The exact price paid in a round, counted from 1.</summary>
    public Ratio PriceIn(int round)
    {
        CatchUp();
        return ledger[round];
    }

    /// <summary>
    /// The smallest price at which a project's supporters pay for it now, or null if they cannot. Newton's method on a concave
    /// function: from a price that is too low it never goes too far, and it ends at the exact one. A close start saves steps.
    /// </summary>
    public Ratio? PriceOf(int project, Ratio start)
    {
        CatchUp();
        var price = start;
        var certainlyNotTooHigh = false;
        var weights = new long[ledger.Count];
        while (true)
        {
            Array.Clear(weights);
            var rich = Split(project, price, weights);
            if (rich == 0)
            {
                if (certainlyNotTooHigh)
                    return null;
                price = 0;
            }
            else
            {
                var next = ledger.Weighted(election.Projects[project].Cost, weights, rich);
                if (next == price)
                    return price;
                price = next;
            }

            certainlyNotTooHigh = true;
        }
    }

    /// <summary>What the supporters of a project have left together.</summary>
    public Ratio MoneyBehind(int project)
    {
        CatchUp();
        var weights = new long[ledger.Count];
        foreach (var (group, count, _) in election.SupportersOf(project))
        {
            if (brokeIn[group] == 0)
                Empty(group, -count, weights);
        }

        return ledger.Weighted(0, weights, 1);
    }

    /// <summary>Whether a voter of the group has less than price × worth.</summary>
    public bool IsBelow(int group, Ratio price, int worth) => MoneyOf(group) < price * worth;

    public void Broke(int group) => brokeIn[group] = winners.Count;

    /// <summary>A project was paid for; its price may be given where it is known.</summary>
    public void Paid(int project, Ratio? price)
    {
        roundOf[project] = winners.Count;
        winners.Add(project);
        if (price is { } known && ledger.Count == winners.Count - 1)
            ledger.Add(known);
    }

    private Ratio MoneyOf(int group)
    {
        if (brokeIn[group] > 0)
            return 0;
        CatchUp();
        var weights = new long[ledger.Count];
        weights[0] = 1;
        Spend(group, -1, ledger.Count, weights);
        return ledger.Weighted(0, weights, 1);
    }

    private long Split(int project, Ratio price, long[] weights)
    {
        var estimate = purses.Fixed(price);
        long rich = 0;
        foreach (var (group, count, worth) in election.SupportersOf(project))
        {
            if (brokeIn[group] > 0)
                continue;
            if (IsBelow(group, price, worth, estimate))
                Empty(group, count, weights);
            else
                rich += (long)count * worth;
        }

        return rich;
    }

    private bool IsBelow(int group, Ratio price, int worth, long estimate) =>
        (estimate < long.MaxValue / 4 / worth ? purses.IsBelow(group, estimate * worth, worth) : null)
        ?? IsBelow(group, price, worth);

    private void CatchUp()
    {
        while (ledger.Count < winners.Count)
        {
            var round = ledger.Count;
            var weights = new long[round];
            long rich = 0;
            foreach (var (group, count, worth) in election.SupportersOf(winners[round]))
            {
                if (brokeIn[group] == round)
                    Empty(group, count, weights);
                else if (brokeIn[group] == 0 || brokeIn[group] > round)
                    rich += (long)count * worth;
            }

            ledger.Add(rich == 0 ? 0 : ledger.Weighted(election.Projects[winners[round]].Cost, weights, rich));
        }
    }

    // Everything these voters had goes into the price: the cost minus their money is left to the others.
    private void Empty(int group, int count, long[] weights)
    {
        weights[0] -= count;
        Spend(group, count, weights.Length, weights);
    }

    private void Spend(int group, int count, int rounds, long[] weights)
    {
        var projects = election.ProjectsOf(group);
        var utilities = election.UtilitiesOf(group);
        for (var i = 0; i < projects.Length; i++)
        {
            var round = roundOf[projects[i]];
            if (round > 0 && round < rounds && utilities[i] > 0)
                weights[round] += (long)count * utilities[i];
        }
    }
}

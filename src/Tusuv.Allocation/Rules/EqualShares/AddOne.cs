namespace Tusuv.Allocation.Rules.EqualShares;

/// <summary>When raising the endowment ends, beside the run that spends too much.</summary>
internal enum Completion
{
    /// <summary>It is not raised at all.</summary>
    None,

    /// <summary>At the first outcome to which nothing supported could be added.</summary>
    WhenExhaustive,

    /// <summary>Only when a run spends too much, or everything supported is in.</summary>
    WhenOverspent,
}

/// <summary>
/// Equal shares with the endowment raised step by step (Add1): the first run that is exhaustive holds, or the one before the first
/// that spends more than there is. Outcomes are not monotone in the endowment, so no step may be left out; but a run whose every
/// decision is proven for a whole spread of endowments stands for all of them.
/// </summary>
internal sealed class AddOne
{
    private const long Widest = 1L << 40;
    private const int MostPatience = 64;
    private const int WorthTheThreads = 20_000;
    private readonly Election election;
    private readonly Tally tally;
    private readonly Satisfaction satisfaction;
    private readonly int[] eligible;
    private readonly int largestWorth = 1;
    private readonly long[] worths;
    private readonly Ratio step;
    private readonly Queue<EqualSharesRun> ahead = [];

    public AddOne(Election election, Tally tally, Satisfaction satisfaction)
    {
        (this.election, this.tally, this.satisfaction) = (election, tally, satisfaction);
        eligible = [.. tally.Places.Where(place => tally.Projects[place].Votes > 0 && tally.Bars(place) is null)];
        worths = new long[tally.Projects.Count];
        foreach (var place in eligible)
        {
            foreach (ref readonly var supporter in election.SupportersOf(place))
            {
                largestWorth = Math.Max(largestWorth, supporter.Worth);
                worths[place] += (long)supporter.Count * supporter.Worth;
            }
        }

        step = new(Math.Max(1, tally.Options.EndowmentStep), election.BallotUnit);
        First = election.Ballots == 0 ? 0 : new Ratio(election.Budget, election.Ballots);
        if (tally.Options.FlooredStart)
            First = new Ratio((First * election.BallotUnit).Floor(), election.BallotUnit);
    }

    public Ratio First { get; }

    /// <summary>The run that holds, its endowment, and how many endowments were gone through.</summary>
    public (EqualSharesRun Run, Ratio Endowment, long Runs) Complete(Completion completion)
    {
        var held = RunAt(0);
        var steps = 0L;
        var width = 1L;
        var (tries, patience) = (0, 1);
        while (completion is not Completion.None && !Ends(held, completion))
        {
            if (width > 1 && ahead.Count == 0)
            {
                if (RunThroughout(steps + 1, width) is { } block && !Ends(block, completion))
                {
                    steps += width;
                    width = Math.Min(Widest, width * 2);
                    patience = 1;
                    held = null;
                }
                else
                {
                    width /= 2;
                    patience = Math.Min(MostPatience, patience * 2);
                }
            }
            else if (RunNext(steps + 1) is var run && run.End is RunEnd.Overspent)
            {
                return (held ?? RunAt(steps), First + step * steps, steps + 2);
            }
            else
            {
                (held, steps) = (run, steps + 1);
                if (++tries % patience == 0)
                    width = 2;
            }
        }

        return (held!, First + step * steps, steps + 1);
    }

    // Runs do not depend on each other: in large elections every core takes one, and they are looked at in their order.
    private EqualSharesRun RunNext(long steps)
    {
        if (ahead.TryDequeue(out var done))
            return done;
        if (election.Groups < WorthTheThreads)
            return RunAt(steps);
        var runs = new EqualSharesRun[Environment.ProcessorCount];
        Parallel.For(0, runs.Length, i => runs[i] = RunAt(steps + i));
        foreach (var run in runs[1..])
            ahead.Enqueue(run);
        return runs[0];
    }

    private EqualSharesRun RunAt(long steps) => Run(First + step * steps, 0);

    private EqualSharesRun? RunThroughout(long from, long width)
    {
        var half = step * new Ratio(width - 1, 2);
        return Run(First + step * from + half, half) is { End: not RunEnd.Open } run ? run : null;
    }

    private EqualSharesRun Run(Ratio endowment, Ratio spread)
    {
        var run = new EqualSharesRun(election, tally, satisfaction, eligible, worths, largestWorth, endowment, spread);
        run.Run();
        return run;
    }

    private static bool Ends(EqualSharesRun? run, Completion completion) =>
        run is not null
        && (run.End is RunEnd.Overspent || run.HasAll || (completion is Completion.WhenExhaustive && run.IsExhaustive));
}

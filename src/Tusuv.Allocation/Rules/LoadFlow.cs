using System.Numerics;

namespace Tusuv.Allocation.Rules;

/// <summary>
/// Spreads the costs of projects over their supporters so that nobody carries more than a given load, as a maximum flow in whole
/// numbers (Dinic 1970). Where it cannot be done, the projects that stand in the way are those of a minimum cut.
/// </summary>
internal sealed class LoadFlow<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly Election election;
    private readonly int[] firstEdge;
    private readonly int[] firstEntry;
    private readonly int[] edgeOfEntry;
    private readonly int[] projectOfEntry;
    private readonly T[] flow;
    private readonly T[] room;
    private readonly T[] excess;
    private readonly int[] projectLevel;
    private readonly int[] groupLevel;
    private readonly int[] nextEdge;
    private readonly int[] nextEntry;
    private readonly List<int> projects = [];
    private Ratio load;

    public LoadFlow(Election election)
    {
        this.election = election;
        var count = election.Projects.Count;
        firstEdge = new int[count + 1];
        firstEntry = new int[election.Groups + 1];
        for (var project = 0; project < count; project++)
        {
            var supporters = election.SupportersOf(project);
            firstEdge[project + 1] = firstEdge[project] + supporters.Length;
            foreach (var supporter in supporters)
                firstEntry[supporter.Group + 1]++;
        }

        for (var group = 0; group < election.Groups; group++)
            firstEntry[group + 1] += firstEntry[group];
        edgeOfEntry = new int[firstEdge[count]];
        projectOfEntry = new int[firstEdge[count]];
        nextEntry = firstEntry[..election.Groups];
        for (var project = 0; project < count; project++)
        {
            for (var edge = firstEdge[project]; edge < firstEdge[project + 1]; edge++)
            {
                var entry = nextEntry[GroupOf(project, edge)]++;
                (edgeOfEntry[entry], projectOfEntry[entry]) = (edge, project);
            }
        }

        flow = new T[firstEdge[count]];
        (room, groupLevel) = (new T[election.Groups], new int[election.Groups]);
        (excess, projectLevel, nextEdge) = (new T[count], new int[count], new int[count]);
    }

    private LoadFlow(LoadFlow<T> from)
    {
        (election, load, projects) = (from.election, from.load, [.. from.projects]);
        (firstEdge, firstEntry) = (from.firstEdge, from.firstEntry);
        (edgeOfEntry, projectOfEntry) = (from.edgeOfEntry, from.projectOfEntry);
        (flow, room, excess) = ([.. from.flow], [.. from.room], [.. from.excess]);
        (projectLevel, groupLevel) = (new int[from.projectLevel.Length], new int[from.groupLevel.Length]);
        (nextEdge, nextEntry) = (new int[from.nextEdge.Length], new int[from.nextEntry.Length]);
    }

    public LoadFlow<T> Copy() => new(this);

    /// <summary>
    /// The smallest load that everybody can be kept to once a project is added: the largest cost of any of the projects divided by
    /// all their supporters. The known lower bound must be the cost / supporters of some set, or 0.
    /// </summary>
    public Ratio Add(int project, Ratio atLeast)
    {
        projects.Add(project);
        Raise(Ratio.Max(load, atLeast));
        while (!IsPlaced())
        {
            var (cost, votes) = Cut();
            Raise(new(cost, votes));
        }

        return load;
    }

    // Dinkelbach: the cut found at one load gives the next one, which is larger.
    private void Raise(Ratio to)
    {
        var (before, after) = ((Int128)load.Denominator, (Int128)to.Denominator);
        load = to;
        var capacity = T.CreateChecked(to.Numerator);
        for (var group = 0; group < room.Length; group++)
            room[group] = capacity * T.CreateChecked(election.MultiplicityOf(group));
        foreach (var project in projects)
        {
            excess[project] = T.CreateChecked(election.Projects[project].Cost * load.Denominator);
            for (var edge = firstEdge[project]; edge < firstEdge[project + 1]; edge++)
            {
                if (T.IsZero(flow[edge]))
                    continue;
                if (before != after)
                    flow[edge] = T.CreateChecked(Int128.CreateChecked(flow[edge]) * after / before);
                excess[project] -= flow[edge];
                room[GroupOf(project, edge)] -= flow[edge];
            }
        }
    }

    private bool IsPlaced()
    {
        while (projects.Exists(project => excess[project] > T.Zero))
        {
            if (!Level())
                return false;
            foreach (var project in projects)
                nextEdge[project] = firstEdge[project];
            Array.Copy(firstEntry, nextEntry, nextEntry.Length);
            foreach (var project in projects)
            {
                while (excess[project] > T.Zero && Push(project, excess[project]) is var sent && sent > T.Zero)
                    excess[project] -= sent;
            }
        }

        return true;
    }

    /// <summary>Distances from the projects that still have something to place; false if no voter with room can be reached.</summary>
    private bool Level()
    {
        Array.Clear(projectLevel);
        Array.Clear(groupLevel);
        Queue<int> queue = new(projects.Where(project => excess[project] > T.Zero));
        foreach (var project in queue)
            projectLevel[project] = 1;
        var found = false;
        while (queue.TryDequeue(out var project))
        {
            foreach (ref readonly var supporter in election.SupportersOf(project))
            {
                var group = supporter.Group;
                if (groupLevel[group] > 0)
                    continue;
                groupLevel[group] = projectLevel[project] + 1;
                found |= room[group] > T.Zero;
                for (var entry = firstEntry[group]; entry < firstEntry[group + 1]; entry++)
                {
                    var other = projectOfEntry[entry];
                    if (projectLevel[other] > 0 || T.IsZero(flow[edgeOfEntry[entry]]))
                        continue;
                    projectLevel[other] = groupLevel[group] + 1;
                    queue.Enqueue(other);
                }
            }
        }

        return found;
    }

    private T Push(int project, T amount)
    {
        for (; nextEdge[project] < firstEdge[project + 1]; nextEdge[project]++)
        {
            var edge = nextEdge[project];
            var group = GroupOf(project, edge);
            if (groupLevel[group] != projectLevel[project] + 1)
                continue;
            var sent = PushOn(group, amount);
            if (T.IsZero(sent))
                continue;
            flow[edge] += sent;
            return sent;
        }

        return T.Zero;
    }

    private T PushOn(int group, T amount)
    {
        if (room[group] > T.Zero)
        {
            var taken = T.Min(room[group], amount);
            room[group] -= taken;
            return taken;
        }

        for (; nextEntry[group] < firstEntry[group + 1]; nextEntry[group]++)
        {
            var (edge, other) = (edgeOfEntry[nextEntry[group]], projectOfEntry[nextEntry[group]]);
            if (projectLevel[other] != groupLevel[group] + 1 || T.IsZero(flow[edge]))
                continue;
            var sent = Push(other, T.Min(amount, flow[edge]));
            if (T.IsZero(sent))
                continue;
            flow[edge] -= sent;
            return sent;
        }

        return T.Zero;
    }

    // What the last levelling reached from an unplaced cost: projects whose supporters are all full.
    private (BigInteger Cost, BigInteger Votes) Cut()
    {
        var cost = projects
            .Where(project => projectLevel[project] > 0)
            .Aggregate(BigInteger.Zero, (sum, project) => sum + election.Projects[project].Cost);
        var votes = 0L;
        for (var group = 0; group < groupLevel.Length; group++)
        {
            if (groupLevel[group] > 0)
                votes += election.MultiplicityOf(group);
        }

        return (cost, votes);
    }

    private int GroupOf(int project, int edge) => election.SupportersOf(project)[edge - firstEdge[project]].Group;
}

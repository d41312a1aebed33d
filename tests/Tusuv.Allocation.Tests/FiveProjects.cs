namespace Tusuv.Allocation.Tests;

/// <summary>By votes: a (4), b (3), c (2), d (1), e (0). For 100 at most.</summary>
internal static class FiveProjects
{
    public static Election Election { get; } = Build();

    /// <summary>The same with other money and as many voters for each of them.</summary>
    public static Election Build(long money = 1, int voters = 1)
    {
        ElectionProject[] projects = [new("a", 60), new("b", 60), new("c", 60), new("d", 10), new("e", 20)];
        var builder = new ElectionBuilder(
            100 * money,
            [.. projects.Select(project => project with { Cost = project.Cost * money })]
        );
        builder.Add([0], multiplicity: 2 * voters);
        builder.Add([0, 1, 2], multiplicity: voters);
        builder.Add([0, 1, 2, 3], multiplicity: voters);
        builder.Add([1], multiplicity: voters);
        return builder.Build();
    }
}

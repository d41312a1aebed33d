namespace Tusuv.Allocation.Tests;

/// <summary>By votes: a (4), b (3), c (2), d (1), e (0). For 100 at most.</summary>
internal static class FiveProjects
{
    public static Election Election { get; } = Build();

    private static Election Build()
    {
        var builder = new ElectionBuilder(100, [new("a", 60), new("b", 60), new("c", 60), new("d", 10), new("e", 20)]);
        builder.Add([0], multiplicity: 2);
        builder.Add([0, 1, 2]);
        builder.Add([0, 1, 2, 3]);
        builder.Add([1]);
        return builder.Build();
    }
}

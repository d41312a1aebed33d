using Tusuv.Allocation;

namespace Tusuv.Benchmarks.Allocations;

/// <summary>
/// A million ballots of about ten approvals over 200 projects, always the same. A few projects are wanted by many, most by few;
/// costs lie between 0.2 and 5 % of the money.
/// </summary>
internal static class GeneratedElection
{
    public const long Step = 100;
    private const int Ballots = 1_000_000;
    private const long Budget = 10_000L * Ballots;
    private const int Projects = 200;

    public static Election Build()
    {
        var random = new Random(20270101);
        var projects = new ElectionProject[Projects];
        for (var i = 0; i < Projects; i++)
            projects[i] = new($"N{i:000}", (long)(Budget * 0.002 * Math.Pow(25, random.NextDouble())));
        var upTo = new double[Projects];
        for (var i = 0; i < Projects; i++)
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + 1 / Math.Sqrt(i + 3);

        var builder = new ElectionBuilder(Budget, projects);
        Span<int> choices = stackalloc int[15];
        for (var ballot = 0; ballot < Ballots; ballot++)
        {
            var length = random.Next(5, 16);
            for (var i = 0; i < length; i++)
            {
                var place = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
                choices[i] = Math.Min(Projects - 1, place < 0 ? ~place : place);
            }

            builder.Add(choices[..length]);
        }

        return builder.Build();
    }
}

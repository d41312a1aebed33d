using CsCheck;

namespace Tusuv.Allocation.Tests.Laws;

/// <summary>A small election with ties, border cases and near misses as likely as can be.</summary>
public sealed record RandomElection(long Budget, long[] Costs, int[][] Worth)
{
    private static readonly Gen<long> Cost = Gen.Frequency(
        (6, Gen.Long[0, 12]),
        (2, Gen.Long[1, 3].Select(third => third * 10)),
        (1, Gen.Long[999_999_990, 1_000_000_010])
    );

    public static Gen<RandomElection> OfApprovals { get; } = Of(Gen.Frequency((2, Gen.Const(0)), (1, Gen.Const(1))));

    public static Gen<RandomElection> OfPoints { get; } = Of(Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 4])));

    public static Gen<RandomElection> Any { get; } = Gen.OneOf(OfApprovals, OfPoints);

    /// <summary>Elections in which Add1 has few steps to go, whatever ties it meets.</summary>
    public static Gen<RandomElection> Small { get; } = Any.Where(random => random.IsSmall);

    public int Voters => Worth.Length;

    /// <summary>Whether few steps of Add1 are enough to buy everything.</summary>
    public bool IsSmall => Budget <= 40 && Costs.Max() <= 40;

    public Election Build() => Build([.. Enumerable.Range(0, Costs.Length)]);

    /// <summary>The same election with its projects in another order.</summary>
    public Election Build(int[] order) => Arranged(order, voters => voters, 1);

    /// <summary>The same election with its ballots backwards, each in several equal parts.</summary>
    public Election BuildInParts(int parts) =>
        Arranged([.. Enumerable.Range(0, Costs.Length)], Enumerable.Reverse, parts);

    public static string IdOf(int project) => $"p{project}";

    private Election Arranged(int[] order, Func<IEnumerable<int[]>, IEnumerable<int[]>> arrange, int parts)
    {
        var builder = new ElectionBuilder(
            Budget,
            [.. order.Select(i => new ElectionProject(IdOf(i), Costs[i]))],
            BallotForm.Cumulative
        );
        foreach (var worth in arrange(Worth))
        {
            var chosen = Enumerable.Range(0, order.Length).Where(place => worth[order[place]] > 0).ToArray();
            for (var part = 0; part < parts; part++)
                builder.Add(chosen, [.. chosen.Select(place => worth[order[place]])]);
        }

        return builder.Build();
    }

    private static Gen<RandomElection> Of(Gen<int> worth) =>
        from projects in Gen.Int[1, 7]
        from costs in Cost.Array[projects]
        from budget in Gen.Frequency((4, Gen.Long[0, 40]), (1, Gen.Long[0, 3_000_000_000]))
        from ballots in worth.Array[projects].Array[0, 8]
        select new RandomElection(budget, costs, ballots);
}

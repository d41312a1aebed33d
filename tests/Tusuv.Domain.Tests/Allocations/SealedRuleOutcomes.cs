using System.Text;
using System.Text.Json;
using Tusuv.Allocation;
using Tusuv.Domain.Allocations;
using WhenFull = Tusuv.Domain.Rounds.WhenFull;

namespace Tusuv.Domain.Tests.AllocationCommands;

/// <summary>
/// Small elections under every rule and all sorts of conditions, and what they came to. The other verifier is held against the
/// same file; what stands in it once is how a sealed rule is read for ever.
/// </summary>
public class SealedRuleOutcomes
{
    private const int Elections = 150;
    private static readonly Sector[] Sectors = [Sector.Water, Sector.Health, Sector.Roads];
    private static readonly LocalityId[] Areas = [new(Id(2)), new(Id(3))];

    private sealed record Outcome(
        BallotRules Rules,
        IReadOnlyList<BallotProject> Projects,
        int[][] Ballots,
        Dictionary<string, IReadOnlyList<string>> Selected
    );

    [Fact]
    public void A_sealed_rule_always_gives_the_same_outcome()
    {
        var text = new StringBuilder();
        for (var seed = 0; seed < Elections; seed++)
            text.AppendLine(Line(new(seed)));
        Approved.Matches("outcomes.ndjson", text.ToString());
    }

    private static string Line(Random random)
    {
        BallotProject[] list =
        [
            .. Enumerable
                .Range(1, random.Next(2, 8))
                .Select(n => new BallotProject(
                    new(Id(100 + n)),
                    new($"N{n}"),
                    Tugrug(random.Next(1, 13)),
                    Some(random, Sectors),
                    random.Next(3) == 0 ? null : Some(random, Areas)
                )),
        ];
        var ballots = Enumerable
            .Range(0, random.Next(1, 9))
            .Select(_ => Enumerable.Range(0, list.Length).Where(_ => random.Next(5) < 2).ToArray())
            .ToArray();
        var greedy = random.Next(2) == 0;
        var rules = Rules with
        {
            Budget = Tugrug(random.Next(5, 41)),
            TieBreak = Some<Code[]>(random, [new("votes"), new("cost"), new("id")], [new("cost")], [new("lot:0f")]),
            MinSupport = random.Next(2),
            Conditions = Conditions(random, greedy),
        };
        var keys = AllocationRules
            .All.Select(rule => rule.Key)
            .Where(key => !greedy || key.StartsWith("greedy", StringComparison.Ordinal));
        var selected = keys.ToDictionary(
            key => key,
            key => SealedRule.Apply(rules with { RuleKey = new(key) }, list, Count(rules, list, ballots)).Selected
        );
        return JsonSerializer.Serialize(new Outcome(rules, list, ballots, selected), EventJson.Options);
    }

    private static RuleConditions Conditions(Random random, bool greedy)
    {
        var whenFull = greedy ? Some<WhenFull?>(random, null, WhenFull.Stop, WhenFull.TopUp) : null;
        return new(
            Some<int?>(random, null, null, 10, 25, 40),
            Some<int?>(random, null, null, 33, 100),
            whenFull,
            whenFull is WhenFull.TopUp ? random.Next(10, 101) : null,
            [
                .. new MoneyShare[]
                {
                    Share(random, Some(random, Sectors), null),
                    Share(random, null, Some(random, Areas)),
                }.Where(_ => random.Next(2) == 0),
            ]
        );
    }

    private static MoneyShare Share(Random random, Sector? sector, LocalityId? area)
    {
        var most = random.Next(20, 101);
        return Some<MoneyShare>(
            random,
            new(sector, area, most, null),
            new(sector, area, null, most / 2),
            new(sector, area, most, most / 2)
        );
    }

    private static Election Count(BallotRules rules, BallotProject[] list, int[][] ballots)
    {
        var builder = new ElectionBuilder(
            rules.Budget.Amount,
            [.. list.Select(p => new ElectionProject(p.Number.Value, p.Cost.Amount))]
        );
        foreach (var ballot in ballots)
            builder.Add(ballot);
        return builder.Build();
    }

    private static T Some<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}

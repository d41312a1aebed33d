using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Tusuv.Allocation.Pabulib;
using Tusuv.Allocation.Statistics;

namespace Tusuv.Allocation.Tests;

/// <summary>Real elections, with outcomes that two other programs computed: equal where both finished.</summary>
public class PabulibReferenceTests
{
    private const string Suffix = ".expected.json";

    public static TheoryData<string> Elections()
    {
        var folder = SharedData.Find("pabulib");
        return folder is null
            ? [SharedData.Absent]
            :
            [
                .. Directory
                    .EnumerateFiles(folder, "*" + Suffix)
                    .Select(path => Path.GetFileName(path)[..^Suffix.Length])
                    .Order(),
            ];
    }

    [Theory]
    [MemberData(nameof(Elections))]
    public void Every_rule_gives_the_reference_outcome_order_included(string name)
    {
        var folder = SharedData.Folder("pabulib");
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name + Suffix)));
        using var stream = Open(Path.Combine(folder, expected.RootElement.GetProperty("stored_as").GetString()!));
        var file = PabulibFile.Open(stream);
        var election = file.ReadElection();
        Assert.Equal(Amount(expected.RootElement.GetProperty("budget")), AmountOf(file.Meta.Budget, file));
        Assert.Equal(expected.RootElement.GetProperty("votes").GetInt64(), election.Ballots);

        var options = new AllocationOptions { EndowmentStep = file.Meta.Scale == 0 ? 1 : 100 };
        foreach (var rule in expected.RootElement.GetProperty("rules").EnumerateObject())
        {
            if (rule.Value.TryGetProperty("selected", out var selected))
            {
                var outcome = AllocationRules.Find(rule.Name)!.Allocate(election, options);
                Assert.Equal(selected.EnumerateArray().Select(id => id.GetString()!), outcome.Selected);
                Assert.Equal(Amount(rule.Value.GetProperty("cost")), AmountOf(outcome.Cost, file));
                var statistics = OutcomeStatistics.Of(election, outcome);
                Assert.Equal(rule.Value.GetProperty("voters_with_at_least_one").GetInt64(), statistics.VotersWithAny);
                Assert.Equal(rule.Value.GetProperty("supported_selected_total").GetInt64(), statistics.FundedChoices);
                Assert.Equal(
                    Amount(rule.Value.GetProperty("cost_satisfaction_total")),
                    (decimal)statistics.CostSatisfaction / (file.Meta.Scale == 0 ? 1 : 100)
                );
                if (rule.Value.TryGetProperty("add1_runs", out var runs))
                    Assert.Equal(runs.GetInt64(), outcome.Endowment!.Runs);
            }
        }
    }

    /// <summary>A stored file as text, and as an election.</summary>
    public static (PabulibDocument Document, Election Election) Import(string folder, string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name + Suffix)));
        var path = Path.Combine(folder, expected.RootElement.GetProperty("stored_as").GetString()!);
        using var text = Open(path);
        using var ballots = Open(path);
        return (PabulibDocument.Of(PabulibFile.Open(text)), PabulibFile.Open(ballots).ReadElection());
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static decimal AmountOf(long amount, PabulibFile file) =>
        decimal.Parse(PabulibAmount.Format(amount, file.Meta.Scale), CultureInfo.InvariantCulture);

    private static decimal Amount(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}

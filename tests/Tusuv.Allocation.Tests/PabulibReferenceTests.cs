using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

/// <summary>Real elections, with outcomes on which two other programs agree.</summary>
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
    public void The_greedy_outcome_is_the_reference_order_included(string name)
    {
        var folder = SharedData.Folder("pabulib");
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name + Suffix)));
        var reference = expected.RootElement.GetProperty("rules").GetProperty("greedy_cost");

        using var stream = Open(Path.Combine(folder, expected.RootElement.GetProperty("stored_as").GetString()!));
        var file = PabulibFile.Open(stream);
        var election = file.ReadElection();
        var outcome = GreedyCost.Allocate(election, AllocationOptions.Default);

        Assert.Equal(
            reference.GetProperty("selected").EnumerateArray().Select(id => id.GetString()!),
            outcome.Selected
        );
        Assert.Equal(Amount(reference.GetProperty("cost")), AmountOf(outcome.Cost, file));
        Assert.Equal(Amount(expected.RootElement.GetProperty("budget")), AmountOf(file.Meta.Budget, file));
        Assert.Equal(expected.RootElement.GetProperty("votes").GetInt64(), election.Ballots);
        Assert.Equal(reference.GetProperty("supported_selected_total").GetInt64(), SupportedWinners(outcome));
        Assert.Equal(
            reference.GetProperty("voters_with_at_least_one").GetInt64(),
            VotersWithAWinner(election, outcome)
        );
    }

    private static long SupportedWinners(AllocationOutcome outcome) =>
        outcome.Steps.Where(step => step.Verdict is AllocationVerdict.Selected).Sum(step => step.Votes);

    private static long VotersWithAWinner(Election election, AllocationOutcome outcome)
    {
        var won = election.Projects.Select(project => outcome.Selected.Contains(project.Id)).ToArray();
        return Enumerable
            .Range(0, election.Groups)
            .Where(group => Wins(election.ProjectsOf(group), election.UtilitiesOf(group)))
            .Sum(group => (long)election.MultiplicityOf(group));

        bool Wins(ReadOnlySpan<int> projects, ReadOnlySpan<int> utilities)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                if (utilities[i] > 0 && won[projects[i]])
                    return true;
            }

            return false;
        }
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

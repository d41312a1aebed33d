using System.Globalization;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Verify;

internal static class AllocateTable
{
    public static void Write(TextWriter output, AllocatedFile result)
    {
        if (result.Request.All)
            WriteSummaries(output, result);
        else
            WriteSteps(output, result, result.Outcomes[0]);
        foreach (var note in result.File.Notes)
            output.WriteLine($"Note, {note}.");
    }

    public static string Amount(this AllocatedFile result, long amount) =>
        PabulibAmount.Format(amount, result.File.Meta.Scale);

    /// <summary>One line: rule, ties, winners, money.</summary>
    public static string Summary(this AllocatedFile result, AllocationOutcome outcome) =>
        $"{outcome.RuleKey}, ties by {Plain.Text(string.Join(", ", result.Request.TieBreak.Keys))}: {outcome.Selected.Count} of {result.File.Projects.Count} projects, "
        + $"{result.Amount(outcome.Cost)} of {result.Amount(outcome.Budget)} spent, {result.Amount(outcome.Left)} left.";

    public static Dictionary<string, string> Names(this AllocatedFile result) =>
        result.File.Projects.ToDictionary(
            project => project.Id,
            project => Plain.Text(project.Name, 40),
            StringComparer.Ordinal
        );

    private static void WriteSummaries(TextWriter output, AllocatedFile result)
    {
        foreach (var outcome in result.Outcomes)
        {
            output.WriteLine(result.Summary(outcome));
            output.WriteLine(
                outcome.Selected.Count == 0 ? "  none" : "  " + Plain.Text(string.Join(", ", outcome.Selected))
            );
        }
    }

    private static void WriteSteps(TextWriter output, AllocatedFile result, AllocationOutcome outcome)
    {
        var names = result.Names();
        string[][] rows =
        [
            ["rank", "project", "name", "votes", "score", "cost", "left before", "verdict", "tie with next"],
            .. outcome.Steps.Select(step =>
                (string[])
                    [
                        Number(step.Rank),
                        Plain.Text(step.ProjectId, 20),
                        names[step.ProjectId],
                        Number(step.Votes),
                        Number(step.Score),
                        result.Amount(step.Cost),
                        result.Amount(step.LeftBefore),
                        Verdict(step.Verdict),
                        step.TieDecidedBy is { } key ? $"decided by {Plain.Text(key)}" : "",
                    ]
            ),
        ];
        TextTable.Write(output, rows, column => column is 0 or >= 3 and <= 6);
        output.WriteLine();
        output.WriteLine(result.Summary(outcome));
    }

    private static string Verdict(AllocationVerdict verdict) =>
        verdict switch
        {
            AllocationVerdict.Selected => "selected",
            AllocationVerdict.DoesNotFit => "does not fit",
            AllocationVerdict.TooLittleSupport => "too little support",
            AllocationVerdict.ToppedUp => "selected, topped up",
            AllocationVerdict.Excluded => "excluded",
            AllocationVerdict.QuotaFull => "quota full",
            AllocationVerdict.RuleEnded => "the rule had ended",
            AllocationVerdict.SupportersOutOfMoney => "supporters out of money",
            _ => "withdrawn",
        };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Verify;

internal static class AllocateReport
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Amounts are decimal text in the file's own unit.</summary>
    public static void WriteJson(
        TextWriter output,
        PabulibFile file,
        AllocateRequest request,
        AllocationOutcome outcome
    )
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("rule", outcome.RuleKey);
            WriteTexts(json, "tieBreak", request.TieBreak.Keys);
            json.WriteString("budget", Amount(file, outcome.Budget));
            json.WriteString("cost", Amount(file, outcome.Cost));
            WriteTexts(json, "selected", outcome.Selected);
            json.WriteStartArray("ties");
            foreach (
                var (ahead, behind) in outcome.Steps.Zip(outcome.Steps.Skip(1)).Where(pair => pair.First.TiedWithNext)
            )
            {
                json.WriteStartObject();
                json.WriteString("ahead", ahead.ProjectId);
                json.WriteString("behind", behind.ProjectId);
                json.WriteNumber("score", ahead.Score);
                json.WriteString("decidedBy", ahead.TieDecidedBy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "notes", file.Notes.Select(note => note.ToString()));
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    public static void WriteTable(
        TextWriter output,
        PabulibFile file,
        AllocateRequest request,
        AllocationOutcome outcome
    )
    {
        var names = file.Projects.ToDictionary(project => project.Id, project => project.Name, StringComparer.Ordinal);
        string[][] rows =
        [
            ["rank", "project", "name", "votes", "score", "cost", "left before", "verdict", "tie with next"],
            .. outcome.Steps.Select(step =>
                (string[])
                    [
                        Number(step.Rank),
                        Plain.Text(step.ProjectId, 20),
                        Plain.Text(names[step.ProjectId], 40),
                        Number(step.Votes),
                        Number(step.Score),
                        Amount(file, step.Cost),
                        Amount(file, step.LeftBefore),
                        Verdict(step.Verdict),
                        step.TieDecidedBy is { } key ? $"decided by {key}" : "",
                    ]
            ),
        ];
        var widths = Enumerable
            .Range(0, rows[0].Length)
            .Select(column => rows.Max(row => row[column].Length))
            .ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select(
                (cell, column) =>
                    column is 0 or >= 3 and <= 6 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
            );
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }

        output.WriteLine();
        output.WriteLine(
            $"{outcome.RuleKey}, ties by {string.Join(", ", request.TieBreak.Keys)}: {outcome.Selected.Count} of {file.Projects.Count} projects, "
                + $"{Amount(file, outcome.Cost)} of {Amount(file, outcome.Budget)} spent, {Amount(file, outcome.Left)} left."
        );
        foreach (var note in file.Notes)
            output.WriteLine($"Note, {note}.");
    }

    private static string Verdict(AllocationVerdict verdict) =>
        verdict switch
        {
            AllocationVerdict.Selected => "selected",
            AllocationVerdict.DoesNotFit => "does not fit",
            _ => "too little support",
        };

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Amount(PabulibFile file, long amount) => PabulibAmount.Format(amount, file.Meta.Scale);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

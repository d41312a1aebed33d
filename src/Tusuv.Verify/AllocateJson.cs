using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tusuv.Allocation;

namespace Tusuv.Verify;

/// <summary>
/// One JSON document. Amounts are decimal text in the file's own unit; measures and endowments are exact fractions in whose
/// terms money counts in units of <c>moneyUnit</c>.
/// </summary>
internal static class AllocateJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, AllocatedFile result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            if (result.Request.All)
            {
                json.WriteStartObject();
                json.WriteStartArray("outcomes");
            }

            foreach (var outcome in result.Outcomes)
                Write(json, result, outcome);
            if (result.Request.All)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(Utf8JsonWriter json, AllocatedFile result, AllocationOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("rule", outcome.RuleKey);
        WriteTexts(json, "tieBreak", result.Request.TieBreak.Keys);
        json.WriteString("moneyUnit", result.File.Meta.Scale == 0 ? "1" : "0.01");
        json.WriteString("budget", result.Amount(outcome.Budget));
        json.WriteString("cost", result.Amount(outcome.Cost));
        WriteTexts(json, "selected", outcome.Selected);
        if (outcome.Endowment is { } endowment)
        {
            json.WriteStartObject("endowment");
            json.WriteString("first", endowment.First.ToString());
            json.WriteString("final", endowment.Final.ToString());
            json.WriteNumber("runs", endowment.Runs);
            json.WriteEndObject();
        }

        json.WriteStartArray("rounds");
        foreach (var round in outcome.Rounds)
            WriteRound(json, result, round);
        json.WriteEndArray();
        json.WriteStartArray("ties");
        var scores = outcome.Steps.ToDictionary(step => step.ProjectId, step => step.Score, StringComparer.Ordinal);
        foreach (var tie in outcome.Ties)
            WriteTie(json, tie, scores[tie.ProjectIds[0]]);
        json.WriteEndArray();
        WriteTexts(json, "notes", result.File.Notes.Select(note => note.ToString()));
        json.WriteEndObject();
    }

    private static void WriteRound(Utf8JsonWriter json, AllocatedFile result, AllocationRound round)
    {
        json.WriteStartObject();
        json.WriteNumber("number", round.Number);
        json.WriteString("project", round.ProjectId);
        json.WriteString("phase", JsonNamingPolicy.CamelCase.ConvertName(round.Phase.ToString()));
        json.WriteString("measure", round.Measure?.ToString());
        json.WriteString("leftAfter", result.Amount(round.LeftAfter));
        json.WriteEndObject();
    }

    private static void WriteTie(Utf8JsonWriter json, AllocationTie tie, long score)
    {
        json.WriteStartObject();
        json.WriteNumber("round", tie.Round);
        json.WriteString("ahead", tie.ProjectIds[0]);
        json.WriteString("behind", tie.ProjectIds[1]);
        WriteTexts(json, "projects", tie.ProjectIds);
        json.WriteNumber("score", score);
        json.WriteString("decidedBy", tie.DecidedBy);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

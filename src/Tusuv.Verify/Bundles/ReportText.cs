using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tusuv.Verify.Bundles;

internal static class ReportText
{
    private const int Shown = 10;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Dictionary<string, string> Questions = new(StringComparer.Ordinal)
    {
        ["bundle"] = "Are the files whole?",
        ["note"] = "Did the log sign its checkpoints?",
        ["key"] = "Is it the log that the policy knows?",
        ["witness"] = "Did enough witnesses sign?",
        ["root"] = "Are these all the leaves that were signed, and no others?",
        ["consistency"] = "Did the log only grow since each older checkpoint?",
        ["leaf"] = "Is each event the one whose hash was published?",
        ["canonical"] = "Is each event written in the one allowed way?",
        ["schema"] = "Is each event of a known kind and whole?",
        ["order"] = "Has each event a number of its own?",
        ["stream"] = "Is no event missing from its stream?",
        ["time"] = "Is no event backdated?",
        ["ballot"] = "Did nobody vote twice, without a mark, or after the close?",
        ["tally"] = "Do the ballots add up to the tally?",
        ["allocation"] = "Does the sealed rule give this outcome?",
        ["chain"] = "Does everything rest on what was decided before?",
        ["office"] = "Did whoever acted hold the office?",
        ["paper"] = "Is the paper of households and voters accounted for by its rules?",
        ["khural"] = "Were sittings and resolutions held by their rules?",
        ["state"] = "Did the pages say what their events say?",
        ["opening"] = "Are texts and ballots those that were committed to?",
        ["erasure"] = "Was everything that is gone erased on record?",
    };

    /// <summary>What was checked, what could not be, what was found, in plain words.</summary>
    public static void Write(TextWriter output, Report report)
    {
        output.WriteLine(
            $"Log {report.Origin ?? "unknown"}, {report.Size} leaves, printed code {report.Code ?? "unknown"}"
        );
        if (report.Scope is { } round)
            output.WriteLine($"Round {round} only: that nothing else happened is shown by the whole log alone.");
        output.WriteLine();
        foreach (var section in report.Sections)
        {
            output.WriteLine(
                $"{Verdict(section), -9} {section.Check, -12} {Questions[section.Check]} ({section.Looked} looked at)"
            );
            foreach (var reason in section.NotSeen)
                output.WriteLine($"          not checked: {reason}");
            foreach (var finding in section.Findings.Take(Shown))
                output.WriteLine($"          {Place(finding)}{finding.Text}{Difference(finding)}");
            if (section.Found > Shown)
                output.WriteLine($"          and {section.Found - Shown} more of this kind");
        }

        output.WriteLine();
        output.WriteLine(
            report.IsClean
                ? "Nothing was found. What was not checked is said above."
                : $"{report.Sections.Sum(section => section.Found)} findings: this bundle is not what it should be."
        );
    }

    public static void WriteJson(TextWriter output, Report report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("log", report.Origin);
            json.WriteNumber("size", report.Size);
            json.WriteString("code", report.Code);
            if (report.Scope is { } round)
                json.WriteString("round", round);
            json.WriteStartArray("checks");
            foreach (var section in report.Sections)
                WriteJson(json, section);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
                WriteJson(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void WriteJson(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteString("check", section.Check);
        json.WriteNumber("looked", section.Looked);
        json.WriteNumber("found", section.Found);
        json.WriteStartArray("notChecked");
        foreach (var reason in section.NotSeen)
            json.WriteStringValue(reason);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check);
        json.WriteString("severity", "finding");
        if (finding.Leaf is { } leaf)
            json.WriteNumber("leaf", leaf);
        if (finding.Event is { } id)
            json.WriteString("event", id);
        foreach (
            var (name, value) in new[]
            {
                ("file", finding.File),
                ("expected", finding.Expected),
                ("actual", finding.Actual),
                ("text", finding.Text),
            }
        )
            if (value is not null)
                json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static string Verdict(Section section) =>
        section.Found > 0 ? "FOUND"
        : section.NotSeen.Count > 0 ? "partly"
        : "well";

    private static string Place(Finding finding) =>
        finding.Leaf is { } leaf ? $"leaf {leaf}: "
        : finding.File is { } file ? $"{file}: "
        : "";

    private static string Difference(Finding finding) =>
        (finding.Expected, finding.Actual) switch
        {
            (null, null) => "",
            (null, { } actual) => $" ({Plain.Text(actual, 200)})",
            ({ } expected, null) => $" (should be {Plain.Text(expected, 200)})",
            ({ } expected, { } actual) => $" (should be {Plain.Text(expected, 200)}, is {Plain.Text(actual, 200)})",
        };
}

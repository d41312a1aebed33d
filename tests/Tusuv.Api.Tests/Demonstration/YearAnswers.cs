using Tusuv.Api.Demonstration;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What the demonstration says of itself over HTTP, in the short forms in which its story is written.</summary>
internal static class YearAnswers
{
    private static readonly Dictionary<Guid, string> Numbers = Projects2026.All.ToDictionary(
        project => project.Id.Value,
        project => project.Number
    );

    public static async Task<JsonElement> RoundAsync(this Client client, RoundId round, string fields) =>
        (
            await client.AskAsync(
                $"query ($id: RoundId!) {{ round(id: $id) {{ {fields} }} }}",
                new { id = round.Value }
            )
        ).GetProperty("round");

    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (e, name) => e.GetProperty(name));

    public static string Text(this JsonElement element, string path) => element.At(path).ToString();

    public static int Number(this JsonElement element, string path) => element.At(path).GetInt32();

    /// <summary>Million tögrög of an amount.</summary>
    public static decimal Million(this JsonElement element, string path) =>
        decimal.Parse(element.Text($"{path}.amount"), System.Globalization.CultureInfo.InvariantCulture) / 1_000_000;

    public static IEnumerable<JsonElement> Each(this JsonElement element, string path) =>
        element.At(path).EnumerateArray();

    /// <summary>The number that the story gives to a proposal, admitted or not.</summary>
    public static string NumberOf(JsonElement proposal) => Numbers[proposal.At("id").GetGuid()];

    /// <summary>The lines of a table as the story has it.</summary>
    public static string[] Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using System.Text.Json.Nodes;

namespace Tusuv.Verify.Reading;

/// <summary>The pages as they were after a leaf.</summary>
internal static class StateCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("state", arguments, "--leaf=", "--page=", "--json");
        using var log = new BundleLog(words.Places("state", 1)[0]);
        var leaf = words.Number("--leaf") ?? log.Checkpoint.Size - 1;
        var pages = BundlePages.At(log, leaf).All.Where(page => page.Kind == (words.Find("--page") ?? page.Kind));
        if (words.Has("--json"))
            JsonOutput.Write(
                output,
                new JsonObject
                {
                    ["leaf"] = leaf,
                    ["pages"] = new JsonArray([.. pages.Select(p => (JsonNode)PageOf(p.Kind, p.Id, p.Json))]),
                }
            );
        else
            foreach (var (kind, id, json) in pages)
                output.WriteLine($"{kind} {id} {Plain.Text(json)}");
        return ExitCode.AllWell;
    }

    private static JsonObject PageOf(string kind, Guid id, string json) =>
        new()
        {
            ["page"] = kind,
            ["id"] = id.ToString(),
            ["content"] = JsonNode.Parse(json),
        };
}

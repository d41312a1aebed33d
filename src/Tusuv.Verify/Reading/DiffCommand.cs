using System.Text.Json.Nodes;

namespace Tusuv.Verify.Reading;

/// <summary>Which pages changed between two leaves, and how.</summary>
internal static class DiffCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("diff", arguments, "--json");
        var places = words.Places("diff", 3);
        using var log = new BundleLog(places[0]);
        var (from, to) = (LeafOf(places[1]), LeafOf(places[2]));
        var before = BundlePages.At(log, from).All.ToDictionary(page => (page.Kind, page.Id), page => page.Json);
        var after = BundlePages.At(log, to).All.ToDictionary(page => (page.Kind, page.Id), page => page.Json);
        var changed = before
            .Keys.Union(after.Keys)
            .Where(page => before.GetValueOrDefault(page) != after.GetValueOrDefault(page))
            .ToArray();
        if (words.Has("--json"))
        {
            JsonOutput.Write(
                output,
                new JsonObject
                {
                    ["from"] = from,
                    ["to"] = to,
                    ["changed"] = new JsonArray([
                        .. changed.Select(page =>
                            (JsonNode)
                                new JsonObject
                                {
                                    ["page"] = page.Kind,
                                    ["id"] = page.Id.ToString(),
                                    ["before"] = Parsed(before.GetValueOrDefault(page)),
                                    ["after"] = Parsed(after.GetValueOrDefault(page)),
                                }
                        ),
                    ]),
                }
            );
        }
        else
        {
            foreach (var page in changed)
            {
                output.WriteLine($"{page.Kind} {page.Id}");
                var (was, became) = (before.GetValueOrDefault(page), after.GetValueOrDefault(page));
                foreach (var (place, old, now) in PageDifference.Of(Parsed(was), Parsed(became)))
                    output.WriteLine(
                        Plain.Text(
                            $"  {(place.Length > 0 ? $"{place}: " : "")}{JsonOutput.Line(old)} -> {JsonOutput.Line(now)}"
                        )
                    );
            }
        }

        return ExitCode.AllWell;
    }

    private static JsonNode? Parsed(string? json) => json is null ? null : JsonNode.Parse(json);

    private static long LeafOf(string text) =>
        long.TryParse(text, System.Globalization.NumberStyles.None, null, out var leaf)
            ? leaf
            : throw new UnusableException("diff takes two numbers of leaves");
}

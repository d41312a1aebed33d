using System.Text.Json.Nodes;

namespace Tusuv.Verify.Reading;

/// <summary>What differs between two states of a page: the place within it, and what stood and stands there.</summary>
internal static class PageDifference
{
    public static IEnumerable<(string Place, JsonNode? Before, JsonNode? After)> Of(
        JsonNode? before,
        JsonNode? after,
        string place = ""
    ) =>
        JsonNode.DeepEquals(before, after) ? []
        : (before, after) is (JsonObject b, JsonObject a) ? Within(b, a, name => $"{place}.{name}".TrimStart('.'))
        : (before, after) is (JsonArray from, JsonArray to)
            ? Within(ByName(from), ByName(to), name => $"{place}[{name}]")
        : [(place, before, after)];

    private static IEnumerable<(string Place, JsonNode? Before, JsonNode? After)> Within(
        JsonObject before,
        JsonObject after,
        Func<string, string> placeOf
    ) =>
        before
            .Union(after)
            .Select(member => member.Key)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => Of(before[name], after[name], placeOf(name)));

    /// <summary>What has an id is found by it, wherever it stands; anything else by its place.</summary>
    private static JsonObject ByName(JsonArray items)
    {
        var named = new JsonObject();
        foreach (var (place, item) in items.Index())
        {
            var id = (item as JsonObject)?["id"]?.ToString();
            named[id is null || named.ContainsKey(id) ? $"{place}" : id] = item?.DeepClone();
        }

        return named;
    }
}

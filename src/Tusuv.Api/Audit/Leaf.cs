using System.Text.Json.Nodes;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>An event row as the public log shows it: leaf version 1, canonical JSON.</summary>
internal static class Leaf
{
    public static byte[] Bytes(
        Guid id,
        long seq,
        Guid stream,
        long version,
        string type,
        DateTimeOffset at,
        JsonObject? headers,
        JsonNode data
    )
    {
        var leaf = new JsonObject
        {
            ["v"] = 1,
            ["id"] = id.ToString(),
            ["seq"] = seq,
            ["stream"] = stream.ToString(),
            ["ver"] = version,
            ["type"] = type,
            ["at"] = Instants.Text(at),
            ["data"] = data,
        };
        var meta = new JsonObject(
            Meta.Names.Where(name => headers?[name] is not null)
                .Select(name => KeyValuePair.Create(name, headers![name]?.DeepClone()))
        );
        if (meta.Count > 0)
            leaf["meta"] = meta;
        return CanonicalJson.Encode(JsonSerializer.SerializeToElement(leaf));
    }
}

using System.Buffers;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>An event row as the public log shows it: leaf version 1, canonical JSON.</summary>
internal static class Leaf
{
    /// <summary>Of a row that has, from this column on: number, id, stream, version, type, time, headers and data as text.</summary>
    public static byte[] Of(NpgsqlDataReader row, int first)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using (var leaf = new Utf8JsonWriter(text))
        {
            leaf.WriteStartObject();
            leaf.WriteNumber("v", 1);
            leaf.WriteString("id", row.GetGuid(first + 1));
            leaf.WriteNumber("seq", row.GetInt64(first));
            leaf.WriteString("stream", row.GetGuid(first + 2));
            leaf.WriteNumber("ver", row.GetInt64(first + 3));
            leaf.WriteString("type", row.GetString(first + 4));
            leaf.WriteString("at", Instants.Text(row.GetFieldValue<DateTimeOffset>(first + 5)));
            leaf.WritePropertyName("data");
            // The canonical form is made of all of it, and reads it strictly.
            leaf.WriteRawValue(row.GetFieldValue<byte[]>(first + 7), skipInputValidation: true);
            if (!row.IsDBNull(first + 6))
                WriteMeta(leaf, row.GetFieldValue<byte[]>(first + 6));
            leaf.WriteEndObject();
        }

        return CanonicalJson.Canonicalize(text.WrittenMemory);
    }

    private static void WriteMeta(Utf8JsonWriter leaf, ReadOnlyMemory<byte> headers)
    {
        using var all = JsonDocument.Parse(headers);
        if (all.RootElement.ValueKind is not JsonValueKind.Object)
            return;
        JsonProperty[] told =
        [
            .. all
                .RootElement.EnumerateObject()
                .Where(h =>
                    Meta.Names.Contains(h.Name, StringComparer.Ordinal) && h.Value.ValueKind is not JsonValueKind.Null
                ),
        ];
        if (told.Length == 0)
            return;
        leaf.WriteStartObject("meta");
        foreach (var header in told)
            header.WriteTo(leaf);
        leaf.WriteEndObject();
    }
}

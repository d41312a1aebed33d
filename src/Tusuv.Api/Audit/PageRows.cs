using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Pages as they stand in the database.</summary>
internal static class PageRows
{
    /// <summary>Canonical JSON of each, ascending by id; the row's own text where it cannot be read as such a page.</summary>
    public static async IAsyncEnumerable<(Guid Id, byte[] Page)> ReadAsync(
        NpgsqlConnection connection,
        PageKind kind,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select id, data::text from app.mt_doc_{kind.Name} order by id",
            connection
        );
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            yield return (rows.GetGuid(0), Canonical(rows.GetString(1), kind.Type));
    }

    public static byte[] Canonical(object page) =>
        CanonicalJson.Encode(JsonSerializer.SerializeToElement(page, page.GetType(), EventJson.Options));

    private static byte[] Canonical(string json, Type type)
    {
        try
        {
            return Canonical(JsonSerializer.Deserialize(json, type, EventJson.Options)!);
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetBytes(json);
        }
    }
}

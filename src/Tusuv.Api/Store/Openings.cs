using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;

namespace Tusuv.Api.Store;

/// <summary>The texts behind commitments. Rows here may be erased; events may not.</summary>
internal static class Openings
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Texts = new();

    /// <summary>A person's text, trimmed, with a fresh salt.</summary>
    public static Written Write(string text)
    {
        var trimmed = text.Trim();
        var salt = RandomNumberGenerator.GetBytes(32);
        var commitment = Commitment.Of(salt, System.Text.Encoding.UTF8.GetBytes(trimmed));
        return new(trimmed, Convert.ToBase64String(salt), new(Convert.ToBase64String(commitment)));
    }

    /// <summary>A text that is there word for word keeps its salt, so that a command said again says the same.</summary>
    public static async Task<Written> AgainAsync(
        DataSources data,
        Written text,
        Committed? before,
        CancellationToken cancellation
    )
    {
        if (before is not { } commitment)
            return text;
        await using var query = data.App.CreateCommand("select salt, value from app.opening where commitment = $1");
        query.Parameters.AddWithValue(commitment.Value);
        await using var rows = await query.ExecuteReaderAsync(cancellation);
        return
            await rows.ReadAsync(cancellation)
            && System.Text.Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(1)) == text.Text
            ? text with
            {
                Salt = Convert.ToBase64String(rows.GetFieldValue<byte[]>(0)),
                Commitment = commitment,
            }
            : text;
    }

    /// <summary>The same for a text that may be left out.</summary>
    public static async Task<Written?> AgainIfAnyAsync(
        DataSources data,
        Written? text,
        Committed? before,
        CancellationToken cancellation
    ) => text is null ? null : await AgainAsync(data, text, before, cancellation);

    /// <summary>The place of the stream that brought a text: the first event of each such stream names one.</summary>
    public static async Task<LocalityId?> OriginAsync(DataSources data, Committed text, CancellationToken cancellation)
    {
        await using var query = data.App.CreateCommand(
            """
            select (e.data->>'locality')::uuid from app.opening o
            join es.mt_events e on e.stream_id = o.stream_id and e.version = 1 where o.commitment = $1
            """
        );
        query.Parameters.AddWithValue(text.Value);
        return await query.ExecuteScalarAsync(cancellation) is Guid place ? new(place) : null;
    }

    /// <summary>The audit that brought a text, if one did.</summary>
    public static async Task<AuditId?> AuditAsync(DataSources data, Committed text, CancellationToken cancellation)
    {
        await using var query = data.App.CreateCommand(
            """
            select o.stream_id from app.opening o
            join es.mt_events e on e.stream_id = o.stream_id and e.version = 1 and e.type = 'audit_opened'
            where o.commitment = $1
            """
        );
        query.Parameters.AddWithValue(text.Value);
        return await query.ExecuteScalarAsync(cancellation) is Guid audit ? new(audit) : null;
    }

    /// <summary>These texts as they were written, in this order; null for those that were erased.</summary>
    public static async Task<IReadOnlyList<string?>> ReadAsync(
        DataSources data,
        IEnumerable<Committed> texts,
        CancellationToken cancellation
    )
    {
        await using var query = data.App.CreateCommand(
            """
            select o.value from unnest($1) with ordinality asked(commitment, place)
            left join app.opening o on o.commitment = asked.commitment order by asked.place
            """
        );
        query.Parameters.AddWithValue(texts.Select(text => text.Value).ToArray());
        List<string?> found = [];
        await using var rows = await query.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(rows.IsDBNull(0) ? null : System.Text.Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(0)));
        return found;
    }

    /// <summary>Stores the texts that a command brought, with its events.</summary>
    public static void Store(IDocumentSession session, object command, Guid stream)
    {
        var properties = Texts.GetOrAdd(
            command.GetType(),
            type => [.. type.GetProperties().Where(p => typeof(Written) == p.PropertyType || IsList(p.PropertyType))]
        );
        foreach (var written in properties.SelectMany(p => Written(p.GetValue(command))))
        {
            session.QueueSqlCommand(
                "insert into app.opening(commitment, salt, value, purpose, stream_id) values (?, ?, ?, ?, ?) on conflict do nothing",
                written.Commitment.Value,
                Convert.FromBase64String(written.Salt),
                System.Text.Encoding.UTF8.GetBytes(written.Text),
                command.GetType().Name,
                stream
            );
        }
    }

    private static bool IsList(Type type) => typeof(IEnumerable<Written>).IsAssignableFrom(type);

    private static IEnumerable<Written> Written(object? value) =>
        value switch
        {
            Written one => [one],
            IEnumerable<Written> many => many,
            _ => [],
        };
}

using GraphQL.DataLoader;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Graph;

/// <summary>A finding that cites an event.</summary>
/// <param name="Audit">The code of its audit.</param>
/// <param name="Number">Of the finding in it.</param>
internal sealed record FindingCitation(Code Audit, int Number, PublicText Title);

/// <summary>Audits where most is open first, and what cites an event.</summary>
internal sealed class AuditList(DataSources data)
{
    private const string Audits = $"""
        {Places.Below}
        select d.data::text from app.mt_doc_auditpage d, lateral (
          select coalesce(sum((f #>> array['released', 'amount', 'amount'])::bigint), 0) as sum,
                 count(*) filter (where f ? 'overdueSince') as overdue, count(*) as open
          from jsonb_array_elements(d.data->'findings') f where not f ? 'closed') o
        where $1 is null or (d.data->>'localityId')::uuid in (select id from below)
        order by o.sum desc, o.overdue desc, o.open desc, d.data->>'openedAt' desc, d.id offset $2 limit $3
        """;

    private const string Total = $"""
        {Places.Below}
        select count(*)::int from app.mt_doc_auditpage d
        where $1 is null or (d.data->>'localityId')::uuid in (select id from below)
        """;

    private const string Citing = $"""
        select cited.number::bigint, a.data->>'code', (e.data->>'number')::int, e.data->>'title'
        from es.mt_events e join app.mt_doc_auditpage a on a.id = e.stream_id,
          lateral jsonb_array_elements_text(e.data->'evidence') cited(number)
        where e.type = 'finding_released' and {EventRows.Listed} and cited.number::bigint = any($1) order by e.seq_id
        """;

    private BatchLoader<long, IReadOnlyList<FindingCitation>>? citations;

    public async Task<Connection<AuditNode>> FindAsync(
        LocalityId? within,
        Window window,
        Pages pages,
        CancellationToken cancellation
    )
    {
        await using var count = data.App.CreateCommand(Total);
        count.Parameters.Add(Place(within));
        var total = (int)(await count.ExecuteScalarAsync(cancellation))!;
        var found = await PagesAsync(within, window, cancellation);
        return window.Page(
            [.. found.Index().Select(row => (row.Item, window.After + row.Index + 1))],
            total,
            page => new AuditNode(page, pages)
        );
    }

    /// <summary>One more than the window holds, where there are more.</summary>
    public async Task<IReadOnlyList<AuditPage>> PagesAsync(
        LocalityId? within,
        Window window,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Audits);
        command.Parameters.Add(Place(within));
        command.Parameters.AddWithValue(window.After);
        command.Parameters.AddWithValue(window.First + 1L);
        List<AuditPage> found = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(JsonSerializer.Deserialize<AuditPage>(rows.GetString(0), EventJson.Options)!);
        return found;
    }

    public IDataLoaderResult<IReadOnlyList<FindingCitation>> Citations(long number) =>
        (citations ??= new(CitingAsync)).Load(number);

    private async Task<Func<long, IReadOnlyList<FindingCitation>>> CitingAsync(
        IReadOnlyList<long> numbers,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Citing);
        command.Parameters.AddWithValue(numbers.ToArray());
        List<(long Event, FindingCitation By)> found = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(
                (
                    rows.GetInt64(0),
                    new(
                        new(rows.GetString(1)),
                        rows.GetInt32(2),
                        JsonSerializer.Deserialize<PublicText>(rows.GetString(3), EventJson.Options)!
                    )
                )
            );
        var cited = found.ToLookup(row => row.Event, row => row.By);
        return number => [.. cited[number]];
    }

    private static NpgsqlParameter Place(LocalityId? place) =>
        new() { Value = (object?)place?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid };
}

using Npgsql;
using Tusuv.Api.Audit;

namespace Tusuv.Api.Store;

/// <summary>
/// Pages are folds: a program with another edition of them makes all pages anew from the events, before it answers anybody.
/// Within an edition nothing is made anew, as a page that then says something else is a finding.
/// </summary>
internal sealed class PageEdition(DataSources data, IDocumentStore store, ILogger<PageEdition> log)
{
    private const long Lock = 0x7475_7375_7601;

    private const int Chunk = 500;

    /// <summary>One host at a time; what was made is kept, and made again by the next where this one is cut off.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        await using var connection = await data.App.OpenConnectionAsync(cancellation);
        if (await IsCurrentAsync(connection, cancellation))
            return;
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock})", cancellation);
        try
        {
            if (await IsCurrentAsync(connection, cancellation))
                return;
            var made = await MakeAsync(connection, cancellation);
            if (made > 0)
                log.LogInformation("Pages: {Count} made anew by edition {Edition}", made, PageKinds.Edition);
            await ExecuteAsync(
                connection,
                $"""
                insert into app.page_edition(edition) values ({PageKinds.Edition})
                on conflict (one) do update set edition = excluded.edition
                """,
                cancellation
            );
        }
        finally
        {
            await ExecuteAsync(connection, $"select pg_advisory_unlock({Lock})", CancellationToken.None);
        }
    }

    private static async Task<bool> IsCurrentAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var find = new NpgsqlCommand("select edition from app.page_edition", connection);
        return await find.ExecuteScalarAsync(cancellation) is PageKinds.Edition;
    }

    private async Task<int> MakeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var made = PageKinds.All.ToDictionary(kind => kind, _ => new List<Guid>());
        await using var events = await data.App.OpenConnectionAsync(cancellation);
        await foreach (var chunk in Replay.PagesAsync(events, cancellation).Chunk(Chunk).WithCancellation(cancellation))
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var (kind, id, page) in chunk)
            {
                made[kind].Add(id);
                batch.BatchCommands.Add(Upsert(kind, id, store.Options.Serializer().ToJson(page)));
            }

            await batch.ExecuteNonQueryAsync(cancellation);
        }

        foreach (var (kind, ids) in made)
        {
            await using var rest = new NpgsqlCommand(
                $"delete from app.mt_doc_{kind.Name} where not id = any($1)",
                connection
            );
            rest.Parameters.AddWithValue(ids.ToArray());
            await rest.ExecuteNonQueryAsync(cancellation);
        }

        return made.Values.Sum(ids => ids.Count);
    }

    /// <summary>As the store itself would write it; a row that says the same already stays as it is.</summary>
    private static NpgsqlBatchCommand Upsert(PageKind kind, Guid id, string page)
    {
        var table = $"app.mt_doc_{kind.Name}";
        return new(
            $"""
            insert into {table} as page (id, data, mt_dotnet_type, mt_version)
            select id, $2::jsonb, $3, version from es.mt_streams where id = $1
            on conflict (id) do update set data = excluded.data, mt_last_modified = transaction_timestamp()
            where page.data is distinct from excluded.data
            """
        )
        {
            Parameters =
            {
                new() { Value = id },
                new() { Value = page },
                new() { Value = kind.Type.FullName! },
            },
        };
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

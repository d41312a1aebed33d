using Npgsql;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>The pages as they are kept beside the events.</summary>
internal sealed class CurrentPages(DataSources data, IDocumentStore store) : Pages(new(data))
{
    public override async Task<IReadOnlyList<(T Page, long Position)>> OfRoundsAsync<T>(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        long after,
        int most,
        CancellationToken cancellation
    )
    {
        var filter = rounds is null ? "" : "and s.round_id = any($4)";
        await using var command = data.App.CreateCommand(
            $"""
            select d.data::text, s.position from app.stream_of_round s join {Table<T>()} d on d.id = s.stream_id
            where s.kind = $1 and s.position > $2 {filter} order by s.position limit $3
            """
        );
        command.Parameters.AddWithValue(kind);
        command.Parameters.AddWithValue(after);
        command.Parameters.AddWithValue(most);
        if (rounds is not null)
            command.Parameters.AddWithValue(rounds.ToArray());
        List<(T, long)> pages = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            pages.Add((Read<T>(rows, 0), rows.GetInt64(1)));
        return pages;
    }

    public override async Task<int> CountAsync(
        IReadOnlyCollection<Guid>? rounds,
        string kind,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            "select count(*)::int from app.stream_of_round where kind = $1 and ($2::uuid[] is null or round_id = any($2))"
        );
        command.Parameters.AddWithValue(kind);
        command.Parameters.Add(
            new()
            {
                Value = (object?)rounds?.ToArray() ?? DBNull.Value,
                NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid,
            }
        );
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public override async Task<IReadOnlyList<T>> AllAsync<T>(string streamType, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand($"select data::text from {Table<T>()} order by id");
        List<T> pages = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            pages.Add(Read<T>(rows, 0));
        return pages;
    }

    protected override async Task<IReadOnlyDictionary<Guid, T>> LoadAsync<T>(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand($"select id, data::text from {Table<T>()} where id = any($1)");
        command.Parameters.AddWithValue(ids.ToArray());
        Dictionary<Guid, T> pages = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            pages[rows.GetGuid(0)] = Read<T>(rows, 1);
        return pages;
    }

    private string Table<T>() => store.Options.FindOrResolveDocumentType(typeof(T)).TableName.QualifiedName;

    private static T Read<T>(NpgsqlDataReader rows, int column) =>
        JsonSerializer.Deserialize<T>(rows.GetString(column), EventJson.Options)!;
}

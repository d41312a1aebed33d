using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>A checkpoint as it was published, with what witnesses said of it so far.</summary>
public sealed record PublishedCheckpoint(
    SignedNote Note,
    DateTimeOffset SignedAt,
    IReadOnlyList<SeenByWitness> Witnesses
)
{
    public Checkpoint Checkpoint { get; } = Checkpoint.Parse(Note.Text);

    internal bool IsSeenBy(LogWitness witness) => Witnesses.Any(seen => seen.Name == witness.Key.Name);
}

public sealed record SeenByWitness(string Name, DateTimeOffset At);

/// <summary>The log as the database keeps it: leaves, roots of full tiles, checkpoints.</summary>
public sealed class LogTables(DataSources data)
{
    private const string Checkpoint = """
        select c.note, c.signed_at, coalesce(array_agg(w.line order by w.cosigned_at) filter (where w.line is not null), '{}'),
          coalesce(array_agg(w.witness order by w.cosigned_at) filter (where w.line is not null), '{}'),
          coalesce(array_agg(w.cosigned_at order by w.cosigned_at) filter (where w.line is not null), '{}')
        from audit.checkpoint c left join audit.cosignature w on w.size = c.size
        """;

    private const string Latest = Checkpoint + " group by c.size order by c.size desc limit 1";

    private const string FirstCovering = Checkpoint + " where c.size > $1 group by c.size order by c.size limit 1";

    private const string EveryOne = Checkpoint + " where c.size <= $1 group by c.size order by c.size";

    private const string WitnessesOf = """
        select count(distinct w.witness)::int from audit.cosignature w where w.size > (
          select l.leaf_index from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id where e.stream_id = $1 and e.type = $2)
        """;

    public async Task<PublishedCheckpoint?> LatestAsync(CancellationToken cancellation)
    {
        await using var command = data.Reader.CreateCommand(Latest);
        return await ReadAsync(command, cancellation).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The first checkpoint that holds a leaf.</summary>
    public async Task<PublishedCheckpoint?> CoveringAsync(long leaf, CancellationToken cancellation)
    {
        await using var command = data.Reader.CreateCommand(FirstCovering);
        command.Parameters.AddWithValue(leaf);
        return await ReadAsync(command, cancellation).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>How many witnesses signed a log that holds the one event of this kind in a stream.</summary>
    public async Task<int> WitnessesOfAsync(Guid stream, string type, CancellationToken cancellation)
    {
        await using var command = data.Reader.CreateCommand(WitnessesOf);
        command.Parameters.AddWithValue(stream);
        command.Parameters.AddWithValue(type);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public async IAsyncEnumerable<PublishedCheckpoint> UpToAsync(
        long size,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = data.Reader.CreateCommand(EveryOne);
        command.Parameters.AddWithValue(size);
        await foreach (var checkpoint in ReadAsync(command, cancellation))
            yield return checkpoint;
    }

    /// <summary>The tree of a published size, to make proofs from. Reads as it goes.</summary>
    public TiledTree TreeOf(long size) => new(size, Hashes);

    /// <summary>Fewer than the tile is wide where the log is shorter.</summary>
    public IReadOnlyList<byte[]> Hashes(Tile tile)
    {
        using var command = data.Reader.CreateCommand(
            tile.Level == 0
                ? "select hash from audit.leaf where leaf_index >= $1 and leaf_index < $2 order by leaf_index"
                : $"select hash from audit.node where level = {tile.Level} and index >= $1 and index < $2 order by index"
        );
        AddRange(command, tile);
        using var rows = command.ExecuteReader();
        List<byte[]> hashes = [];
        while (rows.Read())
            hashes.Add(rows.GetFieldValue<byte[]>(0));
        return hashes;
    }

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> EntriesAsync(Tile tile, CancellationToken cancellation)
    {
        await using var command = data.Reader.CreateCommand(
            "select bytes from audit.leaf where leaf_index >= $1 and leaf_index < $2 order by leaf_index"
        );
        AddRange(command, tile);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<ReadOnlyMemory<byte>> entries = [];
        while (await rows.ReadAsync(cancellation))
            entries.Add(rows.GetFieldValue<byte[]>(0));
        return entries;
    }

    private static void AddRange(NpgsqlCommand command, Tile tile)
    {
        var first = tile.Index * Tile.FullWidth;
        command.Parameters.AddWithValue(first);
        command.Parameters.AddWithValue(first + tile.Width);
    }

    private static async IAsyncEnumerable<PublishedCheckpoint> ReadAsync(
        NpgsqlCommand command,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var lines = rows.GetFieldValue<string[]>(2).Select(line => NoteSignature.Parse(line.TrimEnd('\n')));
            var seen = rows.GetFieldValue<string[]>(3).Zip(rows.GetFieldValue<DateTimeOffset[]>(4));
            yield return new(
                SignedNote.Parse(rows.GetString(0)).With(lines),
                rows.GetFieldValue<DateTimeOffset>(1),
                [.. seen.Select(s => new SeenByWitness(s.First, s.Second))]
            );
        }
    }
}

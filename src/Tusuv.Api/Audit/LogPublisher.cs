using Npgsql;
using NpgsqlTypes;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>What the log is called and where its key lies.</summary>
internal sealed record LogSettings(string Origin, string Folder, IReadOnlyList<LogWitness> Witnesses);

internal sealed record LogWitness(NoteKey Key, Uri Address);

/// <summary>How the log is doing on this host; a reason while it cannot be signed.</summary>
internal sealed class LogHealth
{
    public string? Problem { get; set; }
}

/// <summary>
/// Turns leaves into a signed log: after every batch the tree grows, and a checkpoint is signed at once after what ends a phase,
/// else at most every ten seconds. Belongs to the one sequencer that holds the lock.
/// </summary>
internal sealed class LogPublisher(
    DataSources data,
    LogTables tables,
    LogSettings settings,
    LogHealth health,
    TimeProvider clock,
    ILogger<LogPublisher> log
)
{
    private const int MostAtOnce = 50_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private TreeEdge tree = new();
    private CheckpointSigner? signer;
    private long signed = -1;
    private DateTimeOffset due;

    /// <summary>Takes up the tree where the database has it.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await using var count = data.Sequencer.CreateCommand("select count(*) from audit.node where level = 1");
        var size = (long)(await count.ExecuteScalarAsync(cancellation))! * Tile.FullWidth;
        tree = TreeEdge.Restore(size, tables.Hashes);
        signer?.Dispose();
        (signer, signed, due) = (null, -1, DateTimeOffset.MinValue);
    }

    /// <summary>The end of a phase is signed without waiting.</summary>
    public void Hurry() => due = DateTimeOffset.MinValue;

    public async Task PublishAsync(CancellationToken cancellation)
    {
        while (await GrowAsync(cancellation) == MostAtOnce) { }
        var now = clock.GetUtcNow();
        if (tree.Size == signed || now < due)
            return;
        due = now + Pause;
        try
        {
            await SignAsync(cancellation);
            if (health.Problem is not null)
                log.LogWarning("The log is signed again, at {Size} leaves", tree.Size);
            health.Problem = null;
        }
        // A folder that cannot be written or read stops the signing like a refusal: leaves are numbered all the same.
        catch (Exception refused)
            when (refused is SignerRefused or IOException or UnauthorizedAccessException or FormatException)
        {
            if (health.Problem != refused.Message)
                log.LogError("The log is not signed. {Reason}", refused.Message);
            health.Problem = refused.Message;
        }
    }

    private async Task<int> GrowAsync(CancellationToken cancellation)
    {
        List<NodeHash> full = [];
        var before = tree.Size;
        await using (
            var take = data.Sequencer.CreateCommand(
                $"select hash from audit.leaf where leaf_index >= $1 order by leaf_index limit {MostAtOnce}"
            )
        )
        {
            take.Parameters.AddWithValue(before);
            await using var rows = await take.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                tree.Add(rows.GetFieldValue<byte[]>(0), full.Add);
        }

        if (full.Count > 0)
        {
            await using var keep = data.Sequencer.CreateCommand(
                "insert into audit.node(level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])"
            );
            keep.Parameters.AddWithValue(full.Select(node => (short)node.Level).ToArray());
            keep.Parameters.AddWithValue(full.Select(node => node.Index).ToArray());
            keep.Parameters.AddWithValue(full.Select(node => node.Hash).ToArray());
            await keep.ExecuteNonQueryAsync(cancellation);
        }

        return (int)(tree.Size - before);
    }

    private async Task SignAsync(CancellationToken cancellation)
    {
        var latest = await tables.LatestAsync(cancellation);
        signer ??= CheckpointSigner.Open(settings.Folder, settings.Origin, hasBegun: latest is not null);
        if (latest is not null && !IsOurs(latest.Note))
            throw new SignerRefused(
                $"The last checkpoint was signed with another key than that in {settings.Folder}; put that key back from its own backup."
            );
        var checkpoint = new Checkpoint(settings.Origin, tree.Size, tree.Root());
        var note = signer.Sign(checkpoint, tables.TreeOf(tree.Size));
        await using var keep = data.Sequencer.CreateCommand(
            "insert into audit.checkpoint(size, note) values ($1, $2) on conflict do nothing"
        );
        keep.Parameters.AddWithValue(checkpoint.Size);
        keep.Parameters.AddWithValue(NpgsqlDbType.Text, note.ToString());
        await keep.ExecuteNonQueryAsync(cancellation);
        signed = tree.Size;
    }

    private bool IsOurs(SignedNote note)
    {
        try
        {
            return note.Verify([signer!.Key]).Logs.Count > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

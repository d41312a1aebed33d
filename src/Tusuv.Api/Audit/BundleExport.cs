using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Why there is no bundle, in one sentence.</summary>
internal sealed class ExportRefused(string sentence) : Exception(sentence);

/// <summary>
/// Writes what an auditor carries away: the signed log, or a round of it, with texts and published ballots, so that everything is
/// checked without us. Only what the public may see goes into it.
/// </summary>
internal sealed class BundleExport(DataSources data, LogTables tables, LogSettings settings, IProgress<long> progress)
{
    private const int Chunk = 5000;

    private const string Leaves = """
        select l.leaf_index, l.bytes from audit.leaf l where l.leaf_index >= $1 and l.leaf_index < $2 order by l.leaf_index
        """;

    /// <summary>A round stands on its places and offices, and on what was erased.</summary>
    private const string LeavesOfRound = """
        select l.leaf_index, l.bytes from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id
        where l.leaf_index >= $1 and l.leaf_index < $2
          and (e.stream_id in (select stream_id from app.stream_of_round where round_id = $3)
            or e.type in ('locality_registered', 'body_formed', 'office_granted', 'office_ended', 'data_erased'))
        order by l.leaf_index
        """;

    private const string Openings = """
        select commitment, salt, value from app.opening where commitment > $1 order by commitment limit 1000
        """;

    private readonly HashSet<string> commitments = new(StringComparer.Ordinal);

    public async Task WriteAsync(string path, RoundId? round, CancellationToken cancellation)
    {
        if (File.Exists(path) || Directory.Exists(path))
            throw new ExportRefused($"{path} is there already; name another file.");
        var checkpoint = await NewestAsync(cancellation);
        var draft = path + ".new";
        await using (var bundle = new BundleWriter(draft, round))
        {
            await using var connection = await data.Reader.OpenConnectionAsync(cancellation);
            // All of one moment: a text erased meanwhile would be missing without its erasure.
            await using var transaction = await connection.BeginTransactionAsync(
                System.Data.IsolationLevel.RepeatableRead,
                cancellation
            );
            bundle.Put("checkpoint", checkpoint.Note.ToString());
            bundle.Put("policy", await LogPolicy.OfAsync(tables, settings, cancellation) ?? "");
            BundleReadme.PutInto(bundle);
            await PutCheckpointsAsync(bundle, checkpoint.Checkpoint.Size, cancellation);
            await PutLeavesAsync(bundle, connection, checkpoint.Checkpoint.Size, round, cancellation);
            PutTiles(bundle, checkpoint.Checkpoint.Size);
            await PutOpeningsAsync(bundle, connection, cancellation);
            await PutBallotsAsync(bundle, round, cancellation);
        }

        File.Move(draft, path);
    }

    /// <summary>A checkpoint over everything that is on record by now.</summary>
    private async Task<PublishedCheckpoint> NewestAsync(CancellationToken cancellation)
    {
        await using var last = data.Reader.CreateCommand("select coalesce(max(seq_id), 0) from audit.outbox");
        var upTo = (long)(await last.ExecuteScalarAsync(cancellation))!;
        for (var tries = 0; tries < 150; tries++)
        {
            if (await tables.LatestAsync(cancellation) is { } latest && await CoversAsync(latest, upTo, cancellation))
                return latest;
            await Task.Delay(200, cancellation);
        }

        throw new ExportRefused(
            "The log is not signed up to its end; see /health/log of the running host for the reason."
        );
    }

    private async Task<bool> CoversAsync(PublishedCheckpoint latest, long upTo, CancellationToken cancellation)
    {
        await using var open = data.Reader.CreateCommand(
            "select exists (select 1 from audit.outbox where seq_id <= $1 and (leaf_index is null or leaf_index >= $2))"
        );
        open.Parameters.AddWithValue(upTo);
        open.Parameters.AddWithValue(latest.Checkpoint.Size);
        return await open.ExecuteScalarAsync(cancellation) is false;
    }

    private async Task PutCheckpointsAsync(BundleWriter bundle, long size, CancellationToken cancellation)
    {
        using var file = bundle.Begin("checkpoints.ndjson");
        await foreach (var older in tables.UpToAsync(size, cancellation))
            file.WriteLine(CanonicalJson.Encode(new JsonObject { ["note"] = older.Note.ToString() }));
    }

    private async Task PutLeavesAsync(
        BundleWriter bundle,
        NpgsqlConnection connection,
        long size,
        RoundId? round,
        CancellationToken cancellation
    )
    {
        var places = new StringBuilder();
        using (var file = bundle.Begin("leaves.ndjson"))
        {
            for (long from = 0; from < size; from += Chunk)
            {
                await using var command = new NpgsqlCommand(round is null ? Leaves : LeavesOfRound, connection);
                command.Parameters.AddWithValue(from);
                command.Parameters.AddWithValue(Math.Min(from + Chunk, size));
                if (round is { } id)
                    command.Parameters.AddWithValue(id.Value);
                await using var rows = await command.ExecuteReaderAsync(cancellation);
                while (await rows.ReadAsync(cancellation))
                {
                    var bytes = rows.GetFieldValue<byte[]>(1);
                    file.WriteLine(bytes);
                    commitments.UnionWith(Commitments.In(bytes));
                    places.Append(System.Globalization.CultureInfo.InvariantCulture, $"{rows.GetInt64(0)}\n");
                }

                progress.Report(Math.Min(from + Chunk, size));
            }
        }

        if (round is not null)
            bundle.Put("places.txt", places.ToString());
    }

    private void PutTiles(BundleWriter bundle, long size)
    {
        foreach (var tile in Tile.Of(size).TakeWhile(tile => tile.Level == 0))
        {
            using var file = bundle.Begin(tile.Path, packs: false);
            foreach (var hash in tables.Hashes(tile))
                file.Write(hash);
        }
    }

    private async Task PutOpeningsAsync(
        BundleWriter bundle,
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        using var file = bundle.Begin("openings.ndjson");
        for (var last = ""; ; )
        {
            await using var command = new NpgsqlCommand(Openings, connection);
            command.Parameters.AddWithValue(last);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            if (!rows.HasRows)
                return;
            while (await rows.ReadAsync(cancellation))
            {
                last = rows.GetString(0);
                if (!commitments.Contains(last))
                    continue;
                file.WriteLine(
                    CanonicalJson.Encode(
                        new JsonObject
                        {
                            ["commit"] = last,
                            ["salt"] = Convert.ToBase64String(rows.GetFieldValue<byte[]>(1)),
                            ["value"] = Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(2)),
                        }
                    )
                );
            }
        }
    }

    /// <summary>Of rounds whose sealed rules publish single ballots, once they are counted.</summary>
    private async Task PutBallotsAsync(BundleWriter bundle, RoundId? round, CancellationToken cancellation)
    {
        await using var counted = data.Reader.CreateCommand(
            """
            select distinct (data->>'roundId')::uuid from es.mt_events
            where type = 'ballots_counted' and data ? 'openings' and ($1 is null or data->>'roundId' = $1::text)
            """
        );
        counted.Parameters.Add(
            new() { Value = (object?)round?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid }
        );
        List<Guid> rounds = [];
        await using (var rows = await counted.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                rounds.Add(rows.GetGuid(0));
        foreach (var id in rounds)
        {
            using var file = bundle.Begin($"ballots/{id}.ndjson");
            await using var command = data.BallotBox.CreateCommand(
                "select line from box.opening where round_id = $1 order by ballot_ref"
            );
            command.Parameters.AddWithValue(id);
            await using var lines = await command.ExecuteReaderAsync(cancellation);
            while (await lines.ReadAsync(cancellation))
                file.WriteLine(lines.GetFieldValue<byte[]>(0));
        }
    }
}

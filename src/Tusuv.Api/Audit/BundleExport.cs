using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Why there is no bundle, in one sentence.</summary>
internal class ExportRefused(string sentence) : Exception(sentence);

internal sealed class NoSuchRound(RoundId round) : ExportRefused($"There is no round {round.Value}.");

/// <summary>
/// Writes what an auditor carries away: the signed log, or a round of it, with texts and published ballots, so that everything is
/// checked without us. Only what the public may see goes into it.
/// </summary>
internal sealed class BundleExport(
    DataSources data,
    LogTables tables,
    LogSettings settings,
    IReadOnlyList<IFileInfo> verifier,
    IProgress<long> progress
)
{
    /// <summary>The end of the name under which a bundle stands until it is whole.</summary>
    public const string Unfinished = ".new";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWaitForWitnesses = TimeSpan.FromSeconds(6);

    public async Task WriteAsync(string path, RoundId? round, CancellationToken cancellation)
    {
        if (File.Exists(path) || Directory.Exists(path))
            throw new ExportRefused($"{path} is there already; name another file.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new ExportRefused($"There is no folder {folder}; make it first.");
        if (round is { } one && !await IsKnownAsync(one, cancellation))
            throw new NoSuchRound(one);
        var checkpoint = await NewestAsync(cancellation);
        var draft = path + Unfinished;
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
            BundleReadme.PutInto(bundle, verifier);
            await PutCheckpointsAsync(bundle, checkpoint.Checkpoint.Size, cancellation);
            var leaves = new BundleLeaves(connection, progress);
            await leaves.PutIntoAsync(bundle, checkpoint.Checkpoint.Size, round, cancellation);
            PutTiles(bundle, checkpoint.Checkpoint.Size);
            var openings = new BundleOpenings(connection, data);
            await openings.PutTextsAsync(bundle, leaves.Published, cancellation);
            await openings.PutBallotsAsync(bundle, round, cancellation);
        }

        File.Move(draft, path);
    }

    private async Task<bool> IsKnownAsync(RoundId round, CancellationToken cancellation)
    {
        await using var find = data.Reader.CreateCommand(
            "select exists (select from es.mt_events where stream_id = $1 and type = 'round_opened')"
        );
        find.Parameters.AddWithValue(round.Value);
        return await find.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>
    /// A checkpoint over everything that is on record by now, and signed by every witness but those that are away: they sign
    /// some seconds after the log, and whoever asks for them would be alarmed at a bundle that is only fresh.
    /// </summary>
    private async Task<PublishedCheckpoint> NewestAsync(CancellationToken cancellation)
    {
        await using var last = data.Reader.CreateCommand("select coalesce(max(seq_id), 0) from es.mt_events");
        var upTo = (long)(await last.ExecuteScalarAsync(cancellation))!;
        TimeSpan unsigned = default,
            unwitnessed = default;
        while (unsigned < LongestWait)
        {
            if (await tables.LatestAsync(cancellation) is { } latest && await CoversAsync(latest, upTo, cancellation))
            {
                if (unwitnessed >= LongestWaitForWitnesses || settings.Witnesses.All(latest.IsSeenBy))
                    return latest;
                unwitnessed += Pause;
            }
            else
                unsigned += Pause;
            await Task.Delay(Pause, cancellation);
        }

        throw new ExportRefused(
            "The log is not signed up to its end; see /health/log of the running host for the reason."
        );
    }

    private async Task<bool> CoversAsync(PublishedCheckpoint latest, long upTo, CancellationToken cancellation)
    {
        await using var open = data.Reader.CreateCommand(
            """
            select exists (select from audit.outbox where seq_id <= $1)
              or exists (select from audit.leaf where seq_id <= $1 and leaf_index >= $2)
            """
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

    private void PutTiles(BundleWriter bundle, long size)
    {
        foreach (var tile in Tile.Of(size).TakeWhile(tile => tile.Level == 0))
        {
            using var file = bundle.Begin(tile.Path, packs: false);
            foreach (var hash in tables.Hashes(tile))
                file.Write(hash);
        }
    }
}

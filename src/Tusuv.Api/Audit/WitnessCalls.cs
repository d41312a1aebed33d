using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>
/// Hands each new checkpoint to the configured witnesses and keeps what they say (C2SP tlog-witness). A witness that is away is
/// asked again; the log goes on without it.
/// </summary>
internal sealed class WitnessCalls(
    DataSources data,
    LogTables tables,
    LogSettings settings,
    TimeProvider clock,
    ILogger<WitnessCalls> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Freshness = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<LogWitness, (long Size, DateTimeOffset At)> seen = [];
    private readonly ConcurrentDictionary<LogWitness, string> silent = [];
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };

    public override void Dispose()
    {
        http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Witnesses.Count == 0)
            return;
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await tables.LatestAsync(stoppingToken) is { } latest)
                    await Task.WhenAll(settings.Witnesses.Select(witness => AskAsync(witness, latest, stoppingToken)));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "The witnesses are not asked; the next attempt follows");
            }
        }
    }

    private async Task AskAsync(LogWitness witness, PublishedCheckpoint latest, CancellationToken cancellation)
    {
        var size = latest.Checkpoint.Size;
        if (seen.TryGetValue(witness, out var last) && last.Size == size && clock.GetUtcNow() - last.At < Freshness)
            return;
        try
        {
            var answer = await SendAsync(witness, last.Size, latest, cancellation);
            if (answer.StatusCode is HttpStatusCode.Conflict && await SizeAsync(answer, cancellation) is { } itsSize)
            {
                if (itsSize > size)
                    throw new FormatException($"it has seen {itsSize} leaves of this log, which has {size}");
                answer.Dispose();
                answer = await SendAsync(witness, itsSize, latest, cancellation);
            }

            using (answer)
            {
                answer.EnsureSuccessStatusCode();
                await KeepAsync(witness, latest, await answer.Content.ReadAsStringAsync(cancellation), cancellation);
            }

            seen[witness] = (size, clock.GetUtcNow());
            if (silent.TryRemove(witness, out _))
                log.LogInformation("The witness {Witness} signs again", witness.Key.Name);
        }
        catch (Exception e)
            when (e is HttpRequestException or FormatException
                || (e is TaskCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            // It is asked again every other second, perhaps for days.
            if (!silent.TryGetValue(witness, out var told) || told != e.Message)
                log.LogWarning("The witness {Witness} did not sign: {Reason}", witness.Key.Name, e.Message);
            silent[witness] = e.Message;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        LogWitness witness,
        long earlier,
        PublishedCheckpoint latest,
        CancellationToken cancellation
    )
    {
        var size = latest.Checkpoint.Size;
        var request = new WitnessRequest(earlier, tables.TreeOf(size).ProveConsistency(earlier), latest.Note);
        using var body = new StringContent(request.ToString());
        return await http.PostAsync(new Uri(witness.Address, "add-checkpoint"), body, cancellation);
    }

    private static async Task<long?> SizeAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        long.TryParse(
            (await answer.Content.ReadAsStringAsync(cancellation)).TrimEnd('\n'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var size
        )
            ? size
            : null;

    private async Task KeepAsync(
        LogWitness witness,
        PublishedCheckpoint latest,
        string lines,
        CancellationToken cancellation
    )
    {
        var answered = SignedNote.Parse($"{latest.Note.Text}\n{lines}");
        if (answered.Verify([witness.Key]).Witnesses is not [{ At: var at }, ..])
            throw new FormatException("its signature is missing");
        var line = answered.Signatures.First(s => s.Name == witness.Key.Name && s.KeyId == witness.Key.Id);
        await using var keep = data.Sequencer.CreateCommand(
            "insert into audit.cosignature(size, witness, cosigned_at, line) values ($1, $2, $3, $4) on conflict do nothing"
        );
        keep.Parameters.AddWithValue(latest.Checkpoint.Size);
        keep.Parameters.AddWithValue(witness.Key.Name);
        keep.Parameters.AddWithValue(at);
        keep.Parameters.AddWithValue(line.ToString());
        await keep.ExecuteNonQueryAsync(cancellation);
    }
}

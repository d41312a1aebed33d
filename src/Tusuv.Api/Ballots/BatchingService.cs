using Tusuv.Api.Store;

namespace Tusuv.Api.Ballots;

/// <summary>
/// Looks into the boxes now and then. Those who are voting go first: while ballots pour in the batches wait, but not
/// for ever. One host at a time: a batch locks the rows it takes.
/// </summary>
internal sealed class BatchingService(
    Batcher batcher,
    CastWriter box,
    Papers papers,
    HostClock clock,
    ILogger<BatchingService> log
) : BackgroundService
{
    private const int Rush = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        var (last, seen) = (clock.GetUtcNow(), 0L);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var (came, now) = (box.Written - seen, clock.GetUtcNow());
            seen = box.Written;
            if (came > Rush && now - last < LongestWait)
                continue;
            // Whoever enters the past has its ballots mixed at its own times.
            if (clock.IsPastEntered)
                continue;
            last = now;
            try
            {
                await batcher.RunAsync(papers, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Ballots wait; the next round of batching tries again");
            }
        }
    }
}

namespace Tusuv.Api.Ballots;

/// <summary>Looks into the boxes now and then. One host at a time: a batch locks the rows it takes.</summary>
internal sealed class BatchingService(Batcher batcher, Papers papers, ILogger<BatchingService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
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

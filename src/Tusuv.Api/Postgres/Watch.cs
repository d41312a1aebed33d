namespace Tusuv.Api.Postgres;

/// <summary>Looks after the server: somebody may kill it, or the system, when memory runs short.</summary>
internal sealed class Watch(string startLock, Postmaster postmaster, ILogger log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    public async Task UntilAsync(CancellationToken end)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, end);
                if (!postmaster.IsRunning())
                    await StartAgainAsync(end);
            }
        }
        catch (OperationCanceledException)
        {
            // The host ends.
        }
    }

    private async Task StartAgainAsync(CancellationToken end)
    {
        try
        {
            using var start = await FileLock.AloneAsync(startLock, end);
            if (postmaster.IsRunning())
                return;
            log.LogWarning("PostgreSQL is gone; it is started again");
            await postmaster.StartAsync(end);
            log.LogWarning("PostgreSQL is back");
        }
        catch (Exception e) when (e is PostgresRefused or IOException or UnauthorizedAccessException)
        {
            log.LogError("{Sentence} The next attempt follows", e.Message);
            await Task.Delay(AfterFailure, end);
        }
    }
}

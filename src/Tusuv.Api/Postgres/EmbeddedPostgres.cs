namespace Tusuv.Api.Postgres;

/// <summary>
/// A PostgreSQL of the host's own, for whoever has not configured one: made at the first start, shared by the hosts on one
/// folder, stopped by the last of them.
/// </summary>
internal sealed class EmbeddedPostgres(ClusterFolder folder, Postmaster postmaster, FileLock use, Guard guard)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource ending = new();
    private Task watching = Task.CompletedTask;

    public Logins Logins { get; } = new(folder);

    /// <param name="durable">False only in tests, whose data nobody keeps.</param>
    public static async Task<EmbeddedPostgres> StartAsync(
        string state,
        IEnumerable<ProgramPlace> places,
        CancellationToken cancellation,
        bool durable = true
    )
    {
        if (OperatingSystem.IsWindows())
            throw new PostgresRefused(
                "On Windows there is no PostgreSQL that comes along; set ConnectionStrings:Database to one of your own."
            );
        var cluster = new ClusterFolder(Path.Combine(Path.GetFullPath(state), "postgres"));
        try
        {
            return await OpenAsync(cluster, places, durable, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw await ClusterFolderMaking.RefusalAsync(cluster, e);
        }
    }

    private static async Task<EmbeddedPostgres> OpenAsync(
        ClusterFolder cluster,
        IEnumerable<ProgramPlace> places,
        bool durable,
        CancellationToken cancellation
    )
    {
        var user = await ClusterFolderMaking.PrepareAsync(cluster);
        using var start = await FileLock.AloneAsync(cluster.StartLock, cancellation);
        var programs = await ServerPrograms.FindAsync(places, cluster, user);
        if (!Directory.Exists(cluster.Data(programs.Major)))
            await ClusterMaking.MakeAsync(programs, user, cluster, durable);
        var server = new Postmaster(programs, user, cluster, durable);
        var shared = await FileLock.SharedAsync(cluster.UsersLock, cancellation);
        var embedded = new EmbeddedPostgres(cluster, server, shared, Guard.Start(user, cluster, server.StopCommand));
        try
        {
            if (!server.IsRunning())
                await server.StartAsync(cancellation);
            await embedded.Logins.ProvideAsync(cancellation);
            return embedded;
        }
        catch
        {
            await embedded.LeaveAsync();
            throw;
        }
    }

    /// <summary>Starts the server again when it is gone.</summary>
    public void Watch(ILogger log) => watching = new Watch(folder.StartLock, postmaster, log).UntilAsync(ending.Token);

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await watching;
        using (await FileLock.AloneAsync(folder.StartLock, CancellationToken.None))
            await LeaveAsync();
        ending.Dispose();
    }

    /// <summary>Whoever calls holds the start lock.</summary>
    private async Task LeaveAsync()
    {
        use.Dispose();
        using (var alone = FileLock.TryAlone(folder.UsersLock))
        {
            if (alone is not null)
                await postmaster.StopAsync();
        }

        guard.Dispose();
    }
}

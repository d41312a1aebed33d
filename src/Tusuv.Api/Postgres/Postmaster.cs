namespace Tusuv.Api.Postgres;

/// <summary>The server process on one data folder. Who starts or stops it holds the start lock.</summary>
internal sealed class Postmaster(ServerPrograms programs, ServerUser user, ClusterFolder folder, bool durable)
{
    private const string StillInUse = "is still in use";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private readonly string data = folder.Data(programs.Major);

    private string PidFile => Path.Combine(data, "postmaster.pid");

    /// <summary>Told by the process that the pid file names: it works in this very folder, or it is another's.</summary>
    public bool IsRunning()
    {
        if (ReadPid() is not { } pid)
            return false;
        if (!Directory.Exists("/proc/self"))
            return IsProcess(pid);
        try
        {
            // The kernel's name of this folder, past symbolic links.
            using var here = File.OpenHandle(PidFile);
            var file = new FileInfo($"/proc/self/fd/{here.DangerousGetHandle()}").LinkTarget;
            return new FileInfo($"/proc/{pid}/cwd").LinkTarget == Path.GetDirectoryName(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        await MakeSocketFolderAsync();
        RemoveForeignPids();
        await File.WriteAllTextAsync(folder.Settings, ServerSettings.Text(folder, durable), cancellation);
        await user.OwnAsync(folder.Settings);
        for (var triesLeft = 60; ; triesLeft--)
        {
            File.Delete(folder.StartLog);
            var started = await ControlAsync(
                "start",
                "--log",
                Path.GetRelativePath(folder.Path, folder.StartLog),
                "--timeout=600"
            );
            if (started.Code == 0)
                return;
            var log = StartText();
            // After a kill the old server's children take a moment to notice.
            if (triesLeft == 0 || !log.Contains(StillInUse, StringComparison.Ordinal))
                throw Refusal(log, started);
            await Task.Delay(Pause, cancellation);
        }
    }

    public async Task StopAsync() => await ControlAsync("stop", "--mode=fast", "--timeout=120");

    /// <summary>What the guard runs when the host is gone.</summary>
    public string[] StopCommand => [programs.PgCtl, "stop", "--mode=fast", "--pgdata", Path.GetFileName(data)];

    /// <summary>All names are relative: pg_ctl passes them through a shell.</summary>
    private Task<Ended> ControlAsync(string verb, params string[] more) =>
        ChildProgram.RunAsync(
            user,
            folder.Path,
            programs.PgCtl,
            [verb, "--wait", "--silent", "--pgdata", Path.GetFileName(data), .. more]
        );

    /// <summary>
    /// After a restart of the machine or the container the number may be another program's, and PostgreSQL would take it
    /// for a server. One that nobody has is left to PostgreSQL, which also looks whether its memory is in use.
    /// </summary>
    private void RemoveForeignPids()
    {
        File.Delete(Path.Combine(folder.Socket, ".s.PGSQL.5432.lock"));
        if (ReadPid() is { } pid && Directory.Exists($"/proc/{pid}") && !IsRunning())
            File.Delete(PidFile);
    }

    private async Task MakeSocketFolderAsync()
    {
        if (!Directory.Exists(folder.Socket))
        {
            PrivateFiles.CreateFolder(folder.Socket);
            await user.OwnAsync(folder.Socket);
        }

        if (!await user.IsOwnerAsync(folder.Socket))
            throw new PostgresRefused(
                $"{folder.Socket}, where the database's socket belongs, is somebody else's; remove it, set Data:Path to a shorter folder, {PostgresRefused.WayOut}"
            );
    }

    private int? ReadPid()
    {
        try
        {
            return int.TryParse(File.ReadLines(PidFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid)
                ? pid
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsProcess(int pid)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private string StartText() => File.Exists(folder.StartLog) ? File.ReadAllText(folder.StartLog) : "";

    private PostgresRefused Refusal(string start, Ended ended)
    {
        var why =
            LastFatal(start)
            ?? new DirectoryInfo(folder.Log)
                .GetFiles("postgresql-*.log")
                .OrderByDescending(file => file.LastWriteTimeUtc)
                .Select(file => LastFatal(File.ReadAllText(file.FullName)))
                .FirstOrDefault()
            ?? ended.LastLine;
        return new(
            why.Contains("No space left on device", StringComparison.Ordinal)
                ? $"The disk of {folder.Path} is full, so its database does not start; make room, {PostgresRefused.WayOut}"
                : $"The database in {folder.Path} does not start: {why} (more in {folder.Log}). Mend that, {PostgresRefused.WayOut}"
        );
    }

    private static string? LastFatal(string log)
    {
        var at = log.LastIndexOf("FATAL: ", StringComparison.Ordinal);
        return at < 0 ? null : log[(at + "FATAL: ".Length)..].Split('\n')[0].Trim();
    }
}

namespace Tusuv.Api.Postgres;

/// <summary>A lock that the kernel gives back when its process ends, however it ends.</summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    public static FileLock? TryAlone(string path) => TryTake(path, FileShare.None);

    public static async Task<FileLock> AloneAsync(string path, CancellationToken cancellation) =>
        await TakeAsync(path, FileShare.None, cancellation);

    public static async Task<FileLock> SharedAsync(string path, CancellationToken cancellation) =>
        await TakeAsync(path, FileShare.Read, cancellation);

    /// <summary>Makes the file without keeping the lock. One that is held by somebody is there.</summary>
    public static void Make(string path)
    {
        if (!File.Exists(path))
            TryTake(path, FileShare.Read)?.Dispose();
    }

    public void Dispose() => file.Dispose();

    private static async Task<FileLock> TakeAsync(string path, FileShare share, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryTake(path, share) is { } taken)
                return taken;
            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>.NET takes flock(2): alone for FileShare.None, else shared.</summary>
    private static FileLock? TryTake(string path, FileShare share)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, share, bufferSize: 0));
        }
        catch (IOException e) when (e.HResult is 11 or 35)
        {
            // EWOULDBLOCK, of Linux and of macOS: somebody else has it.
            return null;
        }
    }
}

namespace Tusuv.Api.Tests.Postgres;

/// <summary>A disk of a few megabytes in memory.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly TestFolder folder = new("disk");

    private SmallDisk() { }

    public string Path => folder.Path;

    private string Filler => System.IO.Path.Combine(Path, "filler");

    public static async Task<SmallDisk> MountAsync(string options)
    {
        Machine.NeedsRoot();
        var disk = new SmallDisk();
        var code = await Machine.RunAsync("mount", "-t", "tmpfs", "-o", $"mode=755,{options}", "tmpfs", disk.Path);
        if (code != 0)
            disk.folder.Dispose();
        Machine.Needs(code == 0, "no disk may be mounted here.");
        return disk;
    }

    public void Fill()
    {
        using var filler = File.Create(Filler);
        var block = new byte[64 * 1024];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        // Lazily: a process that ends may have a file open for a moment longer.
        await Machine.RunAsync("umount", "--lazy", Path);
        folder.Dispose();
    }
}

namespace Tusuv.Api.Postgres;

/// <summary>Files and folders that nobody but their owner may open.</summary>
internal static class PrivateFiles
{
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public static async Task WriteAsync(string path, string text)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();
        var privately = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using var file = new StreamWriter(path, privately);
        await file.WriteAsync(text);
    }
}

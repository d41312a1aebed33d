namespace Tusuv.Tests;

/// <summary>A folder that everybody may enter, as PostgreSQL does not run as root; gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    public const UnixFileMode Open =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;
    private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("tusuv-");

    public TestFolder(params string[] below)
    {
        if (!OperatingSystem.IsWindows())
            top.UnixFileMode = Open;
        Path = Directory.CreateDirectory(System.IO.Path.Combine([top.FullName, .. below])).FullName;
    }

    public string Path { get; }

    public void Dispose() => top.Delete(recursive: true);
}

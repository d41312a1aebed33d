using Tusuv.Api.Postgres;

namespace Tusuv.Api.Tests.Postgres;

/// <summary>Every failure is one sentence with the way out, and changes nothing.</summary>
public class RefusingToStart
{
    [Fact]
    public async Task Where_no_programs_are_found()
    {
        using var folder = new TestFolder();
        var empty = new SystemPlace(Directory.CreateDirectory(Path.Combine(folder.Path, "bin")).FullName);
        // A link that leads nowhere exists, for .NET.
        File.CreateSymbolicLink(Path.Combine(empty.Folder, "initdb"), "/nowhere/initdb");

        Assert.Contains("npm ci", await Machine.RefusalAsync(folder.Path, [empty]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_another_program_has_its_address()
    {
        using var folder = new TestFolder();
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();

        var (code, said) = await HostProcess.CommandAsync(
            null,
            folder.Path,
            $"--urls=http://{listener.LocalEndpoint}",
            "--Logging:LogLevel:Default=Error",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Error"
        );

        Assert.Equal(2, code);
        Assert.EndsWith(
            "stop it or start this one with --urls.",
            Assert.Single(said.Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_the_data_is_of_another_major_version()
    {
        using var folder = new TestFolder();
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, "postgres", "data-14"));
        await File.WriteAllTextAsync(Path.Combine(data.FullName, "PG_VERSION"), "14\n");
        if (Machine.IsRoot)
            Assert.Equal(0, await Machine.RunAsync("chown", "-R", "nobody:", data.FullName));

        var refusal = await Machine.RefusalAsync(folder.Path);

        Assert.Contains("made by PostgreSQL 14", refusal, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", refusal, StringComparison.Ordinal);
        Assert.Equal(data.FullName, Machine.Data(folder.Path));
    }

    [Fact]
    public async Task Where_the_folder_cannot_be_made()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        Assert.Contains(
            "cannot be written",
            await Machine.RefusalAsync(Path.Combine(file, "state")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_the_disk_is_read_only()
    {
        await using var disk = await SmallDisk.MountAsync("size=1m,ro");

        Assert.Contains("cannot be written", await Machine.RefusalAsync(disk.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_folder_is_closed_to_the_servers_user()
    {
        Machine.NeedsRoot();
        using var folder = new TestFolder("closed", "state");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.GetDirectoryName(folder.Path)!, UnixFileMode.UserExecute);

        Assert.Contains("is closed", await Machine.RefusalAsync(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_disk_fills_while_the_database_is_made()
    {
        await using var disk = await SmallDisk.MountAsync("size=24m");

        Assert.Contains("is full", await Machine.RefusalAsync(disk.Path), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.Combine(disk.Path, "postgres"), "data-*"));
    }

    [Fact]
    public async Task Where_the_user_has_no_name()
    {
        Machine.NeedsRoot();
        using var folder = new TestFolder();
        Assert.Equal(0, await Machine.RunAsync("chown", "12345", folder.Path));

        var (code, said) = await HostProcess.CommandAsync("12345", folder.Path, "migrate");

        Assert.Contains("a user id without a name", said, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }
}

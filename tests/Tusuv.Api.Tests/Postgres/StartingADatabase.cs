using Microsoft.Extensions.Configuration;
using Tusuv.Api.Postgres;

namespace Tusuv.Api.Tests.Postgres;

public class StartingADatabase
{
    [Fact]
    public async Task A_folder_with_spaces_and_quotes_serves_and_a_half_made_cluster_in_it_is_made_anew()
    {
        using var folder = new TestFolder("Хөх булаг \"2027\" it's");
        var half = Directory.CreateDirectory(Path.Combine(folder.Path, "postgres", "data-18.new"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "PG_VERSION"), "18\n");

        await using var postgres = await Machine.StartAsync(folder.Path);

        Assert.Equal("ӨЛЗИЙ", await Machine.AskAsync(postgres.Logins.ForHost, "select upper('өлзий')"));
        Assert.False(half.Exists && Directory.Exists(half.FullName));
    }

    [Fact]
    public async Task Where_the_path_is_too_long_for_a_socket_the_socket_lies_elsewhere()
    {
        using var folder = new TestFolder(new string('a', 70), new string('b', 70));

        await using (var postgres = await Machine.StartAsync(folder.Path))
            Assert.Equal(1, await Machine.AskAsync(postgres.Logins.ForHost, "select 1"));

        var socket = new ClusterFolder(Path.Combine(folder.Path, "postgres")).Socket;
        Assert.StartsWith(Path.GetTempPath(), socket, StringComparison.Ordinal);
        Directory.Delete(socket);
    }

    [Fact]
    public async Task Two_hosts_at_once_on_a_new_folder_share_one_server_and_the_last_one_stops_it()
    {
        using var folder = new TestFolder();

        var hosts = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => Task.Run(() => Machine.StartAsync(folder.Path)))
        );
        var server = Machine.Postmaster(folder.Path);
        await hosts[0].DisposeAsync();

        Assert.Equal(server, Machine.Postmaster(folder.Path));
        Assert.Equal(1, await Machine.AskAsync(hosts[1].Logins.ForHost, "select 1"));
        await hosts[1].DisposeAsync();
        Assert.False(Machine.IsRunning(folder.Path));
    }

    [Fact]
    public async Task The_login_of_the_running_host_becomes_the_roles_and_nothing_more()
    {
        using var folder = new TestFolder();
        await using var postgres = await Machine.StartAsync(folder.Path);
        var asApp = Api.Store.DataSources.As(postgres.Logins.ForHost, "tusuv_app");

        Assert.Equal("tusuv_app", await Machine.AskAsync(asApp, "select current_user::text"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            Machine.AskAsync(asApp, "reset role; set role tusuv; select 1")
        );
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task A_stale_pid_file_that_names_somebody_elses_process_is_not_believed()
    {
        using var folder = new TestFolder();
        var first = await Machine.StartAsync(folder.Path);
        var pid = Path.Combine(Machine.Data(folder.Path), "postmaster.pid");
        var socketLock = Path.Combine(folder.Path, "postgres", "s", ".s.PGSQL.5432.lock");
        var (pidText, lockText) = (await File.ReadAllTextAsync(pid), await File.ReadAllTextAsync(socketLock));
        var number = $"{Machine.Postmaster(folder.Path)}";
        await first.DisposeAsync();
        // As after a restart of a container, where low numbers come again. This very process is alive and not a server.
        await File.WriteAllTextAsync(
            pid,
            pidText.Replace(number, $"{Environment.ProcessId}", StringComparison.Ordinal)
        );
        await File.WriteAllTextAsync(
            socketLock,
            lockText.Replace(number, $"{Environment.ProcessId}", StringComparison.Ordinal)
        );

        await using var second = await Machine.StartAsync(folder.Path);

        Assert.Equal(1, await Machine.AskAsync(second.Logins.ForHost, "select 1"));
        Assert.NotEqual(Environment.ProcessId, Machine.Postmaster(folder.Path));
    }

    [Fact]
    public async Task A_package_without_its_links_or_closed_to_the_servers_user_is_copied_and_completed()
    {
        var package = ProgramPlaces.From(AppContext.BaseDirectory).OfType<PackagePlace>().FirstOrDefault();
        Machine.Needs(package is not null, "the front end's packages are not installed (npm ci).");
        using var folder = new TestFolder();
        var stripped = Path.Combine(folder.Path, "package");
        Assert.Equal(0, await Machine.RunAsync("cp", "-a", package!.Package, stripped));
        foreach (var link in Directory.EnumerateFiles(stripped, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(link).LinkTarget is not null)
                File.Delete(link);
        }

        if (Machine.IsRoot && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(stripped, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var postgres = await Machine.StartAsync(
            Path.Combine(folder.Path, "state"),
            [new PackagePlace(stripped)]
        );

        Assert.Equal(1, await Machine.AskAsync(postgres.Logins.ForHost, "select 1"));
    }

    [Fact]
    public async Task The_systems_PostgreSQL_serves_where_there_is_no_package()
    {
        var systems = ProgramPlaces.From(AppContext.BaseDirectory).OfType<SystemPlace>().ToArray();
        Machine.Needs(systems.Any(place => File.Exists(Path.Combine(place.Folder, "initdb"))), "none is installed.");
        using var folder = new TestFolder();

        await using var postgres = await Machine.StartAsync(folder.Path, systems);

        await Api.Store.Migrations.ApplyAsync(postgres.Logins.ForMigrations, TestContext.Current.CancellationToken);
        Assert.Equal("ӨЛЗИЙ", await Machine.AskAsync(postgres.Logins.ForHost, "select upper('өлзий')"));
    }

    [Fact]
    public void Keys_and_data_lie_in_one_folder_which_can_be_set()
    {
        using var folder = new TestFolder();

        Assert.Equal(Path.Combine(folder.Path, ".data"), StateFolder.Of(Settings(), folder.Path));
        Assert.Equal("/srv/tusuv", StateFolder.Of(Settings(("Data:Path", "/srv/tusuv")), folder.Path));
        Assert.Equal(Path.Combine(folder.Path, "state"), StateFolder.Of(Settings(("Data:Path", "state")), folder.Path));
    }

    [Fact]
    public void For_root_in_a_closed_folder_they_lie_in_the_systems_place()
    {
        Machine.NeedsRoot();
        using var folder = new TestFolder("closed", "checkout");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.GetDirectoryName(folder.Path)!, UnixFileMode.UserExecute);

        Assert.Equal("/var/lib/tusuv", StateFolder.Of(Settings(), folder.Path));
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)))
            .Build();
}

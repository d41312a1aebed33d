namespace Tusuv.Api.Tests.Postgres;

/// <summary>An ordinary user and root, on folders of their own and of each other.</summary>
public class DifferentUsers
{
    private const string Ordinary = "nobody";

    [Fact]
    public async Task An_ordinary_user_starts_a_database_and_root_goes_on_with_it_as_that_user()
    {
        Machine.NeedsRoot();
        using var folder = new TestFolder();
        Assert.Equal(0, await Machine.RunAsync("chown", Ordinary, folder.Path));

        Assert.Equal((0, ""), await HostProcess.CommandAsync(Ordinary, folder.Path, "migrate"));
        await using (var asRoot = await Machine.StartAsync(folder.Path))
            Assert.Equal(1, await Machine.AskAsync(asRoot.Logins.ForHost, "select 1"));
        Assert.Equal((0, ""), await HostProcess.CommandAsync(Ordinary, folder.Path, "migrate"));
    }

    [Fact]
    public async Task An_ordinary_user_is_refused_on_roots_folder()
    {
        Machine.NeedsRoot();
        using var folder = new TestFolder();
        await using (await Machine.StartAsync(folder.Path)) { }

        var (code, said) = await HostProcess.CommandAsync(Ordinary, folder.Path, "migrate");

        Assert.Contains("belongs to ", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
        Assert.Equal(2, code);
    }
}

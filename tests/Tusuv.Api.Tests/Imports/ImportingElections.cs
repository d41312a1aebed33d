using System.Diagnostics;
using System.IO.Compression;
using Tusuv.Api.Imports;
using static System.StringComparison;

namespace Tusuv.Api.Tests.Imports;

/// <summary>Real elections through the whole of a round; with TUSUV_EVERY_ELECTION=1 the large ones, too, for minutes.</summary>
public sealed class ImportingElections(App app, ImportHost shared) : IClassFixture<ImportHost>
{
    private static readonly int MostVotes = Environment.GetEnvironmentVariable("TUSUV_EVERY_ELECTION") is "1"
        ? int.MaxValue
        : 1300;

    public static TheoryData<string> Elections() =>
        SharedData.Find("pabulib") is { } folder
            ?
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Where(file => file.EndsWith(".pb", Ordinal) || file.EndsWith(".pb.gz", Ordinal))
                    .Where(file => IsApproval(Lines(file).TakeWhile(l => !l.StartsWith("PROJECTS", Ordinal))))
                    .Select(file => Path.GetFileName(file))
                    .Order(),
            ]
            : [SharedData.Absent];

    [Theory, MemberData(nameof(Elections))]
    public async Task The_winners_are_those_of_the_reference(string name)
    {
        var file = Path.Combine(SharedData.Folder("pabulib"), name);

        Assert.Equal(
            Reference(file),
            await WinnersAsync(await ImportAsync(file, TestContext.Current.CancellationToken))
        );
    }

    [Fact]
    public async Task An_import_that_was_cut_off_goes_on_where_it_stopped()
    {
        var file = Path.Combine(SharedData.Folder("pabulib"), "Netherlands_Amsterdam_212.pb");
        var fresh = await app.Cluster.NewDatabaseAsync();
        await using var own = await TestHost.StartAsync(fresh, app.KeysPath);
        await using var source = NpgsqlDataSource.Create(fresh);
        await using var count = source.CreateCommand("select count(*) from box.cast");
        using var cut = new CancellationTokenSource();
        var first = new ImportPabulib(own.Running.App.Services, _ => Task.CompletedTask).RunAsync(
            ImportedElection.Read(file),
            cut.Token
        );
        while (
            (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))! < 200 && !first.IsCompleted
        )
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await cut.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        var round = await new ImportPabulib(own.Running.App.Services, _ => Task.CompletedTask).RunAsync(
            ImportedElection.Read(file),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Reference(file), await WinnersAsync(round.Value, own));
        Assert.Equal(3834L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var file = Path.Combine(SharedData.Folder("pabulib"), "Netherlands_Amsterdam_643.pb");
        var round = await ImportAsync(file, TestContext.Current.CancellationToken);
        var before = await EventsAsync();

        Assert.Equal(round, await ImportAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(before, await EventsAsync());
    }

    [Theory]
    [InlineData(
        "META\nkey;value\nbudget;-5\nvote_type;approval\nPROJECTS\nproject_id;cost\na;400\nVOTES\nvoter_id;vote\n1;a\n",
        "line 3: budget"
    )]
    [InlineData("not a file of an election", "line 1")]
    public async Task A_file_that_is_none_is_refused_in_one_sentence_with_its_line(string content, string part)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.pb");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("dotnet")
                {
                    ArgumentList =
                    {
                        typeof(ImportPabulib).Assembly.Location,
                        "import-pb",
                        file,
                        $"--ConnectionStrings:Database={shared.Connection}",
                        $"--Keys:Path={app.KeysPath}",
                        "--urls=http://127.0.0.1:0",
                    },
                    UseShellExecute = false,
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                }
            )!;
            var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(2, process.ExitCode);
            Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(file, said, Ordinal);
            Assert.Contains("line", said, OrdinalIgnoreCase);
            Assert.Contains(part, said, OrdinalIgnoreCase);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using Stream packed = File.OpenRead(file);
        using var reader = new StreamReader(
            file.EndsWith(".gz", Ordinal) ? new GZipStream(packed, CompressionMode.Decompress) : packed
        );
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static bool IsApproval(IEnumerable<string> meta)
    {
        var values = meta.Select(l => l.Split(';', 2))
            .Where(l => l.Length == 2)
            .DistinctBy(l => l[0])
            .ToDictionary(l => l[0], l => l[1].Trim());
        return values["vote_type"] is "approval" or "choose-1"
            && int.Parse(values["num_votes"], System.Globalization.CultureInfo.InvariantCulture) <= MostVotes;
    }

    private static List<string> Reference(string file)
    {
        using var expected = JsonDocument.Parse(
            File.ReadAllBytes(file[..file.IndexOf(".pb", Ordinal)] + ".expected.json")
        );
        return
        [
            .. expected
                .RootElement.GetProperty("rules")
                .GetProperty("greedy_cost")
                .GetProperty("selected")
                .EnumerateArray()
                .Select(id => id.GetString()!),
        ];
    }

    private async Task<Guid> ImportAsync(string file, CancellationToken cancellation) =>
        (
            await new ImportPabulib(shared.Host.Running.App.Services, _ => Task.CompletedTask).RunAsync(
                ImportedElection.Read(file),
                cancellation
            )
        ).Value;

    private Task<List<string>> WinnersAsync(Guid round) => WinnersAsync(round, shared.Host);

    private static async Task<List<string>> WinnersAsync(Guid round, TestHost at)
    {
        var allocation = (
            await at.Visitor()
                .AskAsync(
                    "query ($id: RoundId!) { round(id: $id) { allocation { steps { verdict proposal { number } } } } }",
                    new { id = round }
                )
        )
            .GetProperty("round")
            .GetProperty("allocation");
        return
        [
            .. allocation
                .GetProperty("steps")
                .EnumerateArray()
                .Where(s => s.GetProperty("verdict").GetString() == "SELECTED")
                .Select(s => s.GetProperty("proposal").GetProperty("number").GetString()!),
        ];
    }

    /// <summary>Without what the host records by itself, some time after.</summary>
    private async Task<long> EventsAsync()
    {
        await using var source = NpgsqlDataSource.Create(shared.Connection);
        await using var count = source.CreateCommand(
            "select count(*) from es.mt_events where type not in ('state_digest_recorded', 'alarm_raised', 'alarm_cleared')"
        );
        return (long)(await count.ExecuteScalarAsync())!;
    }
}

/// <summary>One host over a fresh database for all of these tests.</summary>
public sealed class ImportHost(App app) : IAsyncLifetime
{
    internal TestHost Host { get; private set; } = null!;

    internal string Connection { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Connection = await app.Cluster.NewDatabaseAsync();
        Host = await TestHost.StartAsync(Connection, app.KeysPath);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

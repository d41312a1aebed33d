using System.Net;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Transparency;
using Tusuv.Verify;

namespace Tusuv.Api.Tests.Audit;

/// <summary>What the host exports, the offline tool checks; and a witness of its own signs the log.</summary>
public sealed class CarryingTheLogAway(App app) : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_counted_round_is_exported_whole_and_alone_and_nothing_is_found()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync();
        await script.SealAsync();
        await script.VoteAsync();
        foreach (var slip in await script.SlipsAsync())
            Assert.Null((await app.Host.Visitor().CastAsync(script.Round, slip, [script.Proposals[0]])).Refusal);
        await script.CountAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        await RoundScript.Accept(
            script.Head,
            "allocate",
            new { allocationId = Guid.NewGuid(), roundId = script.Round }
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "policy"),
            await app.Host.Http.GetStringAsync("/log/policy", TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken
        );

        // Every phase that ended has the digest of all pages, in the order of the log.
        await App.UntilAsync(async () =>
            await app.ScalarAsync<bool>(
                """
                select exists (select 1 from audit.leaf d join es.mt_events e on e.seq_id = d.seq_id
                  where e.type = 'state_digest_recorded' and d.leaf_index >
                    (select max(l.leaf_index) from audit.leaf l join es.mt_events a on a.seq_id = l.seq_id where a.type = 'allocated'))
                """
            )
        );

        await ExportAsync("whole.zip", null);
        await ExportAsync("round.zip", new(script.Round));

        foreach (var (file, counted) in new[] { ("whole.zip", 1), ("round.zip", 1) })
        {
            using var output = new StringWriter();
            var code = Tool.Run(
                ["bundle", Path.Combine(folder.Path, file), "--policy", Path.Combine(folder.Path, "policy"), "--json"],
                output,
                TextWriter.Null
            );
            var report = JsonDocument.Parse(output.ToString()).RootElement;
            Assert.True(code == 0, report.GetProperty("findings").ToString());
            Assert.True(Looked(report, "tally") >= counted && Looked(report, "allocation") >= counted);
            Assert.True(Looked(report, "office") > 0 && Looked(report, "erasure") > 0);
            Assert.Equal(file == "whole.zip", Looked(report, "state") > 0);
        }

        await Assert.ThrowsAsync<ExportRefused>(() => ExportAsync("whole.zip", null));
        await Assert.ThrowsAsync<NoSuchRound>(() => ExportAsync("unknown.zip", new(Guid.NewGuid())));
        await Assert.ThrowsAsync<ExportRefused>(() => ExportAsync("nowhere/whole.zip", null));
    }

    [Fact]
    public async Task A_witness_signs_what_the_host_publishes()
    {
        await using var witnessed = await WitnessedHost.StartAsync(app, folder.Path);
        witnessed.Serve();

        await App.UntilAsync(
            async () =>
                SignedNote
                    .Parse(await witnessed.Host.Http.GetStringAsync("/log/checkpoint"))
                    .Verify(witnessed.Policy.Keys)
                    .Witnesses.Any(witness => witness.Witness.Equals(witnessed.Witness)),
            seconds: 60
        );
    }

    /// <summary>A policy that asks for the witness would find too few signatures in what is only fresh.</summary>
    [Fact]
    public async Task Whoever_takes_the_record_along_waits_for_the_witness_a_little()
    {
        await using var witnessed = await WitnessedHost.StartAsync(app, folder.Path);
        var http = witnessed.Host.Http;

        var taken = http.GetByteArrayAsync("/log/bundle.zip", TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.False(taken.IsCompleted);
        witnessed.Serve();

        var (bundle, policy) = (Path.Combine(folder.Path, "fresh.zip"), Path.Combine(folder.Path, "policy"));
        await File.WriteAllBytesAsync(bundle, await taken, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(policy, await http.GetStringAsync("/log/policy"));
        using var output = new StringWriter();
        Assert.True(Tool.Run(["bundle", bundle, "--policy", policy], output, TextWriter.Null) == 0, output.ToString());
    }

    [Fact]
    public async Task Of_a_round_that_is_not_there_there_is_nothing_to_take()
    {
        var answer = await app.Host.Http.GetAsync(
            $"/log/bundle.zip?round={Guid.NewGuid()}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Anybody_takes_the_record_along_from_the_page_and_nothing_is_left_of_it_here()
    {
        var token = TestContext.Current.CancellationToken;
        var before = Leftovers();

        await File.WriteAllBytesAsync(
            Path.Combine(folder.Path, "b.zip"),
            await app.Host.Http.GetByteArrayAsync("/log/bundle.zip", token),
            token
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "policy"),
            await app.Host.Http.GetStringAsync("/log/policy", token),
            token
        );

        string[] check =
        [
            "bundle",
            Path.Combine(folder.Path, "b.zip"),
            "--policy",
            Path.Combine(folder.Path, "policy"),
        ];
        Assert.Equal(0, Tool.Run(check, TextWriter.Null, TextWriter.Null));
        Assert.Equal(before, Leftovers());
    }

    private static string[] Leftovers() => Directory.GetFiles(Path.GetTempPath(), "tusuv-*.zip");

    private Task ExportAsync(string file, RoundId? round) =>
        new BundleExport(
            app.Service<DataSources>(),
            app.Service<LogTables>(),
            app.Service<LogSettings>(),
            [],
            new Progress<long>()
        ).WriteAsync(Path.Combine(folder.Path, file), round, TestContext.Current.CancellationToken);

    private static long Looked(JsonElement report, string check) =>
        report
            .GetProperty("checks")
            .EnumerateArray()
            .Single(section => section.GetProperty("check").GetString() == check)
            .GetProperty("looked")
            .GetInt64();
}

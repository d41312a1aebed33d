using System.Net;
using Tusuv.Api.Audit;
using Tusuv.Transparency;

namespace Tusuv.Api.Tests.Audit;

/// <summary>What anybody fetches under /log/ is the log, signed; and is only ever what was signed.</summary>
public class PublishingTheLog(App app)
{
    [Fact]
    public async Task The_checkpoint_is_signed_and_the_tiles_lead_to_its_root()
    {
        var checkpoint = await CheckpointAsync();
        Dictionary<string, byte[]> fetched = new(StringComparer.Ordinal);
        foreach (var tile in Tile.Of(checkpoint.Size))
            fetched[tile.Path] = await GetAsync($"/log/{tile.Path}");

        var tree = new TiledTree(checkpoint.Size, tile => [.. fetched[tile.Path].Chunk(MerkleTree.HashLength)]);

        Assert.Equal(checkpoint.Root.ToArray(), tree.Root());
        var last = Tile.Of(checkpoint.Size).Last(tile => tile.Level == 0);
        var entries = EntryBundle.Read(await GetAsync($"/log/{last.EntriesPath}"));
        Assert.Equal(last.Width, entries.Count);
        Assert.Equal(fetched[last.Path], entries.SelectMany(entry => MerkleTree.LeafHash(entry.Span)));
    }

    [Fact]
    public async Task Tiles_stay_for_ever_and_the_checkpoint_is_always_asked_for_anew()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await CheckpointAsync();
        using var checkpoint = await app.Host.Http.GetAsync("/log/checkpoint", cancellation);
        using var tile = await app.Host.Http.GetAsync("/log/tile/0/000.p/1", cancellation);
        using var entries = await app.Host.Http.GetAsync("/log/tile/entries/000.p/1", cancellation);

        Assert.Equal("no-cache", checkpoint.Headers.CacheControl!.ToString());
        Assert.Equal("text/plain; charset=utf-8", checkpoint.Content.Headers.ContentType!.ToString());
        Assert.All(
            new[] { tile, entries },
            answer =>
            {
                Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
                Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.ToString());
            }
        );
    }

    [Theory]
    [InlineData("/log/tile/0/x999/000")]
    [InlineData("/log/tile/0/x999/000.p/3")]
    [InlineData("/log/tile/9/000.p/1")]
    [InlineData("/log/tile/64/000.p/1")]
    [InlineData("/log/tile/0/1")]
    [InlineData("/log/tile/0/../checkpoint")]
    [InlineData("/log/tile/entries/x999/000")]
    [InlineData("/log/tile/entries/")]
    [InlineData("/log/nothing")]
    public async Task What_is_not_signed_is_not_there(string path)
    {
        await CheckpointAsync();

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await app.Host.Http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task The_end_of_a_phase_is_signed_at_once()
    {
        var script = await new RoundScript(app.Host).OpenAsync();

        await App.UntilAsync(
            async () =>
                await app.ScalarAsync<bool>(
                    $"""
                    select exists (select 1 from audit.checkpoint c where c.size > (
                      select l.leaf_index from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id
                      where e.stream_id = '{script.Round}' and e.version = 1))
                    """
                ),
            seconds: 5
        );
    }

    [Fact]
    public async Task The_code_to_print_is_the_one_of_the_checkpoint_that_holds_the_event()
    {
        await CheckpointAsync();
        const string Query =
            "query ($leaf: Long) { logCheckpoint(covering: $leaf) { origin size root code note signedAt witnesses { name at } } }";
        var first = (await app.Host.Visitor().AskAsync(Query, new { leaf = 0 })).GetProperty("logCheckpoint");
        var none = (await app.Host.Visitor().AskAsync(Query, new { leaf = 1L << 40 })).GetProperty("logCheckpoint");

        var checkpoint = Checkpoint.Parse(SignedNote.Parse(first.GetProperty("note").GetString()!).Text);
        Assert.Equal(
            (checkpoint.Size, checkpoint.Code),
            (first.GetProperty("size").GetInt64(), first.GetProperty("code").GetString())
        );
        Assert.Empty(first.GetProperty("witnesses").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, none.ValueKind);
    }

    [Fact]
    public async Task A_host_with_an_older_database_signs_nothing_and_says_why()
    {
        await CheckpointAsync();
        Assert.Equal("The log is signed.", await app.Host.Http.GetStringAsync("/health/log"));
        using var keys = new TestFolder();
        var folder = Directory.CreateDirectory(Path.Combine(keys.Path, "log"));
        foreach (var file in Directory.GetFiles(Path.Combine(app.KeysPath, "log")))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        var remembered = await File.ReadAllBytesAsync(
            Path.Combine(folder.FullName, "checkpoint"),
            TestContext.Current.CancellationToken
        );
        var connection = await app.Cluster.NewDatabaseAsync();
        await using var host = await TestHost.StartAsync(connection, keys.Path);

        string said = "";
        await App.UntilAsync(async () =>
        {
            using var answer = await host.Http.GetAsync("/health/log");
            said = await answer.Content.ReadAsStringAsync();
            return answer.StatusCode is HttpStatusCode.ServiceUnavailable;
        });

        Assert.Contains("older copy", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync("/log/checkpoint")).StatusCode);
        Assert.Equal(remembered, await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "checkpoint")));
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/health/ready")).StatusCode);
    }

    private async Task<Checkpoint> CheckpointAsync()
    {
        await App.UntilAsync(async () => (await app.Host.Http.GetAsync("/log/checkpoint")).IsSuccessStatusCode);
        var note = SignedNote.Parse(await GetAsync("/log/checkpoint"));
        var policy = TrustPolicy.Parse(System.Text.Encoding.UTF8.GetString(await GetAsync("/log/policy")));
        var checkpoint = Checkpoint.Parse(note.Text);
        Assert.Equal([checkpoint.Origin], note.Verify(policy.Keys).Logs.Select(log => log.Name));
        return checkpoint;
    }

    private Task<byte[]> GetAsync(string path) =>
        app.Host.Http.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
}

namespace Tusuv.Api.Tests.Audit;

public class WhatTheRecordSays(App app)
{
    [Fact]
    public async Task An_event_of_an_official_names_office_body_channel_and_command()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var command = Guid.NewGuid();
        Assert.Null(
            await script.Head.DoAsync("openStage", new { roundId = script.Round, stage = "COLLECTING" }, command)
        );
        var me = (await script.Head.AskAsync("{ me { appointment { id body { id } } } }"))
            .GetProperty("me")
            .GetProperty("appointment");

        var headers = await HeadersAsync($"stream_id = '{script.Round}' and type = 'stage_opened'");

        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["actor"] = me.GetProperty("id").GetString(),
                ["body"] = me.GetProperty("body").GetProperty("id").GetString(),
                ["channel"] = "web",
                ["command"] = command.ToString(),
            },
            headers.ToDictionary(h => h.Key, h => h.Value)
        );
    }

    [Fact]
    public async Task A_residents_event_names_no_body()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync(1);

        var headers = await HeadersAsync($"stream_id = '{script.Proposals[0]}' and type = 'proposal_submitted'");

        Assert.Equal(["actor", "channel", "command"], headers.Keys.Order());
    }

    [Fact]
    public async Task The_leaf_says_what_the_store_says()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        var where = $"e.stream_id = '{script.Round}' and e.version = 1";
        await App.UntilAsync(async () =>
            await app.ScalarAsync<long>(
                $"select count(*) from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id where {where}"
            ) == 1
        );

        using var leaf = JsonDocument.Parse(
            (
                await app.TextsAsync(
                    $"select convert_from(l.bytes, 'utf8') from audit.leaf l join es.mt_events e on e.seq_id = l.seq_id where {where}"
                )
            )[0]
        );
        var headers = await HeadersAsync($"stream_id = '{script.Round}' and version = 1");

        Assert.Equal("round_opened", leaf.RootElement.GetProperty("type").GetString());
        Assert.Equal(script.Round, leaf.RootElement.GetProperty("stream").GetGuid());
        Assert.Equal(
            headers.OrderBy(h => h.Key, StringComparer.Ordinal),
            leaf.RootElement.GetProperty("meta")
                .EnumerateObject()
                .Select(m => KeyValuePair.Create(m.Name, m.Value.GetString()))
        );
    }

    [Fact]
    public async Task The_stores_own_columns_for_people_stay_empty()
    {
        // Columns for them need not even be there.
        var columns = await app.TextsAsync(
            "select column_name::text from information_schema.columns where table_schema = 'es' and table_name = 'mt_events' and column_name in ('correlation_id', 'causation_id', 'user_name')"
        );
        foreach (var column in columns)
            Assert.Equal(
                0,
                await app.ScalarAsync<long>($"select count(*) from es.mt_events where {column} is not null")
            );
    }

    [Fact]
    public async Task A_ballots_event_tells_of_nobody_and_no_time()
    {
        await App.UntilAsync(async () =>
            await app.ScalarAsync<long>("select count(*) from es.mt_events where type = 'ballot_accepted'") > 0
        );

        Assert.Equal(
            0,
            await app.ScalarAsync<long>(
                """
                select count(*) from es.mt_events where type in ('ballot_accepted', 'voters_marked')
                and (headers ?| array['actor', 'body', 'command', 'cause', 'corr', 'onBehalfOf', 'claimedAt'] or substr(id::text, 15, 1) = '7')
                """
            )
        );
        Assert.Equal(
            0,
            await app.ScalarAsync<long>(
                "select count(*) from es.mt_events where type in ('ballot_accepted', 'voters_marked') and data::text ~ '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-'"
            )
        );
    }

    private async Task<Dictionary<string, string?>> HeadersAsync(string where)
    {
        using var headers = JsonDocument.Parse(
            (await app.TextsAsync($"select headers::text from es.mt_events where {where}"))[0]
        );
        return headers.RootElement.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString());
    }
}

using System.Net;
using Tusuv.Api.Audit;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Store;

namespace Tusuv.Api.Tests.Audit;

/// <summary>
/// Whoever owns the database can take its triggers away and change what they like; the log says where. Each change is put back
/// before the next.
/// </summary>
public sealed class CheckingTheDatabase(App app) : IAsyncLifetime
{
    private readonly TestFolder keys = new();
    private string connection = "";
    private TestHost host = null!;

    public async ValueTask InitializeAsync()
    {
        connection = await app.Cluster.NewDatabaseAsync();
        host = await TestHost.StartAsync(connection, keys.Path);
        await DemonstrationYear.LoadIfEmptyAsync(host.Running.App.Services, TestContext.Current.CancellationToken);
        await App.UntilAsync(
            async () =>
                await ScalarAsync<bool>(
                    // Signed to the end, and the last phase has its digest: nothing follows by itself.
                    $"""
                    select not exists (select 1 from audit.outbox)
                      and (select max(size) from audit.checkpoint) = (select count(*) from audit.leaf)
                      and (select max(seq_id) from es.mt_events where type = 'state_digest_recorded')
                        > (select max(seq_id) from es.mt_events where type in ('{string.Join("', '", Phases.Ends)}'))
                    """
                ),
            seconds: 60
        );
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        keys.Dispose();
    }

    [Fact]
    public async Task What_was_changed_is_named_and_what_was_not_is_well()
    {
        Assert.Empty(await FindAsync());

        long last = await ScalarAsync<long>("select max(size) - 1 from audit.checkpoint");
        foreach (var leaf in new[] { 0, last / 2, last })
        {
            var id = await ScalarAsync<Guid>($"select event_id from audit.leaf where leaf_index = {leaf}");
            // A01: one event edited.
            await FoundAsync(
                $"update es.mt_events set timestamp = timestamp + interval '1 microsecond' where id = '{id}'",
                $"update es.mt_events set timestamp = timestamp - interval '1 microsecond' where id = '{id}'",
                ["leaf"],
                $"Leaf {leaf}, event {id}"
            );
            // A02: the event and its leaf.
            await FoundAsync(
                $"update es.mt_events set timestamp = timestamp + interval '1 microsecond' where id = '{id}'; update audit.leaf set bytes = bytes || '\\x20' where leaf_index = {leaf}",
                $"update es.mt_events set timestamp = timestamp - interval '1 microsecond' where id = '{id}'; update audit.leaf set bytes = substring(bytes for octet_length(bytes) - 1) where leaf_index = {leaf}",
                ["leaf", "root"],
                "leaves are not those that were signed"
            );
            // A16: the event set aside.
            await FoundAsync(
                $"update es.mt_events set is_archived = true where id = '{id}'",
                $"update es.mt_events set is_archived = false where id = '{id}'",
                ["hidden"],
                $"{id}"
            );
        }

        // A15: a page edited.
        foreach (var page in new[] { "roundpage", "proposalpage", "areaballotspage", "localitypage" })
        {
            var row = await ScalarAsync<Guid>($"select id from app.mt_doc_{page} order by id limit 1");
            var data = await ScalarAsync<string>($"select data::text from app.mt_doc_{page} where id = '{row}'");
            await FoundAsync(
                $"delete from app.mt_doc_{page} where id = '{row}'",
                $"insert into app.mt_doc_{page}(id, data) values ('{row}', '{data.Replace("'", "''", StringComparison.Ordinal)}')",
                ["state"],
                $"{page}: the row {row}"
            );
        }

        var proposal = await ScalarAsync<Guid>("select id from app.mt_doc_proposalpage order by id limit 1");
        await FoundAsync(
            $"update app.mt_doc_proposalpage set data = jsonb_set(data, '{{supports}}', '99') where id = '{proposal}'",
            $"update app.mt_doc_proposalpage set data = jsonb_set(data, '{{supports}}', '0') where id = '{proposal}'",
            ["state"],
            $"proposalpage: the row {proposal}"
        );

        Assert.Empty(await FindAsync());

        // The watchdog sees it without being asked, and says so on record.
        var dog = host.Service<Watchdog>();
        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, 0), await AlarmsAsync());
        var edited = await ScalarAsync<Guid>($"select event_id from audit.leaf where leaf_index = {last}");
        await OwnerAsync($"update es.mt_events set is_archived = true where id = '{edited}'");
        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, 1), await AlarmsAsync());
        await OwnerAsync($"update es.mt_events set is_archived = false where id = '{edited}'");
        await dog.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, 1), await AlarmsAsync());
        Assert.Equal(
            "eventHidden",
            await ScalarAsync<string>("select data->>'alarm' from es.mt_events where type = 'alarm_cleared'")
        );

        // A04: an event deleted, for good.
        var gone = await ScalarAsync<Guid>($"select event_id from audit.leaf where leaf_index = {last / 2}");
        await OwnerAsync($"delete from es.mt_events where id = '{gone}'");
        Assert.Contains(
            await FindAsync(),
            f =>
                f.Check == "leaf" && f.Text.Contains($"{gone}: the event of the leaf is gone", StringComparison.Ordinal)
        );
    }

    /// <summary>What the health of the record says, and how many alarms are on record.</summary>
    private async Task<(HttpStatusCode, long)> AlarmsAsync() =>
        (
            (await host.Http.GetAsync("/health/record", TestContext.Current.CancellationToken)).StatusCode,
            await ScalarAsync<long>("select count(*) from es.mt_events where type = 'alarm_raised'")
        );

    private async Task FoundAsync(string attack, string remedy, string[] checks, string named)
    {
        await OwnerAsync(attack);
        var findings = await FindAsync();
        Assert.Equal(checks, findings.Select(f => f.Check).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(findings, f => f.Text.Contains(named, StringComparison.Ordinal));
        await OwnerAsync(remedy);
    }

    private async Task<IReadOnlyList<DatabaseFinding>> FindAsync() =>
        await new DatabaseCheck(host.Service<DataSources>(), host.Service<LogTables>()).RunAsync(
            TestContext.Current.CancellationToken
        );

    /// <summary>As a superuser who takes the triggers away first.</summary>
    private async Task OwnerAsync(string sql)
    {
        const string Tables = "es.mt_events|audit.leaf";
        string Triggers(string what) =>
            string.Join("; ", Tables.Split('|').Select(table => $"alter table {table} {what}"));
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            $"{Triggers("disable trigger all")}; {sql}; {Triggers("enable trigger all")}"
        );
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}

namespace Tusuv.Api.Tests.Store;

/// <summary>The application's own role tries every way to change the record, and fails.</summary>
public class TheRecordStays(App app)
{
    [Theory]
    [InlineData("update es.mt_events set data = '{}'")]
    [InlineData("update es.mt_events set is_archived = true")]
    [InlineData("delete from es.mt_events")]
    [InlineData("truncate es.mt_events cascade")]
    [InlineData("alter table es.mt_events disable trigger all")]
    [InlineData("drop trigger append_only on es.mt_events")]
    [InlineData("set session_replication_role = replica")]
    [InlineData("create rule skip as on insert to es.mt_events do instead nothing")]
    [InlineData("delete from audit.outbox")]
    [InlineData("insert into audit.outbox(seq_id, event_id, xid) values (0, gen_random_uuid(), '1')")]
    [InlineData("insert into audit.leaf(leaf_index, seq_id, event_id, bytes) values (0, 0, gen_random_uuid(), '')")]
    [InlineData("delete from audit.leaf")]
    [InlineData("update app.command set outcome = 'null'")]
    [InlineData("delete from app.opening")]
    [InlineData("delete from es.mt_streams")]
    [InlineData("select sealed from box.cast")]
    [InlineData("select label from box.roll")]
    [InlineData("update box.round set public_key = ''")]
    public async Task The_application_role_is_refused(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Api.Store.DataSources.As(app.Connection, "tusuv_app"));
        await using var command = source.CreateCommand(sql);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("update es.mt_events set data = '{}'")]
    [InlineData("delete from es.mt_events")]
    [InlineData("truncate es.mt_events cascade")]
    [InlineData("set session_replication_role = replica; update es.mt_events set data = '{}'")]
    [InlineData("update audit.leaf set bytes = ''")]
    [InlineData("update audit.outbox set xid = '1'")]
    [InlineData("insert into audit.outbox values (-1, gen_random_uuid(), '1'); delete from audit.outbox")]
    [InlineData("truncate audit.outbox")]
    [InlineData("set session_replication_role = replica; update audit.outbox set event_id = gen_random_uuid()")]
    public async Task Even_the_superuser_is_stopped_by_the_triggers(string sql)
    {
        await using var source = NpgsqlDataSource.Create(app.Connection);
        await using var command = source.CreateCommand(sql);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_that_leave_a_gap_are_refused()
    {
        await using var source = NpgsqlDataSource.Create(app.Connection);
        await using var command = source.CreateCommand(
            """
            insert into audit.leaf (leaf_index, seq_id, event_id, bytes)
            select (select max(leaf_index) from audit.leaf) + n, -n, gen_random_uuid(), '' from generate_series(1000, 1001) n
            """
        );

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Contains("does not follow", refused.MessageText, StringComparison.Ordinal);
    }

    /// <summary>The sequencer's own role: neither a second leaf of an event nor one of an event that is none.</summary>
    [Fact]
    public async Task A_leaf_of_an_event_that_does_not_wait_is_refused()
    {
        await using var source = NpgsqlDataSource.Create(Api.Store.DataSources.As(app.Connection, "tusuv_sequencer"));
        await using var command = source.CreateCommand(
            """
            insert into audit.leaf (leaf_index, seq_id, event_id, bytes)
            select max(leaf_index) + 1, -1, gen_random_uuid(), '' from audit.leaf
            """
        );

        PostgresException refused;
        do refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        // The host's own sequencer may have been a moment quicker with that place.
        while (refused.SqlState == PostgresErrorCodes.UniqueViolation);

        Assert.Contains("no event that waits", refused.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_event_has_its_leaf_and_leaves_are_dense()
    {
        await App.UntilAsync(async () => await app.ScalarAsync<long>("select count(*) from audit.outbox") == 0);
        await using var source = NpgsqlDataSource.Create(app.Connection);
        await using var command = source.CreateCommand(
            """
            select (select count(*) from es.mt_events e where not exists (select 1 from audit.leaf l where l.event_id = e.id and l.seq_id = e.seq_id
                      and e.seq_id <= (select max(seq_id) from audit.leaf))
                      and e.seq_id <= (select max(seq_id) from audit.leaf)),
                   (select max(leaf_index) + 1 - count(*) from audit.leaf)
            """
        );
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();

        Assert.Equal(0, row.GetInt64(0));
        Assert.Equal(0, row.GetInt64(1));
    }

    /// <summary>In a database of its own: these events are put past the pages.</summary>
    [Fact]
    public async Task An_event_that_commits_late_gets_a_later_leaf()
    {
        var connection = await app.Cluster.NewDatabaseAsync();
        using var keys = new TestFolder();
        await using var host = await TestHost.StartAsync(connection, keys.Path);
        await using var slow = new NpgsqlConnection(connection);
        await slow.OpenAsync();
        await using var open = await slow.BeginTransactionAsync();
        var early = await AppendAsync(slow, "early");
        await using var quick = new NpgsqlConnection(connection);
        await quick.OpenAsync();
        var late = await AppendAsync(quick, "late");
        await Task.Delay(700);
        var held = await LeafOfAsync(quick, late);

        await open.CommitAsync();
        await App.UntilAsync(async () =>
            await LeafOfAsync(quick, early) is not null && await LeafOfAsync(quick, late) is not null
        );

        // While the older transaction was open nothing younger could be placed; nothing was skipped.
        Assert.Null(held);
        Assert.True(await LeafOfAsync(quick, early) < await LeafOfAsync(quick, late));
    }

    /// <summary>Marten would; it has neither a time nor a place in a stream of ours, and no verifier takes it for an event.</summary>
    [Fact]
    public async Task After_a_failed_append_nothing_is_put_in_its_place()
    {
        await app.TextsAsync(
            """
            with stream as (insert into es.mt_streams(id, type, version) values (gen_random_uuid(), 'tombstone', 1) returning id)
            insert into es.mt_events(seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type)
            select nextval('es.mt_events_sequence'), gen_random_uuid(), id, 1, '{}', 'tombstone', '0001-01-01 00:00:00+00', '' from stream
            """
        );

        Assert.Equal(0, await app.ScalarAsync<long>("select count(*) from es.mt_events where type = 'tombstone'"));
    }

    private static async Task<long> AppendAsync(NpgsqlConnection connection, string name)
    {
        await using var command = new NpgsqlCommand(
            $"""
            with stream as (insert into es.mt_streams(id, type, version) values (gen_random_uuid(), 'erasure', 1) returning id)
            insert into es.mt_events(seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, headers)
            select nextval('es.mt_events_sequence'), gen_random_uuid(), id, 1,
              jsonb_build_object('text', jsonb_build_object('$commit', '{name}'), 'ground', 'request', 'erasedAt', '2026-01-01T00:00:00.000000Z'),
              'data_erased', now(), 'Tusuv.Domain.Audit.DataErased, Tusuv.Domain', null from stream returning seq_id
            """,
            connection
        );
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<long?> LeafOfAsync(NpgsqlConnection connection, long seq)
    {
        await using var command = new NpgsqlCommand(
            $"select leaf_index from audit.leaf where seq_id = {seq}",
            connection
        );
        return await command.ExecuteScalarAsync() as long?;
    }
}

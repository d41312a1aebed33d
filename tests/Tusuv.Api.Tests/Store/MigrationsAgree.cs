using JasperFx;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Tusuv.Api.Store;
using Weasel.Core;
using Weasel.Core.Migrations;
using Wolverine.Runtime;

namespace Tusuv.Api.Tests.Store;

public class MigrationsAgree(App app)
{
    [Fact]
    public void The_messages_tables_are_what_the_configuration_asks_for() =>
        Assert.Equal(
            Wrapped(((IDatabase)app.Service<IWolverineRuntime>().Storage).ToDatabaseScript()),
            File.ReadAllText(Path.Combine(Migrations.Folder, "0003-wolverine.sql"))
        );

    /// <summary>Nothing that Marten would add to what the migrations made, so nothing was forgotten in them.</summary>
    [Fact]
    public async Task The_migrations_leave_nothing_for_the_store_to_add() =>
        Assert.Equal(
            SchemaPatchDifference.None,
            (await app.Service<IDocumentStore>().Storage.Database.CreateMigrationAsync()).Difference
        );

    [Fact]
    public async Task A_migrated_database_is_the_configured_one() =>
        await Migrations.AssertAsync(app.Connection, app.Service<IWolverineRuntime>());

    [Theory]
    [InlineData("alter table app.mt_doc_roundpage add column extra text", "mt_doc_roundpage")]
    [InlineData("alter table es.mt_events disable trigger append_only", "es.mt_events.append_only")]
    [InlineData("alter table es.mt_events enable trigger enqueue", "es.mt_events.enqueue")]
    [InlineData("drop trigger dense on audit.leaf", "audit.leaf.dense")]
    public async Task A_database_that_differs_is_refused_in_one_sentence_and_left_alone(string changed, string named)
    {
        var connection = await app.Cluster.NewDatabaseAsync();
        await Migrations.ApplyAsync(connection, default);
        await using (var source = NpgsqlDataSource.Create(connection))
        await using (var change = source.CreateCommand(changed))
            await change.ExecuteNonQueryAsync();

        var refused = await Assert.ThrowsAsync<StoreDiffers>(() =>
            Migrations.AssertAsync(connection, app.Service<IWolverineRuntime>())
        );

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public async Task A_changed_configuration_without_a_migration_is_found()
    {
        await using var store = DocumentStore.For(options =>
        {
            StoreSetup.Configure(options);
            options.Connection(app.Connection);
            options.Schema.For<Later>();
        });

        await Assert.ThrowsAnyAsync<Exception>(() => store.Storage.Database.AssertDatabaseMatchesConfigurationAsync());
    }

    [Fact]
    public async Task Two_hosts_migrate_one_empty_database_together()
    {
        var connection = await app.Cluster.EmptyDatabaseAsync();

        await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => Task.Run(() => Migrations.ApplyAsync(connection, default)))
        );

        await Migrations.AssertAsync(connection, app.Service<IWolverineRuntime>());
    }

    private static string Wrapped(string dump) => $"set local role tusuv_owner;\n{dump}\nreset role;\n";

    public sealed record Later(Guid Id);
}

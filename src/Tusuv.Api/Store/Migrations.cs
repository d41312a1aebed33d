using DbUp;
using DbUp.Engine.Output;
using JasperFx;
using Npgsql;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using Wolverine.Persistence.Durability;
using Wolverine.Runtime;

namespace Tusuv.Api.Store;

/// <summary>A database that is not as this program needs it.</summary>
internal sealed class StoreDiffers(string sentence, Exception? cause = null) : Exception(sentence, cause);

/// <summary>Brings a database to the state that eventstore-migrations/ describes, and tells when it is in another.</summary>
internal static class Migrations
{
    private const long Lock = 0x7475_7375_7600;

    /// <summary>Beside the program where it is published, at the top of the checkout where it is developed.</summary>
    public static string Folder => field ??= FindFolder();

    /// <summary>Applies what is new, one host at a time.</summary>
    public static async Task ApplyAsync(string connection, CancellationToken cancellation)
    {
        await using var holder = new NpgsqlConnection(connection);
        await holder.OpenAsync(cancellation);
        await using (var take = new NpgsqlCommand($"select pg_advisory_lock({Lock})", holder))
            await take.ExecuteNonQueryAsync(cancellation);
        try
        {
            Apply(connection);
        }
        finally
        {
            await using var release = new NpgsqlCommand($"select pg_advisory_unlock({Lock})", holder);
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static void Apply(string connection)
    {
        var result = DeployChanges
            .To.PostgresqlDatabase(connection)
            .WithScriptsFromFileSystem(Folder)
            .JournalToPostgresqlTable("public", "schema_versions")
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new StoreDiffers(
                $"Migration {result.ErrorScript?.Name} failed: {result.Error.Message} Nothing of it was kept.",
                result.Error
            );
    }

    /// <summary>Writes what Marten would add to a migrated database for the configuration as it is now.</summary>
    public static async Task DraftAsync(string connection, string file)
    {
        await using var store = Configured(connection);
        var migration = await store.Storage.Database.CreateMigrationAsync();
        await using var draft = File.CreateText(file);
        await draft.WriteLineAsync("set local role tusuv_owner;");
        migration.WriteAllUpdates(draft, new PostgresqlMigrator(), AutoCreate.CreateOrUpdate);
        await draft.WriteLineAsync("reset role;");
    }

    /// <summary>Throws one sentence if the database is not the one that the configuration describes.</summary>
    public static async Task AssertAsync(string connection, IWolverineRuntime runtime)
    {
        await using var store = Configured(connection);
        try
        {
            // Each looks at one table after the other; they may look at the same time.
            await Task.WhenAll(
                store.Storage.Database.AssertDatabaseMatchesConfigurationAsync(),
                runtime.Storage is IDatabase messages
                    ? messages.AssertDatabaseMatchesConfigurationAsync()
                    : Task.CompletedTask
            );
        }
        catch (Exception e) when (e is not NpgsqlException)
        {
            throw new StoreDiffers(
                "The database differs from what this program needs; it was not touched. Run the command migrate, or the program "
                    + $"that fits this database. First difference: {FirstLine(e.Message)}",
                e
            );
        }

        if (await Guards.FaultAsync(connection) is { } fault)
            throw new StoreDiffers(
                $"The database does not keep its record as it should: {fault} Find out who changed that, and what was changed since."
            );
    }

    private static DocumentStore Configured(string connection) =>
        DocumentStore.For(options =>
        {
            StoreSetup.Configure(options);
            options.Connection(connection);
        });

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(3)
            .Aggregate((a, b) => $"{a} {b}");

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "eventstore-migrations");
            if (Directory.Exists(candidate))
                return candidate;
        }

        throw new StoreDiffers(
            $"The folder eventstore-migrations was not found above {AppContext.BaseDirectory}; put it beside the program."
        );
    }
}

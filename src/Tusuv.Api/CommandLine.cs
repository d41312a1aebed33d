using Tusuv.Api.Audit;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Graph;
using Tusuv.Api.Identity;
using Tusuv.Api.Imports;
using Tusuv.Api.Postgres;
using Tusuv.Api.Store;
using Wolverine.Runtime;

namespace Tusuv.Api;

/// <summary>The host and its commands. Exit codes: 0 all well, 1 findings, 2 unusable input or store.</summary>
internal static class CommandLine
{
    private static readonly string[] Commands =
    [
        "demo",
        "import-pb FILE",
        "export-bundle PATH [--round ID]",
        "verify-database",
        "migrate",
        "assert-store",
        "draft-migration FILE",
        "schema [FILE]",
        "entry-link",
        "bench NAME",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await DispatchAsync(args);
        }
        catch (Exception e)
            when (e is StoreDiffers or PostgresRefused or ImportRefused or ExportRefused or FileNotFoundException)
        {
            await Console.Error.WriteLineAsync(
                args is ["import-pb", var file, ..] ? $"{file}: {e.Message}" : e.Message
            );
            return 2;
        }
        catch (Allocation.Pabulib.PabulibException e)
        {
            foreach (var fault in e.Faults)
                await Console.Error.WriteLineAsync($"{args.ElementAtOrDefault(1)}, {fault}.");
            return 2;
        }
        catch (Exception e) when (StoreFaults.Pass(e))
        {
            await Console.Error.WriteLineAsync(
                StoreFaults.IsDiskFull(e)
                    ? "The disk of the store is full; make room and start again."
                    : $"The store does not answer ({e.GetBaseException().Message}); see that it runs and start again."
            );
            return 2;
        }
        catch (Exception e) when (IsAddressTaken(e))
        {
            await Console.Error.WriteLineAsync(
                $"{e.Message} Another program, perhaps another Tusuv, listens there; stop it or start this one with --urls."
            );
            return 2;
        }
    }

    /// <summary>Said here in one sentence; the host itself would write a stack trace before it.</summary>
    public static bool IsAddressTaken(Exception? e) =>
        e is IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException };

    private static async Task<int> DispatchAsync(string[] args)
    {
        // Then come the options, which are the configuration's.
        var words = args.TakeWhile(arg => !arg.StartsWith('-')).ToArray();
        if (words is ["bench", .. var names])
            return await Benchmarks.RunAsync(names);
        if (
            words
            is not (
                []
                or ["demo" or "migrate" or "assert-store" or "verify-database" or "schema" or "entry-link"]
                or ["import-pb" or "schema" or "draft-migration" or "export-bundle", _]
            )
        )
        {
            await Console.Error.WriteLineAsync(
                $"{string.Join(' ', words)} is no command. Commands: {string.Join(", ", Commands)}; none starts the host."
            );
            return 2;
        }

        // Before anything starts: a wrong file is told at once.
        var election = words is ["import-pb", var file] ? ImportedElection.Read(file) : null;
        await using var host = await HostBuilding.BuildAsync(
            args,
            withStore: words is not ["schema", ..],
            serves: words is []
        );
        switch (words)
        {
            case ["migrate", ..]:
                await Migrations.ApplyAsync(host.MigrationConnection, default);
                return 0;
            case ["assert-store", ..]:
                await Migrations.AssertAsync(
                    host.MigrationConnection,
                    host.App.Services.GetRequiredService<IWolverineRuntime>()
                );
                return 0;
            case ["verify-database", ..]:
                await Migrations.AssertAsync(
                    host.MigrationConnection,
                    host.App.Services.GetRequiredService<IWolverineRuntime>()
                );
                return await DatabaseCommand.RunAsync(host.App.Services);
            case ["draft-migration", var draft]:
                await Migrations.ApplyAsync(host.MigrationConnection, default);
                await Migrations.DraftAsync(host.MigrationConnection, draft);
                return 0;
            case ["schema", .. var rest]:
                return await SchemaPrinter.PrintAsync(host.App.Services, rest.FirstOrDefault());
            case ["import-pb", ..]:
                await host.StartAsync();
                return await ImportCommand.RunAsync(host.App.Services, election!);
            case ["export-bundle", var path]:
                await host.StartAsync();
                return await ExportCommand.RunAsync(host.App, path);
            case ["demo", ..]:
                await host.StartAsync();
                var watch = System.Diagnostics.Stopwatch.StartNew();
                if (
                    await DemonstrationYear.LoadIfEmptyAsync(
                        host.App.Services,
                        default,
                        chapter => Console.Error.WriteLineAsync($"{watch.Elapsed:mm\\:ss} {chapter}")
                    )
                )
                    return 0;
                await Console.Error.WriteLineAsync(
                    "There are rounds in this store; the demonstration goes into an empty one. Name another with --Data:Path."
                );
                return 2;
            case ["entry-link", ..]:
                await host.StartAsync();
                return await FirstAdministrator.PrintLinkAsync(host.App, default);
            default:
                await host.StartAsync();
                await FirstAdministrator.GreetAsync(host.App, default);
                if (host.App.Environment.IsDevelopment())
                    await DemonstrateAsync(host.App);
                await host.App.WaitForShutdownAsync();
                return 0;
        }
    }

    private static async Task DemonstrateAsync(WebApplication app)
    {
        await DemonstrationYear.LoadIfEmptyAsync(
            app.Services,
            default,
            chapter =>
            {
                app.Logger.LogInformation("Demonstration: {Chapter}", chapter);
                return Task.CompletedTask;
            },
            placeOnly: app.Configuration["Demonstration"] is "place"
        );
        app.Logger.LogInformation("Demonstration: it is there");
    }
}

using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.Events;
using Marten.Exceptions;
using Tusuv.Api.Allocations;
using Tusuv.Api.Audit;
using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace Tusuv.Api;

internal static class HostSetup
{
    /// <summary>The event store, its messages, and what works on them.</summary>
    public static void AddStore(this WebApplicationBuilder builder, string connection, string keysPath)
    {
        var data = new DataSources(connection);
        builder.Services.AddSingleton(data);
        var clock = new HostClock();
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder
            .Services.AddMarten(store =>
            {
                StoreSetup.Configure(store);
                store.Connection(data.AppConnection);
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine(messages => messages.MessageStorageSchemaName = "wolverine");

        // Of what fails it would write down every value, the words of a draft too; the failure itself is told by who asked.
        builder.Logging.AddFilter("Marten.IDocumentStore", LogLevel.None);
        builder.Host.UseWolverine(wolverine =>
        {
            wolverine.ApplicationAssembly = typeof(HostSetup).Assembly;
            wolverine.UseRuntimeCompilation();
            wolverine.UseSystemTextJsonForSerialization(json => EventJson.Configure(json));
            wolverine.AutoBuildMessageStorageOnStartup = AutoCreate.None;
            wolverine.Policies.AutoApplyTransactions();
            wolverine.Policies.UseDurableLocalQueues();
            wolverine.Policies.AddMiddleware(
                typeof(RecordingMiddleware),
                chain =>
                    chain.MessageType.Assembly == typeof(Decision).Assembly && Completeness.IsCommand(chain.MessageType)
            );
            // Two commands met on one stream: decide again on what the winner recorded.
            wolverine
                .OnException<ConcurrencyException>()
                .Or<JasperFx.Events.ExistingStreamIdCollisionException>()
                .Or<Marten.Exceptions.ExistingStreamIdCollisionException>()
                .Or<EventStreamUnexpectedMaxEventIdException>()
                .Or(FindingDrafts.IsOvertaken)
                .RetryWithCooldown(
                    TimeSpan.FromMilliseconds(20),
                    TimeSpan.FromMilliseconds(60),
                    TimeSpan.FromMilliseconds(200)
                );
            wolverine
                .OnException(StoreFaults.Pass)
                .ScheduleRetry(
                    TimeSpan.FromSeconds(1),
                    TimeSpan.FromSeconds(5),
                    TimeSpan.FromSeconds(30),
                    TimeSpan.FromMinutes(5),
                    TimeSpan.FromHours(1)
                );
            // A city's box takes a while to go into the record; cut off, the work would begin again and never end.
            wolverine.DefaultExecutionTimeout = TimeSpan.FromMinutes(15);
            wolverine.Durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);
            if (!builder.Configuration.GetValue("Nodes:Several", false))
                wolverine.Durability.Mode = DurabilityMode.Solo;
        });

        builder.Services.AddSingleton<CommandTable>();
        builder.Services.AddScoped<Commands>();
        builder.Services.AddSingleton<SequencerSignal>();
        builder.Services.AddSingleton<Populations>();
        builder.Services.AddSingleton<RoundChanges>();
        builder.AddLog(keysPath);
        builder.Services.AddHostedService<Sequencer>();

        builder.Services.AddSingleton(new RoundKeys(keysPath));
        builder.Services.AddSingleton<Roll>();
        builder.Services.AddSingleton<Papers>();
        builder.Services.AddSingleton<Slips>();
        builder.Services.AddSingleton<SlipAttempts>();
        builder.Services.AddSingleton<Batcher>();
        builder.Services.AddSingleton<Counting>();
        builder.Services.AddSingleton<CountedBallots>();
        builder.Services.AddSingleton<WorkingsDesk>();
        builder.Services.AddSingleton<KnownVoters>();
        builder.Services.AddSingleton<CastWriter>();
        builder.Services.AddSingleton<BallotDesk>();
        builder.Services.AddHostedService<BatchingService>();
    }
}

internal static class Completeness
{
    /// <summary>A command is whatever in the domain can be decided.</summary>
    public static bool IsCommand(Type type) => type.GetMethod("Decide") is not null;
}

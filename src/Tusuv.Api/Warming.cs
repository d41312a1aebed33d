using GraphQL.Types;
using Wolverine.Runtime;

namespace Tusuv.Api;

/// <summary>
/// Handlers are compiled at their first use, which takes a moment and on a busy machine longer than a clerk waits. So
/// each is compiled once the host is up, one after the other, behind whoever comes first.
/// </summary>
internal sealed class Warming(
    IWolverineRuntime runtime,
    ISchema schema,
    IHostApplicationLifetime host,
    ILogger<Warming> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        // The host is not ready before its graph is, and has no processor to spare until then.
        schema.Initialize();
        var handlers = ((WolverineRuntime)runtime).Handlers;
        try
        {
            foreach (var chain in handlers.Chains.TakeWhile(_ => !stoppingToken.IsCancellationRequested))
                handlers.HandlerFor(chain.MessageType);
        }
        catch (Exception e)
        {
            // A host that goes away has nothing to compile for, and another loses nothing but a moment later.
            if (!stoppingToken.IsCancellationRequested)
                log.LogWarning(e, "Handlers are compiled at their first use, as they could not be ahead");
        }
    }
}

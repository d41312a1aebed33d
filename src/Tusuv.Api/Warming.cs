using Wolverine.Runtime;

namespace Tusuv.Api;

/// <summary>
/// Handlers are compiled at their first use, which takes a moment and on a busy machine longer than a clerk waits. So
/// each is compiled once the host is up, one after the other, behind whoever comes first.
/// </summary>
internal sealed class Warming(IWolverineRuntime runtime, ILogger<Warming> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var handlers = ((WolverineRuntime)runtime).Handlers;
        foreach (var chain in handlers.Chains)
        {
            if (stoppingToken.IsCancellationRequested)
                return;
            try
            {
                handlers.HandlerFor(chain.MessageType);
            }
            catch (Exception e)
            {
                log.LogWarning(e, "The handler of {Message} did not compile ahead", chain.MessageType.Name);
            }
        }
    }
}

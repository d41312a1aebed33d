using Tusuv.Api.Audit;
using Wolverine;

namespace Tusuv.Api.Store;

/// <summary>The one way in for commands: sends each to its handler, or answers as it was answered before.</summary>
public sealed class Commands(IMessageBus bus, CommandTable table, SequencerSignal sequencer)
{
    public async Task<Outcome> SendAsync(object command, Asking asking, CancellationToken cancellation)
    {
        if (asking.Command is not null && await table.FindAsync(asking, cancellation) is { } answered)
            return answered;
        try
        {
            var outcome = await bus.InvokeAsync<Outcome>(command, asking.AsDelivery(), cancellation);
            sequencer.Set();
            return outcome;
        }
        catch (Exception e) when (asking.Command is not null && IsRepetition(e))
        {
            // The same command was being decided at the same moment; its answer is there by now.
            return await table.FindAsync(asking, cancellation)
                ?? throw new InvalidOperationException("The stored answer is gone.", e);
        }
    }

    private static bool IsRepetition(Exception? e) =>
        e switch
        {
            null => false,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "command" } => true,
            _ => IsRepetition(e.InnerException),
        };
}

using GraphQL;
using GraphQL.Execution;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>Faults are ours: logged in full, told in one sentence that gives nothing away.</summary>
internal static class FaultHandling
{
    public const string Unavailable = "UNAVAILABLE";
    public const string DiskFull = "DISK_FULL";

    public static Task Handle(UnhandledExceptionContext context)
    {
        var log = context.Context?.RequestServices?.GetService<ILoggerFactory>()?.CreateLogger("Tusuv.Graph");
        context.Exception =
            StoreFaults.IsDiskFull(context.OriginalException)
                ? new ExecutionError("The disk of the store is full; nothing was recorded.") { Code = DiskFull }
            : StoreFaults.IsAway(context.OriginalException)
                ? new ExecutionError("The store is away for a moment; send the same again.") { Code = Unavailable }
            : new ExecutionError("Something went wrong on our side.") { Code = "INTERNAL" };
        if (context.OriginalException is not OperationCanceledException)
            log?.LogError(
                context.OriginalException,
                "Field {Path}",
                string.Join('.', context.FieldContext?.ResponsePath ?? [])
            );
        return Task.CompletedTask;
    }
}

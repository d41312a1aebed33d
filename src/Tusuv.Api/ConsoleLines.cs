using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Tusuv.Api.Store;

namespace Tusuv.Api;

/// <summary>
/// Log lines for people. While the store is away every library would write pages of stack traces for each request; we say
/// it in one line, and they need not repeat it.
/// </summary>
internal sealed class ConsoleLines() : ConsoleFormatter(Name)
{
    public new const string Name = "tusuv";

    public override void Write<TState>(
        in LogEntry<TState> logEntry,
        IExternalScopeProvider? scopeProvider,
        TextWriter textWriter
    )
    {
        if (CommandLine.IsAddressTaken(logEntry.Exception))
            return;
        var isPassing = StoreFaults.Pass(logEntry.Exception);
        // The bus logs under the name of the command, and would put into the log what people wrote in it.
        var isOfCommand = logEntry.Category.StartsWith("Tusuv.Domain.", StringComparison.Ordinal);
        if (isPassing && (isOfCommand || !logEntry.Category.StartsWith("Tusuv.", StringComparison.Ordinal)))
            return;
        if (isOfCommand && StoreFaults.IsOvertaken(logEntry.Exception))
        {
            textWriter.WriteLine($"info {logEntry.Category}: Another command was faster; it is decided again.");
            return;
        }
        textWriter.Write(Short(logEntry.LogLevel));
        textWriter.Write(' ');
        textWriter.Write(logEntry.Category);
        textWriter.Write(": ");
        textWriter.Write(isOfCommand ? "It failed." : logEntry.Formatter(logEntry.State, null));
        textWriter.WriteLine(
            logEntry.Exception is null ? ""
            : isPassing ? $" ({logEntry.Exception.GetBaseException().Message.Split('\n')[0].TrimEnd()})"
            : $"{Environment.NewLine}{logEntry.Exception}"
        );
    }

    private static string Short(LogLevel level) =>
        level switch
        {
            LogLevel.Information => "info",
            LogLevel.Warning => "warn",
            LogLevel.Error => "fail",
            LogLevel.Critical => "crit",
            _ => "dbug",
        };
}

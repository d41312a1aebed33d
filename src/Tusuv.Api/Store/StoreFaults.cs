namespace Tusuv.Api.Store;

/// <summary>What an exception says of the store: whether it is away for a moment, or out of room.</summary>
internal static class StoreFaults
{
    /// <summary>When to ask again, as a header says it: an embedded server is back by then, in most cases.</summary>
    public const string SecondsAway = "5";

    /// <summary>Not our bug: the same will work later.</summary>
    public static bool Pass(Exception? e) => IsAway(e) || IsDiskFull(e);

    /// <summary>Two met on one stream, or one came twice: the bus decides again, or the stored answer is given.</summary>
    public static bool IsOvertaken(Exception? e) =>
        e switch
        {
            null => false,
            JasperFx.ConcurrencyException or JasperFx.Events.EventStreamUnexpectedMaxEventIdException => true,
            JasperFx.Events.ExistingStreamIdCollisionException => true,
            Marten.Exceptions.ExistingStreamIdCollisionException => true,
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "command" } => true,
            _ => IsOvertaken(e.InnerException),
        };

    public static bool IsAway(Exception? e) =>
        e switch
        {
            null => false,
            // The server is shut down, was killed, or starts; Npgsql counts only the last among what passes.
            PostgresException
            {
                SqlState: PostgresErrorCodes.AdminShutdown
                    or PostgresErrorCodes.CrashShutdown
                    or PostgresErrorCodes.CannotConnectNow
            } => true,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => false,
            NpgsqlException { IsTransient: true } => true,
            AggregateException many => many.InnerExceptions.Any(IsAway),
            _ => IsAway(e.InnerException),
        };

    public static bool IsDiskFull(Exception? e) =>
        e switch
        {
            null => false,
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => true,
            AggregateException many => many.InnerExceptions.Any(IsDiskFull),
            _ => IsDiskFull(e.InnerException),
        };
}

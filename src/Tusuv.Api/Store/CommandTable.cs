namespace Tusuv.Api.Store;

/// <summary>
/// Remembers the answer to every command, refusals too, in the transaction of its events, so that the same command
/// sent again, at once or a year later, has no second effect and gets the same answer.
/// </summary>
public sealed class CommandTable(DataSources data)
{
    public static readonly Refusal IdReused = new("command.id_reused");

    public static void Store(IDocumentSession session, Asking asking, Outcome outcome)
    {
        if (asking.Command is not { } command)
            return;
        session.QueueSqlCommand(
            "insert into app.command(command_id, actor, input_hash, outcome) values (?, ?, ?, ?::jsonb)",
            command.Value,
            asking.Actor.Value,
            asking.InputHash ?? "",
            JsonSerializer.Serialize(outcome.Refusal)
        );
    }

    /// <summary>The stored answer, or null if the command is new.</summary>
    public async Task<Outcome?> FindAsync(Asking asking, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            "select actor, input_hash, outcome::text from app.command where command_id = $1"
        );
        command.Parameters.AddWithValue(asking.Command!.Value.Value);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return null;
        if (row.GetGuid(0) != asking.Actor.Value || row.GetString(1) != asking.InputHash)
            return new Outcome(IdReused);
        return new Outcome(JsonSerializer.Deserialize<Refusal?>(row.GetString(2)));
    }
}

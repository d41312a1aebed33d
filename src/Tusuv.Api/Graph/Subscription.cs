using System.Runtime.CompilerServices;
using GraphQL;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

public sealed record RoundChange(RoundId Round, long Event);

internal sealed class Subscription
{
    /// <summary>Tells that something of the round was recorded; ask again for what you show.</summary>
    public static async IAsyncEnumerable<RoundChange> RoundChanged(
        RoundId round,
        [FromServices] RoundChanges changes,
        [FromServices] DataSources data,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        HashSet<Guid> ours = [],
            others = [];
        await foreach (var (stream, number) in changes.ReadAsync(cancellation))
        {
            if (!ours.Contains(stream) && !others.Contains(stream))
                (await IsOfRoundAsync(data, round, stream, cancellation) ? ours : others).Add(stream);
            if (ours.Contains(stream))
                yield return new(round, number);
        }
    }

    private static async Task<bool> IsOfRoundAsync(
        DataSources data,
        RoundId round,
        Guid stream,
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(
            "select 1 from app.stream_of_round where stream_id = $1 and round_id = $2"
        );
        command.Parameters.AddWithValue(stream);
        command.Parameters.AddWithValue(round.Value);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }
}

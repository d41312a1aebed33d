using GraphQL;
using Tusuv.Api.Audit;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>The newest signed checkpoint of the public log, or the first one that holds a leaf; null where there is none yet.</summary>
    public static async Task<LogCheckpoint?> LogCheckpoint(
        long? covering,
        [FromServices] LogTables tables,
        CancellationToken cancellation
    ) =>
        (covering is { } leaf ? await tables.CoveringAsync(leaf, cancellation) : await tables.LatestAsync(cancellation))
            is { } published
            ? new(
                published.Checkpoint.Origin,
                published.Checkpoint.Size,
                Convert.ToBase64String(published.Checkpoint.Root),
                published.Checkpoint.Code,
                published.Note.ToString(),
                published.SignedAt,
                published.Witnesses
            )
            : null;
}

/// <summary>How large the log is and what its root is, signed. Whoever keeps its code can tell later whether anything was changed.</summary>
/// <param name="Origin">The log's name.</param>
/// <param name="Size">How many events it holds.</param>
/// <param name="Root">The root over them, base64.</param>
/// <param name="Code">To be printed and hung up: 32 characters and a check character.</param>
/// <param name="Note">The signed checkpoint itself, as a QR code should hold it.</param>
/// <param name="Witnesses">Who outside the installation signed it; where it is empty, it is not witnessed.</param>
internal sealed record LogCheckpoint(
    string Origin,
    long Size,
    string Root,
    string Code,
    string Note,
    DateTimeOffset SignedAt,
    IReadOnlyList<SeenByWitness> Witnesses
);

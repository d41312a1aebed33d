using System.Security.Cryptography;
using Npgsql;

namespace Tusuv.Api.Audit;

/// <summary>Whether each page says what its events say, folded anew. In memory lies a hash of each, not the page.</summary>
internal sealed class PageComparison(NpgsqlConnection connection, List<DatabaseFinding> findings)
{
    private readonly Dictionary<(string Page, Guid Id), byte[]> folded = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        await FoldAsync(cancellation);
        foreach (var kind in PageKinds.All)
            await CheckPagesAsync(kind, cancellation);
        foreach (var (page, id) in folded.Keys)
            findings.Add(new("state", $"{page}: the row {id} is missing."));
    }

    private async Task FoldAsync(CancellationToken cancellation)
    {
        await foreach (var (kind, id, page) in Replay.PagesAsync(connection, cancellation))
            folded[(kind.Name, id)] = SHA256.HashData(PageRows.Canonical(page));
    }

    private async Task CheckPagesAsync(PageKind kind, CancellationToken cancellation)
    {
        await foreach (var (id, page) in PageRows.ReadAsync(connection, kind, cancellation))
        {
            if (!folded.Remove((kind.Name, id), out var expected))
                findings.Add(new("state", $"{kind.Name}: the row {id} is of no event."));
            else if (!SHA256.HashData(page).AsSpan().SequenceEqual(expected))
                findings.Add(new("state", $"{kind.Name}: the row {id} does not say what its events say."));
        }
    }
}

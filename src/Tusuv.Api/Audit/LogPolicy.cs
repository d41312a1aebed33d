namespace Tusuv.Api.Audit;

/// <summary>
/// The policy that this installation proposes: its key, its witnesses, and that all must have signed. Whoever checks the log
/// takes keys from elsewhere: from paper, from the witnesses.
/// </summary>
internal static class LogPolicy
{
    /// <summary>Null before the first checkpoint.</summary>
    public static async Task<string?> OfAsync(LogTables tables, LogSettings settings, CancellationToken cancellation)
    {
        if (await tables.LatestAsync(cancellation) is null)
            return null;
        using var signer = CheckpointSigner.Open(settings.Folder, settings.Origin, hasBegun: true);
        var witnesses = settings.Witnesses.Select(
            (witness, i) => (Name: $"w{i + 1}", Line: $"witness w{i + 1} {witness.Key} {witness.Address}\n")
        );
        var names = string.Join(' ', witnesses.Select(witness => witness.Name));
        return $"log {signer.Key}\n{string.Concat(witnesses.Select(witness => witness.Line))}"
            + (names.Length == 0 ? "quorum none\n" : $"group witnesses all {names}\nquorum witnesses\n");
    }
}

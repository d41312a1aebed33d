using System.Collections.Concurrent;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>A ballot on its way into the box. The voter is known by a slip, or by the roll in an import.</summary>
public sealed record Casting(
    SealedPaper Paper,
    RoundSecrets Secrets,
    byte[]? Slip,
    byte[]? RollRef,
    BallotChannel Channel,
    byte[] Nonce,
    IReadOnlyCollection<ProposalId> Choices
);

/// <summary>Acknowledged: the ballot is on disk, and this is how to find it again. Or refused.</summary>
public sealed record CastResult(Refusal? Refusal, CastReceipt? Receipt = null);

public sealed record CastReceipt(byte[] BallotRef, byte[] Commitment, byte[] Salt, int Revision)
{
    public string Code => BallotCommitment.Receipt(BallotRef, Commitment);
}

/// <summary>
/// Writes ballots into the box and answers each after the commit that holds it. Whoever comes first writes for all who
/// came meanwhile: ballots that wait together share a commit, and one that comes alone waits for nobody.
/// </summary>
internal sealed class CastWriter(DataSources data, KnownVoters voters, ILogger<CastWriter> log) : IDisposable
{
    private const int LargestGroup = 512;
    private readonly ConcurrentQueue<Draft> waiting = new();
    private readonly EnvelopeSheets sheets = new();
    private int busy;
    private long written;

    /// <summary>Ballots written since the start.</summary>
    public long Written => Interlocked.Read(ref written);

    public async Task<CastResult> CastAsync(Casting casting, CancellationToken cancellation)
    {
        if (await voters.FindAsync(casting, cancellation) is not { } voter)
            return new(BallotRefusals.SlipUnknown);
        var draft = new Draft(casting, voter);
        waiting.Enqueue(draft);
        if (Interlocked.CompareExchange(ref busy, 1, 0) == 0)
            await WriteForAllAsync(draft);
        return await draft.Answer.Task.WaitAsync(cancellation);
    }

    public void Dispose() => sheets.Dispose();

    /// <summary>Until one's own ballot is answered; then somebody else goes on.</summary>
    private async Task WriteForAllAsync(Draft? own)
    {
        do
        {
            var group = Next();
            if (group.Count > 0)
                await WriteAsync(group);
            Interlocked.Add(ref written, group.Count);
            if (own is { Answer.Task.IsCompleted: true } && !waiting.IsEmpty)
            {
                _ = Task.Run(() => WriteForAllAsync(null));
                return;
            }
        } while (!waiting.IsEmpty);

        Volatile.Write(ref busy, 0);
        // Somebody may have come between the last look and the handing over.
        if (!waiting.IsEmpty && Interlocked.CompareExchange(ref busy, 1, 0) == 0)
            await WriteForAllAsync(null);
    }

    /// <summary>Two ballots of one voter do not share a commit: the second revises the first.</summary>
    private List<Draft> Next()
    {
        List<Draft> group = [],
            later = [];
        HashSet<(Guid, UInt128)> known = [];
        while (group.Count < LargestGroup && waiting.TryDequeue(out var next))
            (known.Add((next.Round, next.Voter)) ? group : later).Add(next);
        foreach (var draft in later)
            waiting.Enqueue(draft);
        return group;
    }

    private async Task WriteAsync(IReadOnlyList<Draft> group, int triesLeft = 3)
    {
        try
        {
            await CastGroup.WriteAsync(data.BallotBox, group, sheets);
        }
        catch (PostgresException e) when (triesLeft > 0 && e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            // Another host wrote a ballot of one of these voters at the same moment.
            foreach (var draft in group)
                await WriteAsync([draft], triesLeft - 1);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Count} ballots could not be written; none of them was acknowledged", group.Count);
            foreach (var draft in group)
                draft.Answer.TrySetException(e);
        }
    }
}

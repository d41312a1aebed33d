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

public sealed record CastReceipt(byte[] BallotRef, byte[] Commitment, byte[] Salt, int Revision, byte[] Hash)
{
    public string Code => BallotCommitment.Receipt(Hash);
}

/// <summary>
/// Writes ballots into the box and answers each after the commit that holds it. Whoever finds a free desk writes for all
/// who came meanwhile: ballots that wait together share a commit, and one that comes alone waits for nobody. There are
/// several desks, so that one group is on its way while another waits for the disk.
/// </summary>
internal sealed class CastWriter(DataSources data, KnownVoters voters, ILogger<CastWriter> log) : IDisposable
{
    private const int LargestGroup = 512;
    private const int Desks = 2;
    private readonly ConcurrentQueue<Draft> waiting = new();
    private readonly ConcurrentStack<EnvelopeSheets> free = new(
        Enumerable.Range(0, Desks).Select(_ => new EnvelopeSheets())
    );
    private long written;

    /// <summary>Ballots written since the start.</summary>
    public long Written => Interlocked.Read(ref written);

    public async Task<CastResult> CastAsync(Casting casting, CancellationToken cancellation)
    {
        if (await voters.FindAsync(casting, cancellation) is not { } voter)
            return new(BallotRefusals.SlipUnknown);
        var draft = new Draft(casting, voter);
        waiting.Enqueue(draft);
        if (free.TryPop(out var desk))
            await WriteForAllAsync(desk, draft);
        return await draft.Answer.Task.WaitAsync(cancellation);
    }

    public void Dispose()
    {
        while (free.TryPop(out var desk))
            desk.Dispose();
    }

    /// <summary>Until one's own ballot is answered; then somebody else goes on.</summary>
    private async Task WriteForAllAsync(EnvelopeSheets desk, Draft? own)
    {
        do
        {
            // Those whose requests came with this one have their turn before it goes on, and may come along.
            await Task.Yield();
            var group = Next();
            if (group.Count > 0)
                await WriteAsync(desk, group);
            Interlocked.Add(ref written, group.Count);
            if (own is { Answer.Task.IsCompleted: true } && !waiting.IsEmpty)
            {
                _ = Task.Run(() => WriteForAllAsync(desk, null));
                return;
            }
        } while (!waiting.IsEmpty);

        free.Push(desk);
        // Somebody may have come between the last look and the leaving.
        if (!waiting.IsEmpty && free.TryPop(out var again))
            await WriteForAllAsync(again, null);
    }

    /// <summary>
    /// Ballots of one round. Two ballots of one voter do not share a commit: the second revises the first.
    /// </summary>
    private List<Draft> Next()
    {
        List<Draft> group = [],
            later = [];
        HashSet<UInt128> known = [];
        while (group.Count < LargestGroup && waiting.TryDequeue(out var next))
            (IsOfItsRound(next) && known.Add(next.Voter) ? group : later).Add(next);
        foreach (var draft in later)
            waiting.Enqueue(draft);
        return group;

        bool IsOfItsRound(Draft next) => group.Count == 0 || group[0].Round == next.Round;
    }

    private async Task WriteAsync(EnvelopeSheets desk, IReadOnlyList<Draft> group, int triesLeft = 3)
    {
        try
        {
            await CastGroup.WriteAsync(data.BallotBox, group, desk);
        }
        catch (PostgresException e)
            when (triesLeft > 0
                && e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected
            )
        {
            // Another desk wrote ballots of these voters at the same moment.
            foreach (var draft in group)
                await WriteAsync(desk, [draft], triesLeft - 1);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Count} ballots could not be written; none of them was acknowledged", group.Count);
            foreach (var draft in group)
                draft.Answer.TrySetException(e);
        }
    }
}

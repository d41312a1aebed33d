using System.Threading.Channels;
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
/// Writes ballots into the box and answers each after the commit that holds it. Ballots that wait together share a
/// commit: that, not a faster query, is what carries the last hour before the close.
/// </summary>
internal sealed class CastWriter(DataSources data, KnownVoters voters, ILogger<CastWriter> log) : BackgroundService
{
    private const int LargestGroup = 512;
    private readonly Channel<Draft> waiting = Channel.CreateBounded<Draft>(
        new BoundedChannelOptions(20_000) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );
    private long written;

    /// <summary>Ballots written since the start.</summary>
    public long Written => Interlocked.Read(ref written);

    public async Task<CastResult> CastAsync(Casting casting, CancellationToken cancellation)
    {
        if (await voters.FindAsync(casting, cancellation) is not { } voter)
            return new(BallotRefusals.SlipUnknown);
        var draft = new Draft(casting, voter);
        await waiting.Writer.WriteAsync(draft, cancellation);
        return await draft.Answer.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var sheets = new EnvelopeSheets();
        List<Draft> group = [],
            later = [];
        HashSet<(Guid, UInt128)> inGroup = [];
        while (later.Count > 0 || await waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            var before = later;
            later = [];
            foreach (var draft in before.Concat(Waiting(LargestGroup - before.Count)))
                // Two ballots of one voter do not share a commit: the second revises the first.
                (inGroup.Add((draft.Round, draft.Voter)) ? group : later).Add(draft);
            await WriteAsync(group, sheets, stoppingToken);
            Interlocked.Add(ref written, group.Count);
            group.Clear();
            inGroup.Clear();
        }
    }

    private IEnumerable<Draft> Waiting(int most)
    {
        for (var taken = 0; taken < most && waiting.Reader.TryRead(out var next); taken++)
            yield return next;
    }

    private async Task WriteAsync(
        IReadOnlyList<Draft> group,
        EnvelopeSheets sheets,
        CancellationToken cancellation,
        int triesLeft = 3
    )
    {
        try
        {
            await CastGroup.WriteAsync(data.BallotBox, group, sheets, cancellation);
        }
        catch (PostgresException e) when (triesLeft > 0 && e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            // Another host wrote a ballot of one of these voters at the same moment.
            foreach (var draft in group)
                await WriteAsync([draft], sheets, cancellation, triesLeft - 1);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Count} ballots could not be written; none of them was acknowledged", group.Count);
            foreach (var draft in group)
                draft.Answer.TrySetException(e);
        }
    }
}

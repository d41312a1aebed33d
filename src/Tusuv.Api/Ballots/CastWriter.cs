using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;
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
)
{
    public TaskCompletionSource<CastResult> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

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
public sealed class CastWriter(DataSources data, ILogger<CastWriter> log) : BackgroundService
{
    private const int LargestGroup = 512;
    private readonly Channel<Casting> waiting = Channel.CreateBounded<Casting>(
        new BoundedChannelOptions(20_000) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );

    public async Task<CastResult> CastAsync(Casting casting, CancellationToken cancellation)
    {
        await waiting.Writer.WriteAsync(casting, cancellation);
        return await casting.Answer.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Casting> group = [],
            later = [];
        while (later.Count > 0 || await waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            group.AddRange(later);
            later.Clear();
            while (group.Count < LargestGroup && waiting.Reader.TryRead(out var next))
                group.Add(next);
            // Two ballots of one voter do not share a commit: the second revises the first.
            var first = group
                .GroupBy(c => (c.Paper.RoundId, Key: Convert.ToHexString(c.Slip ?? c.RollRef!)))
                .Select(g => g.First())
                .ToList();
            later.AddRange(group.Except(first));
            await WriteAsync(first, stoppingToken);
            group.Clear();
        }
    }

    private async Task WriteAsync(IReadOnlyList<Casting> group, CancellationToken cancellation, int triesLeft = 3)
    {
        try
        {
            await CastGroup.WriteAsync(data.BallotBox, group, cancellation);
        }
        catch (PostgresException e) when (triesLeft > 0 && e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            // Another host wrote a ballot of one of these voters at the same moment.
            foreach (var casting in group)
                await WriteAsync([casting], cancellation, triesLeft - 1);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Count} ballots could not be written; none of them was acknowledged", group.Count);
            foreach (var casting in group)
                casting.Answer.TrySetException(e);
        }
    }
}

using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Graph;

/// <summary>Why something was paid, from the payment back to the wish, each step with its events.</summary>
[Name("PaymentChain")]
internal sealed class PaymentChainNode(PaymentChain chain, RoundId round, RoundRecords records, Pages pages)
{
    public Money Amount => chain.Payment.Amount;

    /// <summary>Number of the payment order.</summary>
    public Code Order => chain.Payment.Order;

    public DateOnly PaidOn => chain.Payment.PaidOn;

    /// <summary>Taken back since.</summary>
    public bool Reversed => chain.Reversed;

    /// <summary>Number of the contract that was paid.</summary>
    public Code Contract => chain.Contract.Contract;

    public PublicText Contractor => chain.Contract.Contractor;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(chain.Contract.ProposalId);

    public IDataLoaderResult<RoundNode> Round() => pages.Round(round);

    public IEnumerable<ChainLinkNode> Links => chain.Links.Select(link => new ChainLinkNode(link, records));

    /// <summary>Where the ballots that were counted lie in the public log; null where nobody voted.</summary>
    public async Task<BallotRange?> Ballots([FromServices] DataSources data, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            """
            select min(l.leaf_index), max(l.leaf_index), count(*)::int from app.stream_of_round s
            join es.mt_events e on e.stream_id = s.stream_id and e.type = 'ballot_accepted'
            join audit.leaf l on l.seq_id = e.seq_id where s.round_id = $1 and s.kind = 'area'
            """
        );
        command.Parameters.AddWithValue(round.Value);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return row.IsDBNull(0) ? null : new(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2));
    }
}

[Name("ChainLink")]
internal sealed class ChainLinkNode(ChainLink link, RoundRecords records)
{
    public ChainStep Step => link.Step;

    /// <summary>In the order of the record; none where nothing in it is of this step.</summary>
    public IEnumerable<IDataLoaderResult<EventEntry>> Events => link.Events.Select(records.Entry);
}

/// <param name="First">The leaf index of the first.</param>
/// <param name="Last">The leaf index of the last; others may lie between.</param>
internal sealed record BallotRange(long First, long Last, int Count);

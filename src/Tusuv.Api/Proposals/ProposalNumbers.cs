using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Proposals;

internal static class ProposalNumbers
{
    private const string Used = """
        select exists (
          select 1 from app.stream_of_round s join app.mt_doc_proposalpage p on p.id = s.stream_id
          where s.round_id = $1 and s.kind = 'proposal' and s.stream_id <> $2 and p.data->>'number' = $3)
        """;

    /// <summary>The round is held, so that two officers do not give one number to two proposals.</summary>
    public static async Task<(Round? Round, bool Used)> FactsAsync(
        AdmitProposal command,
        Proposal? proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        if (proposal is null || !command.Number.IsValid)
            return (null, false);
        var round = await at.Session.Events.FetchForExclusiveWriting<Round>(proposal.RoundId.Value, cancellation);
        await using var used = data.App.CreateCommand(Used);
        used.Parameters.AddWithValue(proposal.RoundId.Value);
        used.Parameters.AddWithValue(proposal.Id.Value);
        used.Parameters.AddWithValue(command.Number.Value);
        return (round.Aggregate, await used.ExecuteScalarAsync(cancellation) is true);
    }
}

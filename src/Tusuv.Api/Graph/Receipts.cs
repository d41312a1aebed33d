using Tusuv.Api.Ballots;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Graph;

/// <summary>Waiting: in the box, not yet in the record. Superseded: a later ballot of the same voter counts.</summary>
public enum ReceiptStatus
{
    Unknown,
    Waiting,
    Recorded,
    Counted,
    Superseded,
}

/// <param name="Choices">Where the round publishes openings and has counted.</param>
public sealed record ReceiptState(ReceiptStatus Status, int? Batch, IReadOnlyList<ProposalId>? Choices);

/// <summary>Finds ballots by their receipts. The code follows from what the record shows, so anybody can do the same.</summary>
internal sealed class Receipts(DataSources data)
{
    public async Task<ReceiptState> FindAsync(RoundId round, string code, CancellationToken cancellation)
    {
        if (Crockford.Decode(code, 10) is not { } prefix)
            return new(ReceiptStatus.Unknown, null, null);
        var published = await PublishedAsync(round, cancellation);
        await using var command = data.BallotBox.CreateCommand(
            """
            select c.batch, o.line, exists (
              select 1 from box.cast l where l.round_id = c.round_id and l.pseudonym = c.pseudonym and l.revision > c.revision)
            from box.cast c left join box.opening o on o.round_id = c.round_id and o.ballot_ref = c.ballot_ref
            where c.round_id = $1 and c.receipt = $2
            """
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(prefix);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return new(ReceiptStatus.Unknown, null, null);
        var counted = !row.IsDBNull(1);
        var status =
            row.GetBoolean(2) ? ReceiptStatus.Superseded
            : counted ? ReceiptStatus.Counted
            : row.IsDBNull(0) ? ReceiptStatus.Waiting
            : ReceiptStatus.Recorded;
        IReadOnlyList<ProposalId>? choices = null;
        if (counted && published)
        {
            using var line = JsonDocument.Parse(row.GetFieldValue<byte[]>(1));
            choices =
            [
                .. line
                    .RootElement.GetProperty("choices")
                    .EnumerateObject()
                    .Select(c => new ProposalId(Guid.Parse(c.Name))),
            ];
        }

        return new(status, row.IsDBNull(0) ? null : row.GetInt32(0), choices);
    }

    private async Task<bool> PublishedAsync(RoundId round, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            "select coalesce((data->'rules'->'rules'->>'publishOpenings')::boolean, false) from app.mt_doc_roundpage where id = $1"
        );
        command.Parameters.AddWithValue(round.Value);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }
}

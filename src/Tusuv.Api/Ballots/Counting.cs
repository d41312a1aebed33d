using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;

namespace Tusuv.Api.Ballots;

/// <summary>Opens the envelopes of a closed box, once, and adds up.</summary>
public sealed class Counting(DataSources data, RoundKeys keys)
{
    private const string Sealed = """
        select batch_area, pseudonym, revision, ballot_ref, commitment, sealed, area
        from box.cast where round_id = $1 and batch is not null order by ballot_ref
        """;

    /// <summary>Null where there is nothing to count yet, or no key to count with.</summary>
    public async Task<Count?> CountAsync(BallotBox? box, Round? round, CancellationToken cancellation)
    {
        if (box?.Closed is not { } closed || box.Counted is not null)
            return null;
        if (round is not { BallotList: { } list, Rules: { } rules } || keys.Of(round.Id) is not { } secrets)
            return null;

        var opened = await OpenAsync(round.Id, list.Projects, secrets, cancellation);
        var recorded = closed.Areas.Sum(area => area.Ballots.Sum(b => b.Ballots));
        await KeepAsync(round.Id, opened, cancellation);
        Hash? root = rules.Rules.PublishOpenings
            ? new(Convert.ToHexStringLower(MerkleTree.Root([.. opened.Select(o => MerkleTree.LeafHash(o.Line))])))
            : null;
        return Count.Of(recorded, [.. opened.Select(o => o.Ballot)], list.Projects, root);
    }

    /// <summary>Forgets the keys, the envelopes and who was who. What was published stays.</summary>
    public async Task ShredAsync(RoundId round, CancellationToken cancellation)
    {
        keys.Destroy(round);
        await using var batch = data.BallotBox.CreateBatch();
        foreach (
            var sql in new[]
            {
                "update box.cast set sealed = null where round_id = $1 and sealed is not null",
                "delete from box.slip where round_id = $1",
                "update box.roll set label = null where round_id = $1 and label is not null",
            }
        )
        {
            batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = round.Value } } });
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<List<Opened>> OpenAsync(
        RoundId round,
        IReadOnlyList<BallotProject> projects,
        RoundSecrets secrets,
        CancellationToken cancellation
    )
    {
        using var opener = new EnvelopeOpener(secrets);
        await using var command = data.BallotBox.CreateCommand(Sealed);
        command.Parameters.AddWithValue(round.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<Opened> opened = [];
        while (await rows.ReadAsync(cancellation))
        {
            var ballotRef = rows.GetFieldValue<byte[]>(3);
            var (nonce, salt, choices) = BallotContent.Unpack(
                opener.Open(ballotRef, rows.GetFieldValue<byte[]>(5)),
                projects
            );
            var commitment = BallotCommitment.Of(round, new(rows.GetGuid(6)), nonce, salt, choices);
            // An envelope that does not hold what was acknowledged is not a ballot; the count then disagrees and stops.
            if (!commitment.AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(4)))
                continue;
            opened.Add(
                new(
                    new(
                        new(rows.GetGuid(0)),
                        new(Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(1))),
                        rows.GetInt32(2),
                        choices
                    ),
                    ballotRef,
                    new(rows.GetGuid(6)),
                    nonce,
                    salt
                )
            );
        }

        return opened;
    }

    private async Task KeepAsync(RoundId round, List<Opened> opened, CancellationToken cancellation)
    {
        await using var connection = await data.BallotBox.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var clear = new NpgsqlCommand("delete from box.opening where round_id = $1", connection))
        {
            clear.Parameters.AddWithValue(round.Value);
            await clear.ExecuteNonQueryAsync(cancellation);
        }

        await using (
            var copy = await connection.BeginBinaryImportAsync(
                "copy box.opening(round_id, ballot_ref, line) from stdin (format binary)",
                cancellation
            )
        )
        {
            foreach (var ballot in opened)
            {
                await copy.StartRowAsync(cancellation);
                await copy.WriteAsync(round.Value, NpgsqlDbType.Uuid, cancellation);
                await copy.WriteAsync(ballot.BallotRef, NpgsqlDbType.Bytea, cancellation);
                await copy.WriteAsync(ballot.Line, NpgsqlDbType.Bytea, cancellation);
            }

            await copy.CompleteAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private sealed record Opened(OpenedBallot Ballot, byte[] BallotRef, LocalityId Area, byte[] Nonce, byte[] Salt)
    {
        /// <summary>Canonical JSON: everything with which anybody recomputes the commitment.</summary>
        public byte[] Line { get; } =
            Encoding.ASCII.GetBytes(
                $"{{\"area\":\"{Area.Value}\",\"ballotRef\":\"{Convert.ToHexStringLower(BallotRef)}\","
                    + $"\"choices\":{BallotCommitment.Choices(Ballot.Choices)},"
                    + $"\"nonce\":\"{Convert.ToHexStringLower(Nonce)}\",\"salt\":\"{Convert.ToHexStringLower(Salt)}\"}}"
            );
    }
}

using Npgsql;
using NpgsqlTypes;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using Tusuv.Transparency;

namespace Tusuv.Api.Ballots;

/// <summary>A person entitled to vote. <paramref name="Label"/> is what the slip's envelope says, and is deleted with the keys.</summary>
public sealed record Voter(string Person, string? Label);

/// <summary>The roll of a round and its slips: side tables, for nothing of a person may be in an event.</summary>
public sealed class Roll(DataSources data)
{
    private const string Areas = "select area, roll_ref from box.roll where round_id = $1 order by area, roll_ref";

    /// <summary>Enters voters and their slips; somebody already on the roll stays as they are. Nobody votes in two areas.</summary>
    public async Task<Refusal?> EnterAsync(
        RoundId round,
        LocalityId area,
        IReadOnlyCollection<Voter> voters,
        RoundSecrets secrets,
        bool slips,
        CancellationToken cancellation
    )
    {
        await using var connection = await data.BallotBox.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (
            var check = new NpgsqlCommand("select roll_sealed from box.round where round_id = $1 for share", connection)
        )
        {
            check.Parameters.AddWithValue(round.Value);
            if (await check.ExecuteScalarAsync(cancellation) is not false)
                return RoundRefusals.AlreadySealed;
        }

        var refs = voters.Select(voter => (Ref: secrets.RollRef(voter.Person), voter.Label)).ToList();
        if (await ElsewhereAsync(connection, round, area, [.. refs.Select(r => r.Ref)], cancellation) is { } elsewhere)
            return BallotRefusals.OnAnotherRoll(
                refs.FindIndex(r => r.Ref.AsSpan().SequenceEqual(elsewhere.Ref)) + 1,
                elsewhere.Area
            );
        var rows = refs.DistinctBy(v => Convert.ToHexString(v.Ref), StringComparer.Ordinal).ToArray();
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(
                    """
                    insert into box.roll(round_id, roll_ref, area, label)
                    select $1, v.roll_ref, $2, v.label from unnest($3::bytea[], $4::text[]) as v(roll_ref, label)
                    on conflict do nothing
                    """
                )
                {
                    Parameters =
                    {
                        new() { Value = round.Value },
                        new() { Value = area.Value },
                        new() { Value = Array.ConvertAll(rows, r => r.Ref) },
                        new()
                        {
                            Value = Array.ConvertAll(rows, r => r.Label),
                            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
                        },
                    },
                },
            },
        };
        if (slips)
        {
            batch.BatchCommands.Add(
                new(
                    """
                    insert into box.slip(round_id, slip, roll_ref, issue)
                    select $1, v.slip, v.roll_ref, 1 from unnest($2::bytea[], $3::bytea[]) as v(slip, roll_ref)
                    on conflict do nothing
                    """
                )
                {
                    Parameters =
                    {
                        new() { Value = round.Value },
                        new() { Value = Array.ConvertAll(rows, r => secrets.Slip(secrets.SlipCode(r.Ref, 1))) },
                        new() { Value = Array.ConvertAll(rows, r => r.Ref) },
                    },
                }
            );
        }

        await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>How many are on the roll so far, by area.</summary>
    public async Task<IReadOnlyList<RollArea>> EnteredAsync(RoundId round, CancellationToken cancellation)
    {
        await using var command = data.BallotBox.CreateCommand(
            "select area, count(*)::int from box.roll where round_id = $1 group by area"
        );
        command.Parameters.AddWithValue(round.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<RollArea> areas = [];
        while (await rows.ReadAsync(cancellation))
            areas.Add(new(new(rows.GetGuid(0)), rows.GetInt32(1)));
        return areas;
    }

    private static async Task<(byte[] Ref, LocalityId Area)?> ElsewhereAsync(
        NpgsqlConnection connection,
        RoundId round,
        LocalityId area,
        byte[][] refs,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            "select roll_ref, area from box.roll where round_id = $1 and area <> $2 and roll_ref = any($3) limit 1",
            connection
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(area.Value);
        command.Parameters.AddWithValue(refs);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation)
            ? (rows.GetFieldValue<byte[]>(0), new LocalityId(rows.GetGuid(1)))
            : null;
    }

    /// <summary>
    /// What is on the roll at the moment of sealing. The row of the round is locked first, in the transaction that
    /// seals, so nobody is entered in between.
    /// </summary>
    public async Task<RollFacts> FactsAsync(IDocumentSession session, RoundId round)
    {
        await session.BeginTransactionAsync(CancellationToken.None);
        await using (
            var hold = new NpgsqlCommand("select 1 from box.round where round_id = $1 for update", session.Connection)
        )
        {
            hold.Parameters.AddWithValue(round.Value);
            await hold.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(Areas, session.Connection);
        command.Parameters.AddWithValue(round.Value);
        await using var rows = await command.ExecuteReaderAsync();
        List<RollArea> areas = [];
        List<byte[]> leaves = [];
        while (await rows.ReadAsync())
        {
            var area = new LocalityId(rows.GetGuid(0));
            if (areas.LastOrDefault()?.Area == area)
                areas[^1] = areas[^1] with { Voters = areas[^1].Voters + 1 };
            else
                areas.Add(new(area, 1));
            leaves.Add(MerkleTree.LeafHash(rows.GetFieldValue<byte[]>(1)));
        }

        return new(areas, new(Convert.ToHexStringLower(MerkleTree.Root(leaves))));
    }
}

using System.Buffers.Binary;
using System.Collections.Concurrent;
using Npgsql;
using Tusuv.Api.Store;

namespace Tusuv.Api.Ballots;

/// <summary>A voter as the box knows them.</summary>
internal sealed record KnownVoter(byte[] RollRef, LocalityId Area);

/// <summary>
/// Who holds which slip. A roll never changes once it is sealed, so each is read once; whether a slip was voided since
/// is asked of the database with every ballot. A ballot then costs one trip to the database.
/// </summary>
internal sealed class KnownVoters(DataSources data)
{
    private readonly ConcurrentDictionary<RoundId, Lazy<Task<Sealed?>>> rolls = new();

    /// <summary>The voter of a slip or of a reference on the roll, or null.</summary>
    public async ValueTask<KnownVoter?> FindAsync(Casting casting, CancellationToken cancellation)
    {
        if (await OfAsync(casting.Paper.RoundId) is not { } roll)
            return null;
        if (casting.RollRef is { } reference)
            return roll.ByReference.GetValueOrDefault(Key(reference));
        var slip = Key(casting.Slip!);
        if (roll.BySlip.TryGetValue(slip, out var voter))
            return voter;
        // Perhaps one that was issued after another was voided.
        if (await LookAsync(casting.Paper.RoundId, casting.Slip!, cancellation) is not { } later)
            return null;
        return roll.ByReference.TryGetValue(Key(later), out var holder) ? roll.BySlip.GetOrAdd(slip, holder) : null;
    }

    private async ValueTask<Sealed?> OfAsync(RoundId round)
    {
        var roll = await rolls.GetOrAdd(round, id => new(() => ReadAsync(id))).Value;
        if (roll is null)
            rolls.TryRemove(round, out _);
        return roll;
    }

    private async Task<Sealed?> ReadAsync(RoundId round)
    {
        try
        {
            await using var batch = data.BallotBox.CreateBatch();
            foreach (
                var sql in new[]
                {
                    "select 1 from box.round where round_id = $1 and roll_sealed",
                    "select roll_ref, area from box.roll where round_id = $1",
                    "select slip, roll_ref from box.slip where round_id = $1",
                }
            )
                batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = round.Value } } });
            await using var rows = await batch.ExecuteReaderAsync();
            if (!await rows.ReadAsync())
                return null;
            var roll = new Sealed(new(), new());
            await rows.NextResultAsync();
            while (await rows.ReadAsync())
            {
                var reference = rows.GetFieldValue<byte[]>(0);
                roll.ByReference[Key(reference)] = new(reference, new(rows.GetGuid(1)));
            }

            await rows.NextResultAsync();
            while (await rows.ReadAsync())
                roll.BySlip[Key(rows.GetFieldValue<byte[]>(0))] = roll.ByReference[Key(rows.GetFieldValue<byte[]>(1))];
            return roll;
        }
        catch
        {
            rolls.TryRemove(round, out _);
            throw;
        }
    }

    private async Task<byte[]?> LookAsync(RoundId round, byte[] slip, CancellationToken cancellation)
    {
        await using var command = data.BallotBox.CreateCommand(
            "select roll_ref from box.slip where round_id = $1 and slip = $2"
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(slip);
        return await command.ExecuteScalarAsync(cancellation) as byte[];
    }

    private static UInt128 Key(byte[] sixteen) => BinaryPrimitives.ReadUInt128BigEndian(sixteen);

    private sealed record Sealed(
        ConcurrentDictionary<UInt128, KnownVoter> ByReference,
        ConcurrentDictionary<UInt128, KnownVoter> BySlip
    );
}

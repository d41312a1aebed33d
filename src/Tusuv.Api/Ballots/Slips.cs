using System.Collections.Concurrent;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>What a slip is good for.</summary>
public sealed record SlipState(LocalityId Area, bool Void, int Ballots);

/// <summary>A slip to print.</summary>
public sealed record SlipSheet(string Code, string? Label, long Position);

public sealed class Slips(DataSources data)
{
    public async Task<bool> IsGoodAsync(RoundId round, Token slip, CancellationToken cancellation)
    {
        await using var command = data.BallotBox.CreateCommand(
            "select 1 from box.slip where round_id = $1 and slip = $2 and not void"
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(Convert.FromHexString(slip.Value));
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    public async Task<SlipState?> FindAsync(
        RoundId round,
        RoundSecrets secrets,
        string code,
        CancellationToken cancellation
    )
    {
        await using var command = data.BallotBox.CreateCommand(
            """
            select r.area, s.void, r.roll_ref from box.slip s join box.roll r on r.round_id = s.round_id and r.roll_ref = s.roll_ref
            where s.round_id = $1 and s.slip = $2
            """
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(secrets.Slip(code));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return null;
        var pseudonym = secrets.Pseudonym(row.GetFieldValue<byte[]>(2));
        var (area, isVoid) = (new LocalityId(row.GetGuid(0)), row.GetBoolean(1));
        await row.CloseAsync();
        await using var ballots = data.BallotBox.CreateCommand(
            "select count(*)::int from box.cast where round_id = $1 and pseudonym = $2"
        );
        ballots.Parameters.AddWithValue(round.Value);
        ballots.Parameters.AddWithValue(pseudonym);
        return new(area, isVoid, (int)(await ballots.ExecuteScalarAsync(cancellation))!);
    }

    /// <summary>Good slips of an area, made readable again from the key of the round; no table holds their codes.</summary>
    public async Task<List<SlipSheet>> SheetsAsync(
        RoundId round,
        LocalityId area,
        RoundSecrets secrets,
        long after,
        int most,
        CancellationToken cancellation
    )
    {
        await using var command = data.BallotBox.CreateCommand(
            """
            select s.roll_ref, s.issue, r.label, s.position from box.slip s join box.roll r on r.round_id = s.round_id and r.roll_ref = s.roll_ref
            where s.round_id = $1 and r.area = $2 and not s.void and s.position > $3 order by s.position limit $4
            """
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(area.Value);
        command.Parameters.AddWithValue(after);
        command.Parameters.AddWithValue(most);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<SlipSheet> sheets = [];
        while (await rows.ReadAsync(cancellation))
        {
            sheets.Add(
                new(
                    secrets.SlipCode(rows.GetFieldValue<byte[]>(0), rows.GetInt32(1)),
                    rows.IsDBNull(2) ? null : rows.GetString(2),
                    rows.GetInt64(3)
                )
            );
        }

        return sheets;
    }

    /// <summary>A new slip for the voter whose slip was voided.</summary>
    public async Task ReissueAsync(RoundId round, Token voided, RoundSecrets secrets, CancellationToken cancellation)
    {
        await using var find = data.BallotBox.CreateCommand(
            "select s.roll_ref, (select max(issue) from box.slip o where o.round_id = s.round_id and o.roll_ref = s.roll_ref) from box.slip s where s.round_id = $1 and s.slip = $2 and s.void"
        );
        find.Parameters.AddWithValue(round.Value);
        find.Parameters.AddWithValue(Convert.FromHexString(voided.Value));
        await using var row = await find.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return;
        var (rollRef, issue) = (row.GetFieldValue<byte[]>(0), row.GetInt32(1) + 1);
        await row.CloseAsync();
        await using var insert = data.BallotBox.CreateCommand(
            """
            insert into box.slip(round_id, slip, roll_ref, issue) select $1, $2, $3, $4
            where not exists (select 1 from box.slip where round_id = $1 and roll_ref = $3 and not void)
            """
        );
        insert.Parameters.AddWithValue(round.Value);
        insert.Parameters.AddWithValue(secrets.Slip(secrets.SlipCode(rollRef, issue)));
        insert.Parameters.AddWithValue(rollRef);
        insert.Parameters.AddWithValue(issue);
        await insert.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>
/// Counts wrong codes by the address they come from, so that codes are not found by trying. Not too few: a whole bag may
/// come through one address of its phone company, and a code of 40 bits is not found in years of fifty tries.
/// </summary>
internal sealed class SlipAttempts(TimeProvider clock, IHttpContextAccessor http)
{
    public const int Most = 50;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Wrong)> byAddress = new(
        StringComparer.Ordinal
    );

    public bool AreExhausted =>
        byAddress.TryGetValue(Address, out var tries)
        && tries.Wrong >= Most
        && clock.GetUtcNow() - tries.Since < Window;

    private string Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "?";

    public void Wrong()
    {
        var now = clock.GetUtcNow();
        byAddress.AddOrUpdate(
            Address,
            _ => (now, 1),
            (_, tries) => now - tries.Since < Window ? (tries.Since, tries.Wrong + 1) : (now, 1)
        );
        if (byAddress.Count < 10_000)
            return;
        foreach (var (old, tries) in byAddress)
            if (now - tries.Since >= Window)
                byAddress.TryRemove(old, out _);
    }
}

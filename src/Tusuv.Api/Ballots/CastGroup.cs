using Npgsql;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>One commit's ballots: who they are of, the envelopes, and the rows.</summary>
internal static class CastGroup
{
    private const string Lock =
        "select round_id, state from box.round where round_id = any($1) order by round_id for share";

    private const string BySlip = """
        select v.n, s.roll_ref, r.area, s.void
        from unnest($1::uuid[], $2::bytea[]) with ordinality as v(round_id, slip, n)
        join box.slip s on s.round_id = v.round_id and s.slip = v.slip
        join box.roll r on r.round_id = s.round_id and r.roll_ref = s.roll_ref
        """;

    private const string ByRoll = """
        select v.n, r.roll_ref, r.area, false
        from unnest($1::uuid[], $2::bytea[]) with ordinality as v(round_id, roll_ref, n)
        join box.roll r on r.round_id = v.round_id and r.roll_ref = v.roll_ref
        """;

    private const string Insert = """
        insert into box.cast (round_id, pseudonym, revision, area, channel, nonce, ballot_ref, commitment, sealed, roll_ref)
        select v.round_id, v.pseudonym, 1 + p.revision, v.area, v.channel, v.nonce, v.ballot_ref, v.commitment, v.sealed, v.roll_ref
        from unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::smallint[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[], $10::int[])
          as v(round_id, pseudonym, area, channel, nonce, ballot_ref, commitment, sealed, roll_ref, most)
        cross join lateral (
          select coalesce(max(c.revision), 0) as revision from box.cast c
          where c.round_id = v.round_id and c.pseudonym = v.pseudonym) p
        where p.revision <= v.most
        on conflict (round_id, pseudonym, nonce) do nothing
        returning ballot_ref, revision
        """;

    private const string Known = """
        select c.ballot_ref, c.revision, c.commitment
        from unnest($1::uuid[], $2::bytea[]) as v(round_id, ballot_ref)
        join box.cast c on c.round_id = v.round_id and c.ballot_ref = v.ballot_ref
        """;

    public static async Task WriteAsync(
        NpgsqlDataSource box,
        IReadOnlyList<Casting> group,
        CancellationToken cancellation
    )
    {
        await using var connection = await box.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var drafts = await FindVotersAsync(connection, group, cancellation);
        var answers = await InsertAsync(connection, drafts, cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var (casting, result) in answers)
            casting.Answer.TrySetResult(result);
        foreach (var casting in group)
            casting.Answer.TrySetResult(new(BallotRefusals.SlipUnknown));
    }

    /// <summary>Answers the castings that are refused before anything is written, and drafts the rest.</summary>
    private static async Task<List<Draft>> FindVotersAsync(
        NpgsqlConnection connection,
        IReadOnlyList<Casting> group,
        CancellationToken cancellation
    )
    {
        var bySlip = group.Where(c => c.Slip is not null).ToArray();
        var byRoll = group.Where(c => c.Slip is null).ToArray();
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(Lock)
                {
                    Parameters = { new() { Value = group.Select(c => c.Paper.RoundId.Value).Distinct().ToArray() } },
                },
            },
        };
        if (bySlip.Length > 0)
            batch.BatchCommands.Add(Lookup(BySlip, bySlip, c => c.Slip!));
        if (byRoll.Length > 0)
            batch.BatchCommands.Add(Lookup(ByRoll, byRoll, c => c.RollRef!));

        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        HashSet<Guid> open = [];
        while (await rows.ReadAsync(cancellation))
            if (rows.GetString(1) == "open")
                open.Add(rows.GetGuid(0));
        foreach (var casting in group.Where(c => !open.Contains(c.Paper.RoundId.Value)))
            casting.Answer.TrySetResult(new(BallotRefusals.RoundNotVoting));

        List<Draft> drafts = [];
        foreach (var part in new[] { bySlip, byRoll }.Where(part => part.Length > 0))
        {
            await rows.NextResultAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                var casting = part[rows.GetInt64(0) - 1];
                if (casting.Answer.Task.IsCompleted)
                    continue;
                if (rows.GetBoolean(3))
                    casting.Answer.TrySetResult(new(BallotRefusals.SlipVoid));
                else
                    drafts.Add(new(casting, rows.GetFieldValue<byte[]>(1), new(rows.GetGuid(2))));
            }
        }

        return drafts;
    }

    private static async Task<List<(Casting, CastResult)>> InsertAsync(
        NpgsqlConnection connection,
        List<Draft> drafts,
        CancellationToken cancellation
    )
    {
        if (drafts.Count == 0)
            return [];
        var sheets = drafts
            .Select(d => d.Casting.Secrets)
            .Distinct()
            .ToDictionary(s => s, s => new EnvelopeSheet(s.BoxPublicKey));
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new(Insert)
                {
                    Parameters =
                    {
                        Column(drafts, d => d.Round),
                        Column(drafts, d => d.Pseudonym),
                        Column(drafts, d => d.Area.Value),
                        Column(drafts, d => (short)d.Casting.Channel),
                        Column(drafts, d => d.Casting.Nonce),
                        Column(drafts, d => d.BallotRef),
                        Column(drafts, d => d.Commitment),
                        Column(drafts, d => d.SealTo(sheets[d.Casting.Secrets])),
                        Column(drafts, d => d.RollRef),
                        Column(drafts, d => d.Casting.Paper.Paper.Rules.MaxRevisions),
                    },
                },
                new(Known) { Parameters = { Column(drafts, d => d.Round), Column(drafts, d => d.BallotRef) } },
            },
        };
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        await rows.NextResultAsync(cancellation);
        var known = new Dictionary<string, (int Revision, byte[] Commitment)>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
            known[Convert.ToHexString(rows.GetFieldValue<byte[]>(0))] = (
                rows.GetInt32(1),
                rows.GetFieldValue<byte[]>(2)
            );
        foreach (var sheet in sheets.Values)
            sheet.Dispose();
        return [.. drafts.Select(draft => (draft.Casting, draft.Answer(known)))];
    }

    private static NpgsqlBatchCommand Lookup(string sql, Casting[] castings, Func<Casting, byte[]> key) =>
        new(sql)
        {
            Parameters =
            {
                new() { Value = Array.ConvertAll(castings, c => c.Paper.RoundId.Value) },
                new() { Value = Array.ConvertAll(castings, c => key(c)) },
            },
        };

    private static NpgsqlParameter Column<T>(List<Draft> drafts, Func<Draft, T> value) =>
        new() { Value = drafts.Select(value).ToArray() };

    private sealed class Draft(Casting casting, byte[] rollRef, LocalityId area)
    {
        private readonly byte[] salt = casting.Secrets.Salt(casting.Secrets.Pseudonym(rollRef), casting.Nonce);
        private byte[]? commitment;

        public Casting Casting => casting;

        public Guid Round => casting.Paper.RoundId.Value;

        public LocalityId Area => area;

        public byte[] RollRef => rollRef;

        public byte[] Pseudonym { get; } = casting.Secrets.Pseudonym(rollRef);

        public byte[] BallotRef { get; } = casting.Secrets.BallotRef(casting.Secrets.Pseudonym(rollRef), casting.Nonce);

        public byte[] Commitment =>
            commitment ??= BallotCommitment.Of(casting.Paper.RoundId, area, casting.Nonce, salt, casting.Choices);

        public byte[] SealTo(EnvelopeSheet sheet) =>
            sheet.Seal(BallotRef, BallotContent.Pack(casting.Nonce, salt, casting.Choices, casting.Paper.Projects));

        public CastResult Answer(Dictionary<string, (int Revision, byte[] Commitment)> known)
        {
            if (!known.TryGetValue(Convert.ToHexString(BallotRef), out var row))
                return new(BallotRefusals.TooManyRevisions(casting.Paper.Paper.Rules.MaxRevisions));
            return row.Commitment.AsSpan().SequenceEqual(Commitment)
                ? new(null, new(BallotRef, Commitment, salt, row.Revision))
                : new(BallotRefusals.NonceReused);
        }
    }
}

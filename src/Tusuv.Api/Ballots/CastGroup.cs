using System.Buffers.Binary;
using Npgsql;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>A ballot of a known voter, with all that follows from the keys of the round.</summary>
internal sealed class Draft
{
    private readonly KnownVoter voter;
    private readonly byte[] salt;
    private byte[]? commitment;
    private byte[]? receipt;

    public Draft(Casting casting, KnownVoter voter)
    {
        (Casting, this.voter) = (casting, voter);
        Pseudonym = casting.Secrets.Pseudonym(voter.RollRef);
        BallotRef = casting.Secrets.BallotRef(Pseudonym, casting.Nonce);
        salt = casting.Secrets.Salt(Pseudonym, casting.Nonce);
    }

    public Casting Casting { get; }

    public TaskCompletionSource<CastResult> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Guid Round => Casting.Paper.RoundId.Value;

    public LocalityId Area => voter.Area;

    public UInt128 Voter => BinaryPrimitives.ReadUInt128BigEndian(voter.RollRef);

    public byte[] RollRef => voter.RollRef;

    public byte[] Pseudonym { get; }

    public byte[] BallotRef { get; }

    public byte[] Commitment =>
        commitment ??= BallotCommitment.Of(Casting.Paper.RoundId, Area, Casting.Nonce, salt, Casting.Choices);

    public byte[] ReceiptHash => receipt ??= BallotCommitment.ReceiptHash(BallotRef, Commitment);

    public byte[] SealTo(EnvelopeSheet sheet) =>
        sheet.Seal(BallotRef, BallotContent.Pack(Casting.Nonce, salt, Casting.Choices, Casting.Paper.Projects));

    public CastResult Written(int revision) => new(null, new(BallotRef, Commitment, salt, revision, ReceiptHash));

    /// <summary>A ballot that was there before is the same ballot if it says the same.</summary>
    public CastResult Receive(int revision, byte[] recorded) =>
        recorded.AsSpan().SequenceEqual(Commitment) ? Written(revision) : new(BallotRefusals.NonceReused);
}

/// <summary>One commit's ballots, all of one round: one trip to the database, which answers for each what became of it.</summary>
internal static class CastGroup
{
    /// <summary>Of several ballots, a column each.</summary>
    internal static readonly string InsertSeveral = InsertFrom(
        "unnest($3::bytea[], $4::uuid[], $5::smallint[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[])"
    );

    /// <summary>Of one alone: taking columns apart takes as long as writing it.</summary>
    internal static readonly string InsertOne = InsertFrom(
        "(values ($3::bytea, $4::uuid, $5::smallint, $6::bytea, $7::bytea, $8::bytea, $9::bytea, $10::bytea, $11::bytea, $12::bytea))"
    );

    /// <summary>What became of those that were not written: there before, or refused.</summary>
    private const string Found = """
        select v.n, c.revision, c.commitment, r.state, coalesce(s.void, false)
        from unnest($2::bytea[], $3::bytea[], $4::bytea[]) with ordinality as v(pseudonym, ballot_ref, slip, n)
        left join box.round r on r.round_id = $1
        left join box.slip s on s.round_id = $1 and s.slip = v.slip
        left join box.cast c on c.round_id = $1 and c.pseudonym = v.pseudonym and c.ballot_ref = v.ballot_ref
        """;

    /// <summary>
    /// Holds the round open while it writes; what is there already, closed, void or too often revised is left out. Where two
    /// write the next ballot of one voter at the same moment, the primary key lets one of them through.
    /// </summary>
    private static string InsertFrom(string ballots) =>
        $"""
            insert into box.cast (round_id, pseudonym, revision, area, channel, nonce, ballot_ref, commitment, receipt, sealed, roll_ref)
            select $1, v.pseudonym, 1 + p.revision, v.area, v.channel, v.nonce, v.ballot_ref, v.commitment, v.receipt, v.sealed, v.roll_ref
            from {ballots} as v(pseudonym, area, channel, nonce, ballot_ref, commitment, receipt, sealed, roll_ref, slip)
            cross join lateral (
              select coalesce(max(c.revision), 0) as revision, coalesce(bool_or(c.ballot_ref = v.ballot_ref), false) as there
              from box.cast c where c.round_id = $1 and c.pseudonym = v.pseudonym) p
            where (select box.hold_open($1)) and not p.there and p.revision <= $2
              and (select s.void from box.slip s where s.round_id = $1 and s.slip = v.slip) is not true
            returning ballot_ref, revision
            """;

    /// <summary>Not to be cancelled: it writes for others too.</summary>
    public static async Task WriteAsync(NpgsqlDataSource box, IReadOnlyList<Draft> drafts, EnvelopeSheets sheets)
    {
        var revisions = await InsertAsync(box, drafts, sheets);
        Draft[] left = [.. drafts.Where(d => !revisions.ContainsKey(Key(d.BallotRef)))];
        var answers = left.Length > 0 ? await FindAsync(box, left) : [];

        foreach (var draft in drafts.Except(left))
            draft.Answer.TrySetResult(draft.Written(revisions[Key(draft.BallotRef)]));
        foreach (var (draft, answer) in left.Zip(answers))
            draft.Answer.TrySetResult(answer);
    }

    /// <summary>One statement is one transaction: the reader has come to its end when the ballots are on disk.</summary>
    private static async Task<Dictionary<UInt128, int>> InsertAsync(
        NpgsqlDataSource box,
        IReadOnlyList<Draft> drafts,
        EnvelopeSheets sheets
    )
    {
        await using var insert = box.CreateCommand(drafts.Count == 1 ? InsertOne : InsertSeveral);
        insert.Parameters.AddRange(
            new[]
            {
                new() { Value = drafts[0].Round },
                new() { Value = drafts[0].Casting.Paper.Paper.Rules.MaxRevisions },
                ColumnOrOne(drafts, d => d.Pseudonym),
                ColumnOrOne(drafts, d => d.Area.Value),
                ColumnOrOne(drafts, d => (short)d.Casting.Channel),
                ColumnOrOne(drafts, d => d.Casting.Nonce),
                ColumnOrOne(drafts, d => d.BallotRef),
                ColumnOrOne(drafts, d => d.Commitment),
                ColumnOrOne(drafts, d => d.ReceiptHash),
                ColumnOrOne(drafts, d => d.SealTo(sheets.For(d.Casting.Secrets))),
                ColumnOrOne(drafts, d => d.RollRef),
                drafts is [var one]
                    ? new()
                    {
                        Value = (object?)one.Casting.Slip ?? DBNull.Value,
                        NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea,
                    }
                    : Slips(drafts),
            }
        );
        var revisions = new Dictionary<UInt128, int>(drafts.Count);
        await using var rows = await insert.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            revisions.Add(Key(rows.GetFieldValue<byte[]>(0)), rows.GetInt32(1));
        return revisions;
    }

    private static async Task<CastResult[]> FindAsync(NpgsqlDataSource box, IReadOnlyList<Draft> drafts)
    {
        await using var find = box.CreateCommand(Found);
        find.Parameters.AddRange(
            new[]
            {
                new() { Value = drafts[0].Round },
                Column(drafts, d => d.Pseudonym),
                Column(drafts, d => d.BallotRef),
                Slips(drafts),
            }
        );
        var answers = new CastResult[drafts.Count];
        await using var rows = await find.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var place = (int)rows.GetInt64(0) - 1;
            answers[place] = AnswerOf(drafts[place], rows);
        }

        return answers;
    }

    private static CastResult AnswerOf(Draft draft, NpgsqlDataReader row)
    {
        if (!row.IsDBNull(1))
            return draft.Receive(row.GetInt32(1), row.GetFieldValue<byte[]>(2));
        if (row.GetString(3) != "open")
            return new(BallotRefusals.RoundNotVoting);
        return row.GetBoolean(4)
            ? new(BallotRefusals.SlipVoid)
            : new(BallotRefusals.TooManyRevisions(draft.Casting.Paper.Paper.Rules.MaxRevisions));
    }

    private static UInt128 Key(byte[] ballotRef) => BinaryPrimitives.ReadUInt128BigEndian(ballotRef);

    private static NpgsqlParameter ColumnOrOne<T>(IReadOnlyList<Draft> drafts, Func<Draft, T> value)
        where T : notnull => drafts is [var one] ? new() { Value = value(one) } : Column(drafts, value);

    private static NpgsqlParameter Column<T>(IReadOnlyList<Draft> drafts, Func<Draft, T> value) =>
        new() { Value = drafts.Select(value).ToArray() };

    private static NpgsqlParameter Slips(IReadOnlyList<Draft> drafts) =>
        new()
        {
            Value = drafts.Select(d => d.Casting.Slip).ToArray(),
            NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Bytea,
        };
}

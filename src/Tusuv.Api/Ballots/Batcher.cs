using JasperFx.Events;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Ballots;

/// <summary>Takes waiting ballots out of the box into the record: mixed, in batches, never one alone.</summary>
public sealed class Batcher(IDocumentStore store, DataSources data)
{
    /// <summary>An event of 1,500 roll references stays under the size of a leaf.</summary>
    private const int LargestBatch = 1500;

    /// <summary>While people vote, who goes with which batch is drawn.</summary>
    private const string ByLot = "random()";

    /// <summary>After the close all go, and a pseudonym tells no time: its order is as good as a draw, and an index has it.</summary>
    private const string ByPseudonym = "pseudonym";

    /// <summary>
    /// Counted are voters who are not in the record yet: among those who are, a new one would stand out. What is closed is
    /// left to those who empty it.
    /// </summary>
    private const string Waiting = """
        select c.round_id, c.area, (count(*) filter (where c.revision = 1))::int
        from box.cast c join box.round r on r.round_id = c.round_id
        where c.batch is null and (c.round_id = $1 or ($1 is null and r.state = 'open'))
        group by c.round_id, c.area
        """;

    /// <summary>One batch at a time into one stream, whoever batches.</summary>
    private const string Alone = "select pg_advisory_xact_lock(hashtextextended($1::text, 0))";

    /// <summary>So many voters who are not in the record yet, and all who voted again and are.</summary>
    private static string Choose(string order) =>
        $"""
            (select pseudonym, true from box.cast where round_id = $1 and area = any($2) and batch is null and revision = 1
             order by {order} limit $3)
            union all
            select distinct pseudonym, false from box.cast c
            where round_id = $1 and area = any($2) and batch is null and revision > 1
              and not exists (select from box.cast f where f.round_id = $1 and f.pseudonym = c.pseudonym and f.revision = 1 and f.batch is null)
            """;

    /// <summary>By their names, so that the plan is the same however little the database knows of a box just filled.</summary>
    private const string Take = """
        select roll_ref, ballot_ref, pseudonym, revision, commitment
        from box.cast where round_id = $1 and pseudonym = any($2) and batch is null for update
        """;

    private const string Mark = """
        update box.cast c set batch = ?, batch_area = ?, roll_ref = null from unnest(?, ?) as v(pseudonym, revision)
        where c.round_id = ? and c.pseudonym = v.pseudonym and c.revision = v.revision
        """;

    /// <summary>Batches every area in which enough voters wait to be mixed; says how many went.</summary>
    public async Task<int> RunAsync(Papers papers, CancellationToken cancellation)
    {
        var batched = 0;
        foreach (var (round, area, count) in await WaitingAsync(null, cancellation))
        {
            if (await papers.OfAsync(round, cancellation) is not { } paper)
                continue;
            var waiting = count;
            while (BallotBatch.Size(waiting, paper.Paper.Rules.MinBatch, LargestBatch) is var size and > 0)
            {
                var (first, again) = await ChooseAsync(round, [area], size, ByLot, cancellation);
                if (!await TakeAsync(round, area, first, again, cancellation))
                    break;
                (waiting, batched) = (waiting - first.Count, batched + first.Count);
            }
        }

        return batched;
    }

    /// <summary>
    /// After the close: everything that still waits. Areas with too few ballots to hide a voter go together, under the
    /// locality of the round.
    /// </summary>
    public async Task DrainAsync(SealedPaper paper, CancellationToken cancellation)
    {
        var minimum = paper.Paper.Rules.MinBatch;
        var small = await SmallAreasAsync(paper.RoundId, minimum, cancellation);
        var waiting = await WaitingAsync(paper.RoundId, cancellation);
        foreach (var (_, area, _) in waiting.Where(w => !small.Contains(w.Area)))
            await TakeAllAsync(paper.RoundId, [area], area, minimum, cancellation);
        await TakeAllAsync(paper.RoundId, [.. small], paper.Locality, minimum, cancellation);
    }

    /// <summary>In batches of which none, the last one included, is small; who voted again goes with the first.</summary>
    private async Task TakeAllAsync(
        RoundId round,
        LocalityId[] areas,
        LocalityId recordedAs,
        int minimum,
        CancellationToken cancellation
    )
    {
        var (left, again) = await ChooseAsync(round, areas, null, ByPseudonym, cancellation);
        while (left.Count > 0 || again.Count > 0)
        {
            var size = left.Count <= LargestBatch + minimum ? left.Count : LargestBatch;
            (left, again) = await TakeAsync(round, recordedAs, left[..size], again, cancellation)
                ? (left[size..], [])
                : await ChooseAsync(round, areas, null, ByPseudonym, cancellation);
        }
    }

    public async Task<IReadOnlyList<AreaClosed>> ClosedAreasAsync(RoundId round, CancellationToken cancellation)
    {
        await using var command = data.BallotBox.CreateCommand(
            """
            select batch_area, channel, count(*)::int, (count(*) filter (where revision = 1))::int
            from box.cast where round_id = $1 group by batch_area, channel order by batch_area, channel
            """
        );
        command.Parameters.AddWithValue(round.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<AreaClosed> areas = [];
        while (await rows.ReadAsync(cancellation))
        {
            var area = new LocalityId(rows.GetGuid(0));
            var count = new ChannelCount((BallotChannel)rows.GetInt16(1), rows.GetInt32(2));
            if (areas.LastOrDefault() is { } last && last.Area == area)
                areas[^1] = last with { Voted = last.Voted + rows.GetInt32(3), Ballots = [.. last.Ballots, count] };
            else
                areas.Add(new(area, rows.GetInt32(3), [count]));
        }

        return areas;
    }

    private async Task<List<(RoundId Round, LocalityId Area, int Count)>> WaitingAsync(
        RoundId? round,
        CancellationToken cancellation
    )
    {
        await using var command = data.BallotBox.CreateCommand(Waiting);
        command.Parameters.Add(
            new() { Value = (object?)round?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid }
        );
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<(RoundId, LocalityId, int)> areas = [];
        while (await rows.ReadAsync(cancellation))
            areas.Add((new(rows.GetGuid(0)), new(rows.GetGuid(1)), rows.GetInt32(2)));
        return areas;
    }

    private async Task<HashSet<LocalityId>> SmallAreasAsync(RoundId round, int minimum, CancellationToken cancellation)
    {
        await using var command = data.BallotBox.CreateCommand(
            "select area from box.cast where round_id = $1 group by area having count(*) filter (where revision = 1) < $2 and count(batch) = 0"
        );
        command.Parameters.AddWithValue(round.Value);
        command.Parameters.AddWithValue(minimum);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        HashSet<LocalityId> areas = [];
        while (await rows.ReadAsync(cancellation))
            areas.Add(new(rows.GetGuid(0)));
        return areas;
    }

    private async Task<(List<byte[]> First, List<byte[]> Again)> ChooseAsync(
        RoundId round,
        LocalityId[] areas,
        int? most,
        string order,
        CancellationToken cancellation
    )
    {
        await using var choose = data.App.CreateCommand(Choose(order));
        choose.Parameters.AddWithValue(round.Value);
        choose.Parameters.AddWithValue(Array.ConvertAll(areas, a => a.Value));
        choose.Parameters.Add(
            new() { Value = (object?)most ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer }
        );
        List<byte[]> first = [],
            again = [];
        await using var chosen = await choose.ExecuteReaderAsync(cancellation);
        while (await chosen.ReadAsync(cancellation))
            (chosen.GetBoolean(1) ? first : again).Add(chosen.GetFieldValue<byte[]>(0));
        return (first, again);
    }

    /// <summary>Nothing, where somebody else took some of them first: what is left might be too few to be mixed.</summary>
    private async Task<bool> TakeAsync(
        RoundId round,
        LocalityId recordedAs,
        List<byte[]> first,
        List<byte[]> again,
        CancellationToken cancellation
    )
    {
        var area = AreaBallotsId.Of(round, recordedAs);
        await using var session = store.LightweightSession();
        await session.BeginTransactionAsync(cancellation);
        await using (var alone = new NpgsqlCommand(Alone, session.Connection))
        {
            alone.Parameters.AddWithValue(area.Value);
            await alone.ExecuteNonQueryAsync(cancellation);
        }

        var ballots = await LockAsync(session, round, [.. first, .. again], cancellation);
        if (ballots.Count == 0 || ballots.Count(b => b.Revision == 1) < first.Count)
            return false;

        var page = await session.LoadAsync<AreaBallotsPage>(area, cancellation);
        var number = 1 + (page?.LastBatch ?? 0);
        var events = BallotBatch
            .Of(round, recordedAs, number, ballots)
            .Select((e, i) => Named(session, e, round, recordedAs, number, i))
            .ToArray();
        if (page is null)
        {
            session.Events.StartStream<AreaBallotsPage>(area.Value, events);
            Consequences.StreamOfRound(session, round, area.Value, "area");
        }
        else
            session.Events.Append(area.Value, events);
        session.QueueSqlCommand(
            Mark,
            number,
            recordedAs.Value,
            ballots.Select(b => Convert.FromHexString(b.Pseudonym.Value)).ToArray(),
            ballots.Select(b => b.Revision).ToArray(),
            round.Value
        );
        await session.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task<List<WaitingBallot>> LockAsync(
        IDocumentSession session,
        RoundId round,
        byte[][] voters,
        CancellationToken cancellation
    )
    {
        await using var take = new NpgsqlCommand(Take, session.Connection);
        take.Parameters.AddWithValue(round.Value);
        take.Parameters.AddWithValue(voters);
        await using var rows = await take.ExecuteReaderAsync(cancellation);
        List<WaitingBallot> ballots = [];
        while (await rows.ReadAsync(cancellation))
            ballots.Add(new(Token(rows, 0), Token(rows, 1), Token(rows, 2), rows.GetInt32(3), new(Hex(rows, 4))));
        return ballots;
    }

    /// <summary>Ids that follow from the place of the event: nothing of a voter carries an id that tells the time.</summary>
    private static object Named(
        IDocumentSession session,
        AreaBallotsEvent e,
        RoundId round,
        LocalityId area,
        int batch,
        int position
    )
    {
        var named = session.Events.BuildEvent(e);
        named.Id = Uuid.Named(round.Value, $"{area.Value}/{batch}/{position}");
        return named;
    }

    private static Token Token(NpgsqlDataReader rows, int column) => new(Hex(rows, column));

    private static string Hex(NpgsqlDataReader rows, int column) =>
        Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(column));
}

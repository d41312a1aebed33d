using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using Tusuv.Api.Store;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>What lies behind commitments, as far as it is public: texts of people, and ballots after the count.</summary>
internal sealed class BundleOpenings(NpgsqlConnection connection, DataSources data)
{
    private const string Openings = """
        select commitment, salt, value from app.opening where commitment > $1 order by commitment limit 1000
        """;

    public async Task PutTextsAsync(BundleWriter bundle, IReadOnlySet<string> published, CancellationToken cancellation)
    {
        using var file = bundle.Begin("openings.ndjson");
        for (var last = ""; ; )
        {
            await using var command = new NpgsqlCommand(Openings, connection);
            command.Parameters.AddWithValue(last);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            if (!rows.HasRows)
                return;
            while (await rows.ReadAsync(cancellation))
            {
                last = rows.GetString(0);
                if (!published.Contains(last))
                    continue;
                file.WriteLine(
                    CanonicalJson.Encode(
                        new JsonObject
                        {
                            ["commit"] = last,
                            ["salt"] = Convert.ToBase64String(rows.GetFieldValue<byte[]>(1)),
                            ["value"] = Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(2)),
                        }
                    )
                );
            }
        }
    }

    /// <summary>Of rounds whose sealed rules publish single ballots, once they are counted.</summary>
    public async Task PutBallotsAsync(BundleWriter bundle, RoundId? round, CancellationToken cancellation)
    {
        await using var counted = data.Reader.CreateCommand(
            """
            select distinct (data->>'roundId')::uuid from es.mt_events
            where type = 'ballots_counted' and data ? 'openings' and ($1 is null or data->>'roundId' = $1::text)
            """
        );
        counted.Parameters.Add(
            new() { Value = (object?)round?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid }
        );
        List<Guid> rounds = [];
        await using (var rows = await counted.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation))
                rounds.Add(rows.GetGuid(0));
        foreach (var id in rounds)
        {
            using var file = bundle.Begin($"ballots/{id}.ndjson");
            await using var command = data.BallotBox.CreateCommand(
                "select line from box.opening where round_id = $1 order by ballot_ref"
            );
            command.Parameters.AddWithValue(id);
            await using var lines = await command.ExecuteReaderAsync(cancellation);
            while (await lines.ReadAsync(cancellation))
                file.WriteLine(lines.GetFieldValue<byte[]>(0));
        }
    }
}

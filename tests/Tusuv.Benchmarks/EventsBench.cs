using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;

namespace Tusuv.Benchmarks;

/// <summary>How long the search of the record takes among a million events that are no ballots.</summary>
internal static class EventsBench
{
    private const int Streams = 10_000;
    private const int EventsInEach = 100;
    private const int Turns = 7;

    /// <summary>Mostly supports, some money, and one in a hundred thousand that an auditor looks for.</summary>
    private const string Fill = """
        with streams as (
          insert into es.mt_streams(id, type, version) select gen_random_uuid(), 'bench', $2 from generate_series(1, $1) returning id),
        drawn as (select id, n, (random() * 100000)::int as r from streams, generate_series(1, $2) n)
        insert into es.mt_events(seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers, timestamp)
        select nextval('es.mt_events_sequence'), gen_random_uuid(), id, n,
          case when r < 5000 then jsonb_build_object('paidOn', '2026-03-' || 10 + r % 20, 'paymentId', id, 'commitmentId', id,
                 'order', 'n', 'amount', jsonb_build_object('amount', 1, 'currency', 'MNT'), 'madeAt', '2026-03-30T04:00:00.000000Z')
               when r = 100000 then jsonb_build_object('rule', 'year_over', 'foundAt', '2026-11-25T04:00:00.000000Z',
                 'excess', jsonb_build_object('amount', 1, 'currency', 'MNT'))
               else jsonb_build_object('supporter', id, 'supportedAt', '2026-11-25T04:00:00.000000Z') end,
          case when r < 5000 then 'payment_made' when r = 100000 then 'irregularity_found' else 'proposal_supported' end, '',
          jsonb_build_object('actor', md5((r % 2000)::text)::uuid, 'channel', 'web'),
          '2026-03-30T04:00:00Z'::timestamptz + (n || ' minutes')::interval
        from drawn
        """;

    private static readonly (string Name, string Filter)[] Filters =
    [
        ("everything", "{}"),
        ("one type", """{ "type": "payment_made" }"""),
        ("a rare type", """{ "type": "irregularity_found" }"""),
        ("irregular", """{ "irregular": true }"""),
        ("one person", """{ "actor": "a87ff679-a2f3-e71d-9181-a67b7542122c" }"""),
        ("a day", """{ "from": "2026-03-30T04:10:00Z", "to": "2026-03-30T04:11:00Z" }"""),
        ("late by 10 days", """{ "lateBy": 10 }"""),
        ("late by more than there is", """{ "lateBy": 1000 }"""),
    ];

    public static async Task RunAsync(BenchHost host)
    {
        for (var filled = await CountAsync(host.Data); filled < Streams * EventsInEach; filled += 100 * EventsInEach)
            await FillAsync(host.Data, 100);
        await using (var analyze = host.Data.CreateCommand("analyze es.mt_events"))
            await analyze.ExecuteNonQueryAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        foreach (var (name, filter) in Filters)
        {
            List<double> times = [];
            for (var turn = 0; turn < Turns; turn++)
                times.Add(await AskAsync(http, filter));
            Console.WriteLine($"events       {name, -28} {ClosedLoop.Median(times), 8:n1} ms, median of {Turns}");
        }
    }

    private static async Task FillAsync(NpgsqlDataSource data, int streams)
    {
        await using var fill = data.CreateCommand(Fill);
        fill.Parameters.AddWithValue(streams);
        fill.Parameters.AddWithValue(EventsInEach);
        await fill.ExecuteNonQueryAsync();
    }

    private static async Task<double> AskAsync(HttpClient http, string filter)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = "query ($filter: EventFilter) { events(filter: $filter) { totalCount nodes { number type at data } } }",
                variables = new { filter = JsonDocument.Parse(filter).RootElement },
            }
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (body.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException(errors.ToString());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<long> CountAsync(NpgsqlDataSource data)
    {
        await using var command = data.CreateCommand("select count(*) from es.mt_events");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

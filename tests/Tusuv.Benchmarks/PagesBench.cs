using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Benchmarks.Ballots;

namespace Tusuv.Benchmarks;

/// <summary>
/// The host's CPU for the round page and the proposal list through GraphQL, against a plain endpoint that reads the same
/// rows and answers the same JSON.
/// </summary>
internal static class PagesBench
{
    private const int Requests = 1500;
    private const int Turns = 5;

    private const string Round = """
        query ($id: RoundId!) { round(id: $id) {
          id kind year name { mn en } currency openedAt cancelled ceiling { amount { amount currency } grade setAt }
          locality { id name { mn en } timeZone parent { id } }
          stages { stage status opensAt closesAt openedAt closedAt }
          rules { hash form budget { amount currency } ruleKey tieBreak minSupport }
          roll { hash areas { voters area { id name { mn en } } } } } }
        """;

    private const string List = """
        query ($id: RoundId!) { proposals(round: $id, first: 20) { totalCount pageInfo { hasNextPage endCursor }
          nodes { id number sector status title { mn en } summary { mn en } supports submittedAt
            cost { amount { amount currency } grade costedAt } area { id } } } }
        """;

    public static async Task RunAsync(BenchHost host)
    {
        var round = await VotingRound.OpenAsync(host.Services, 100);
        Console.WriteLine(
            $"{Environment.ProcessorCount} cores; {Turns} turns of {Requests} requests each way, 4 at a time, medians"
        );
        Console.WriteLine("page      | bytes | CPU µs GraphQL | CPU µs plain | ratio");
        foreach (var (name, query) in new[] { ("round", Round), ("proposals", List) })
        {
            var file = Path.GetTempFileName();
            await File.WriteAllBytesAsync(
                file,
                JsonSerializer.SerializeToUtf8Bytes(new { query, variables = new { id = round.Id.Value } })
            );
            var (graph, plain) = ($"{host.Address}graphql", $"{host.PlainAddress}{name}?id={round.Id.Value}");
            var bytes = await SameAsync(graph, plain, file);
            List<(double Ours, double Plain)> turns = [];
            for (var turn = 0; turn <= Turns; turn++)
            {
                var ours = await LoadProcess.CpuOfHostAsync(graph, file, Requests, 4);
                var theirs = await LoadProcess.CpuOfHostAsync(plain, file, Requests, 4);
                if (turn > 0)
                    turns.Add((ours, theirs)); // The first turn warms up.
            }

            File.Delete(file);
            Console.WriteLine(
                $"{name, -9} | {bytes, 5} | {ClosedLoop.Median(turns.Select(t => t.Ours)), 14:0} | "
                    + $"{ClosedLoop.Median(turns.Select(t => t.Plain)), 12:0} | {ClosedLoop.Median(turns.Select(t => t.Ours / t.Plain)):0.0}"
            );
        }
    }

    private static async Task<int> SameAsync(string graph, string plain, string file)
    {
        using var http = new HttpClient();
        List<string> answers = [];
        foreach (var address in new[] { graph, plain })
        {
            using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file));
            content.Headers.ContentType = new("application/json");
            using var response = await http.PostAsync(address, content);
            answers.Add(await response.Content.ReadAsStringAsync());
        }

        return JsonNode.DeepEquals(JsonNode.Parse(answers[0]), JsonNode.Parse(answers[1]))
            ? answers[0].Length
            : throw new InvalidOperationException($"The answers differ:\n{answers[0]}\n{answers[1]}");
    }
}

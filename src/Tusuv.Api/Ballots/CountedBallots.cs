using System.Text;
using Npgsql;
using Tusuv.Allocation;
using Tusuv.Api.Store;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Ballots;

/// <summary>The ballots that counted, as an allocation rule takes them. Kept unlinked to any voter after the count.</summary>
public sealed class CountedBallots(DataSources data)
{
    // Two plain lists, put together here: a table that has just grown is planned as if it were small, and a join of it
    // took minutes.
    private const string Last = """
        select distinct on (pseudonym) ballot_ref from box.cast where round_id = $1 order by pseudonym, revision desc
        """;

    private const string Lines = "select ballot_ref, line from box.opening where round_id = $1";

    public async Task<Election?> OfAsync(Round? round, CancellationToken cancellation)
    {
        if (round is not { Rules: { } rules, BallotList: { } list })
            return null;
        var places = list
            .Projects.Select((project, place) => (project, place))
            .ToDictionary(p => p.project.ProposalId.Value, p => p.place);
        var builder = new ElectionBuilder(
            rules.Rules.Budget.Amount,
            [.. list.Projects.Select(p => new ElectionProject(p.Number.Value, p.Cost.Amount))]
        );
        await using var batch = data.BallotBox.CreateBatch();
        foreach (var sql in new[] { Last, Lines })
            batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = round.Id.Value } } });
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        HashSet<string> last = new(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
            last.Add(Convert.ToHexString(rows.GetFieldValue<byte[]>(0)));
        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (!last.Contains(Convert.ToHexString(rows.GetFieldValue<byte[]>(0))))
                continue;
            using var line = JsonDocument.Parse(rows.GetFieldValue<byte[]>(1));
            builder.Add([
                .. line.RootElement.GetProperty("choices").EnumerateObject().Select(c => places[Guid.Parse(c.Name)]),
            ]);
        }

        return builder.Build();
    }
}

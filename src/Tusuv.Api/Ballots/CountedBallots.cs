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
    // Under the area they are recorded under: a small one is not told by itself.
    private const string Last = """
        select distinct on (pseudonym) ballot_ref, coalesce(batch_area, area) from box.cast where round_id = $1 order by pseudonym, revision desc
        """;

    private const string Lines = "select ballot_ref, line from box.opening where round_id = $1";

    public async Task<Election?> OfAsync(Round? round, CancellationToken cancellation) =>
        round is { Rules: { } rules, BallotList: { } list }
            ? (await OfAsync(round.Id, rules.Rules.Budget, list.Projects, cancellation)).Whole
            : null;

    /// <summary>The ballots of all, and of each area by itself.</summary>
    public async Task<CountedElection> OfAsync(
        RoundId round,
        Money budget,
        IReadOnlyList<BallotProject> projects,
        CancellationToken cancellation
    )
    {
        var places = projects
            .Select((project, place) => (project, place))
            .ToDictionary(p => p.project.ProposalId.Value, p => p.place);
        ElectionBuilder Builder() =>
            new(budget.Amount, [.. projects.Select(p => new ElectionProject(p.Number.Value, p.Cost.Amount))]);
        var whole = Builder();
        Dictionary<Guid, ElectionBuilder> areas = [];
        await using var batch = data.BallotBox.CreateBatch();
        foreach (var sql in new[] { Last, Lines })
            batch.BatchCommands.Add(new(sql) { Parameters = { new() { Value = round.Value } } });
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        Dictionary<string, Guid> last = new(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
            last[Convert.ToHexString(rows.GetFieldValue<byte[]>(0))] = rows.GetGuid(1);
        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (!last.TryGetValue(Convert.ToHexString(rows.GetFieldValue<byte[]>(0)), out var area))
                continue;
            using var line = JsonDocument.Parse(rows.GetFieldValue<byte[]>(1));
            int[] choices =
            [
                .. line.RootElement.GetProperty("choices").EnumerateObject().Select(c => places[Guid.Parse(c.Name)]),
            ];
            whole.Add(choices);
            if (!areas.TryGetValue(area, out var part))
                areas[area] = part = Builder();
            part.Add(choices);
        }

        return new(whole.Build(), areas.ToDictionary(a => new LocalityId(a.Key), a => a.Value.Build()));
    }
}

/// <summary>Counted ballots, all together and area by area; projects by their number on the sealed list.</summary>
public sealed record CountedElection(Election Whole, IReadOnlyDictionary<LocalityId, Election> Areas);

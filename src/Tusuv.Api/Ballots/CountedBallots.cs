using System.Text;
using Npgsql;
using Tusuv.Allocation;
using Tusuv.Api.Store;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Ballots;

/// <summary>The ballots that counted, as an allocation rule takes them. Kept unlinked to any voter after the count.</summary>
public sealed class CountedBallots(DataSources data)
{
    private const string Last = """
        select o.line from box.opening o join box.cast c on c.round_id = o.round_id and c.ballot_ref = o.ballot_ref
        where o.round_id = $1 and not exists (
          select 1 from box.cast later where later.round_id = c.round_id and later.pseudonym = c.pseudonym and later.revision > c.revision)
        """;

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
        await using var command = data.BallotBox.CreateCommand(Last);
        command.Parameters.AddWithValue(round.Id.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            using var line = JsonDocument.Parse(rows.GetFieldValue<byte[]>(0));
            builder.Add([
                .. line.RootElement.GetProperty("choices").EnumerateObject().Select(c => places[Guid.Parse(c.Name)]),
            ]);
        }

        return builder.Build();
    }
}

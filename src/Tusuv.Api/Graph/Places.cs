using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Localities;

namespace Tusuv.Api.Graph;

/// <summary>What goes on in a place and everywhere below it, now.</summary>
internal sealed class Places(DataSources data)
{
    private const string Aimags = """
        with recursive below (aimag, id) as (
          select id, id from app.mt_doc_localitypage where data->>'kind' in ('aimag', 'capital')
          union all
          select b.aimag, l.id from below b join app.mt_doc_localitypage l on (l.data->>'parentId')::uuid = b.id)
        select l.data::text, count(r.id)::int,
               count(r.id) filter (where not (r.data->>'cancelled')::bool and r.data->'stages' @> '[{"status": "open"}]')::int
        from below b join app.mt_doc_localitypage l on l.id = b.aimag
        left join app.mt_doc_roundpage r on (r.data->>'localityId')::uuid = b.id
        group by l.id order by l.data->>'code'
        """;

    /// <summary>The place <c>$1</c> and everything in it.</summary>
    public const string Below = """
        with recursive below (id) as (
          select $1::uuid
          union all
          select l.id from below b join app.mt_doc_localitypage l on (l.data->>'parentId')::uuid = b.id)
        """;

    private const string Rounds = $"""
        {Below}
        select r.id from app.mt_doc_roundpage r where (r.data->>'localityId')::uuid in (select id from below)
        """;

    private const string Plans = $"""
        {Below}
        select p.data::text from app.mt_doc_planpage p where (p.data->>'localityId')::uuid in (select id from below)
        """;

    /// <summary>The aimags and the capital, each with how many rounds there are in it and how many are running.</summary>
    public async Task<IReadOnlyList<(LocalityPage Aimag, int Rounds, int Open)>> AimagsAsync(
        CancellationToken cancellation
    )
    {
        await using var command = data.App.CreateCommand(Aimags);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<(LocalityPage, int, int)> found = [];
        while (await rows.ReadAsync(cancellation))
            found.Add((Read<LocalityPage>(rows), rows.GetInt32(1), rows.GetInt32(2)));
        return found;
    }

    public async Task<IReadOnlyCollection<Guid>> RoundsAsync(LocalityId place, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(Rounds);
        command.Parameters.AddWithValue(place.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<Guid> found = [];
        while (await rows.ReadAsync(cancellation))
            found.Add(rows.GetGuid(0));
        return found;
    }

    /// <summary>What plans ask for of a project and nobody has found complete yet, the next day first.</summary>
    public async Task<IEnumerable<MilestoneView>> WorksAsync(LocalityId place, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(Plans);
        command.Parameters.AddWithValue(place.Value);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<PlanPage> plans = [];
        while (await rows.ReadAsync(cancellation))
            plans.Add(Read<PlanPage>(rows));
        return plans
            .SelectMany(plan => plan.Milestones)
            .Where(milestone =>
                milestone is { Dropped: false, ProposalId: not null, Verified: not Completion.Complete }
            )
            .OrderBy(milestone => milestone.DueAt ?? DateTimeOffset.MaxValue);
    }

    private static T Read<T>(NpgsqlDataReader row) =>
        JsonSerializer.Deserialize<T>(row.GetString(0), EventJson.Options)!;
}

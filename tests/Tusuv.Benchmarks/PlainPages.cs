using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Tusuv.Domain;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Benchmarks;

/// <summary>The two pages as one would write them without GraphQL: the same rows read, the same JSON answered.</summary>
internal static class PlainPages
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never,
    };

    public static void MapPages(this WebApplication app, NpgsqlDataSource data)
    {
        app.MapPost(
            "/round",
            async (Guid id) => Results.Json(new { data = new { round = await RoundAsync(data, id) } }, Json)
        );
        app.MapPost(
            "/proposals",
            async (Guid id) => Results.Json(new { data = new { proposals = await ListAsync(data, id) } }, Json)
        );
    }

    private static async Task<object> RoundAsync(NpgsqlDataSource data, Guid id)
    {
        var round = (await LoadAsync<RoundPage>(data, "roundpage", [id]))[id];
        var place = (await LoadAsync<LocalityPage>(data, "localitypage", [round.LocalityId.Value]))[
            round.LocalityId.Value
        ];
        var areas = await LoadAsync<LocalityPage>(
            data,
            "localitypage",
            [.. round.Roll!.Areas.Select(a => a.Area.Value)]
        );
        return new
        {
            id,
            kind = Upper(round.Kind),
            year = round.Year,
            name = Text(round.Name),
            currency = round.Currency,
            openedAt = Instants.Text(round.OpenedAt),
            cancelled = round.Cancelled,
            ceiling = round.Ceiling is { } ceiling
                ? new
                {
                    amount = Amount(ceiling.Amount),
                    grade = Upper(ceiling.Grade),
                    setAt = Instants.Text(ceiling.SetAt),
                }
                : null,
            locality = new
            {
                id = place.Id.Value,
                name = Text(place.Name),
                timeZone = place.TimeZone.Value,
                parent = (object?)null,
            },
            stages = round.Stages.Select(s => new
            {
                stage = Upper(s.Stage),
                status = Upper(s.Status),
                opensAt = Text(s.OpensAt),
                closesAt = Text(s.ClosesAt),
                openedAt = Text(s.OpenedAt),
                closedAt = Text(s.ClosedAt),
            }),
            rules = round.Rules is { } rules
                ? new
                {
                    hash = rules.Hash.Value,
                    form = Upper(rules.Rules.Form),
                    budget = Amount(rules.Rules.Budget),
                    ruleKey = rules.Rules.RuleKey.Value,
                    tieBreak = rules.Rules.TieBreak.Select(t => t.Value),
                    minSupport = rules.Rules.MinSupport,
                }
                : null,
            roll = new
            {
                hash = round.Roll.Hash.Value,
                areas = round.Roll.Areas.Select(a => new
                {
                    voters = a.Voters,
                    area = new { id = a.Area.Value, name = Text(areas[a.Area.Value].Name) },
                }),
            },
        };
    }

    private static async Task<object> ListAsync(NpgsqlDataSource data, Guid round)
    {
        await using var total = data.CreateCommand(
            "select count(*)::int from app.stream_of_round where kind = 'proposal' and round_id = $1"
        );
        total.Parameters.AddWithValue(round);
        var count = (int)(await total.ExecuteScalarAsync())!;
        await using var command = data.CreateCommand(
            """
            select d.data::text, s.position from app.stream_of_round s join app.mt_doc_proposalpage d on d.id = s.stream_id
            where s.kind = 'proposal' and s.round_id = $1 order by s.position limit 21
            """
        );
        command.Parameters.AddWithValue(round);
        List<(ProposalPage Page, long Position)> pages = [];
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync())
                pages.Add(
                    (JsonSerializer.Deserialize<ProposalPage>(rows.GetString(0), EventJson.Options)!, rows.GetInt64(1))
                );
        var shown = pages.Take(20).ToList();
        return new
        {
            totalCount = count,
            pageInfo = new { hasNextPage = pages.Count > 20, endCursor = $"{shown[^1].Position}" },
            nodes = shown.Select(p => new
            {
                id = p.Page.Id.Value,
                number = p.Page.Number?.Value,
                sector = Upper(p.Page.Sector),
                status = Upper(p.Page.Status),
                title = p.Page.Title is { } title ? Text(title) : null,
                summary = p.Page.Summary is { } summary ? Text(summary) : null,
                supports = p.Page.Supports,
                submittedAt = Instants.Text(p.Page.SubmittedAt),
                cost = p.Page.Cost is { } cost
                    ? new
                    {
                        amount = Amount(cost.Amount),
                        grade = Upper(cost.Grade),
                        costedAt = Instants.Text(cost.CostedAt),
                    }
                    : null,
                area = (object?)null,
            }),
        };
    }

    private static async Task<Dictionary<Guid, T>> LoadAsync<T>(NpgsqlDataSource data, string table, Guid[] ids)
    {
        await using var command = data.CreateCommand(
            $"select id, data::text from app.mt_doc_{table} where id = any($1)"
        );
        command.Parameters.AddWithValue(ids);
        Dictionary<Guid, T> found = [];
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            found[rows.GetGuid(0)] = JsonSerializer.Deserialize<T>(rows.GetString(1), EventJson.Options)!;
        return found;
    }

    private static object Amount(Money money) => new { amount = $"{money.Amount}", currency = money.Currency };

    private static object Text(PublicText text) => new { mn = text.Mn, en = text.En };

    private static string? Text(DateTimeOffset? at) => at is { } instant ? Instants.Text(instant) : null;

    private static string Upper<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}

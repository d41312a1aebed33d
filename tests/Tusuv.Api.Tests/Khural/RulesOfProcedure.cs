using Tusuv.Api.Store;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Tests.Khural;

public class RulesOfProcedure(App app)
{
    [Fact]
    public async Task A_body_is_read_by_the_rules_it_gave_itself_and_those_before()
    {
        var khural = await KhuralScript.AppointAsync(app.Host, await new RoundScript(app.Host).OpenAsync());
        var template = await ProcedureAsync(khural);
        Assert.Equal(JsonValueKind.Null, template.GetProperty("adoptedAt").ValueKind);
        Assert.Equal(5, template.GetProperty("rules").GetProperty("seats").GetInt32());

        foreach (var seats in new[] { 7, 9 })
            await RoundScript.Accept(khural.Secretary, "adoptProcedure", khural.Procedure(seats));

        var adopted = await ProcedureAsync(khural);
        Assert.Equal(9, adopted.GetProperty("rules").GetProperty("seats").GetInt32());
        Assert.Equal("""[{"rules":{"seats":7}}]""", adopted.GetProperty("earlier").GetRawText());
        Assert.Equal(
            "khural.rules_out_of_range",
            await khural.Secretary.DoAsync("adoptProcedure", khural.Procedure(0))
        );
    }

    /// <summary>A store in which rules were adopted before they had a page.</summary>
    [Fact]
    public async Task What_the_migration_makes_of_older_events_is_what_the_host_would_have_kept()
    {
        var khural = await KhuralScript.AppointAsync(app.Host, await new RoundScript(app.Host).OpenAsync());
        foreach (var seats in new[] { 7, 9 })
            await RoundScript.Accept(khural.Secretary, "adoptProcedure", khural.Procedure(seats));
        var id = ProcedureId.Of(new(khural.Body)).Value;
        var row =
            $"select jsonb_build_array(id, data, mt_dotnet_type, mt_version)::text from app.mt_doc_procedurepage where id = '{id}'";
        var kept = await app.TextsAsync(row);

        var script = await File.ReadAllTextAsync(
            Path.Combine(Migrations.Folder, "0016-procedures.sql"),
            TestContext.Current.CancellationToken
        );
        await using var owner = NpgsqlDataSource.Create(app.Connection);
        await using var anew = owner.CreateCommand(
            $"delete from app.mt_doc_procedurepage where id = '{id}'; {script[script.IndexOf("insert into", StringComparison.Ordinal)..script.IndexOf("reset role", StringComparison.Ordinal)]}"
        );
        await anew.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.Equal(kept, await app.TextsAsync(row));
        Assert.Single(kept);
    }

    private async Task<JsonElement> ProcedureAsync(KhuralScript khural) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($id: BodyId!) { body(id: $id) { procedure { adoptedAt rules { seats } earlier { rules { seats } } } } }",
                    new { id = khural.Body }
                )
        )
            .GetProperty("body")
            .GetProperty("procedure");
}

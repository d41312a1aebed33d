using Tusuv.Api.Tests.ActionPlans;
using Tusuv.Api.Tests.Postgres;

namespace Tusuv.Api.Tests.Graph;

public class AskingByPlace(App app)
{
    [Fact]
    public async Task A_round_of_a_soum_is_found_in_its_aimag_and_in_no_other()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        var aimags = (
            await app.Host.Visitor().AskAsync("{ aimags { rounds openRounds locality { id code } } }")
        ).GetProperty("aimags");

        Assert.Equal(22, aimags.GetArrayLength());
        foreach (var aimag in aimags.EnumerateArray())
        {
            var place = aimag.GetProperty("locality");
            var isKhentii = place.GetProperty("code").GetString() == "MN-039";
            Assert.Equal(isKhentii, (await RoundsInAsync(place.GetProperty("id").GetGuid())).Contains(script.Round));
            Assert.Equal(isKhentii, aimag.GetProperty("openRounds").GetInt32() > 0);
        }

        Assert.Contains(script.Round, await RoundsInAsync(script.Soum));
        Assert.DoesNotContain(script.Round, await RoundsInAsync(script.Bag));
    }

    [Fact]
    public async Task Works_are_told_where_they_are_built_until_somebody_found_them_complete()
    {
        var round = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);
        var plan = await PlanScript.SignedAsync(await KhuralScript.OpenAsync(app.Host, round));
        var work = plan.Milestones[0];
        await App.UntilAsync(async () => (await WorksInAsync(round.Soum)).Contains(work));

        using var photo = await round.Head.Http.PostAsync("/files", new ByteArrayContent(Files.Pictures.Jpeg()));
        var hash = (await photo.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
        Assert.Null(await plan.ReportAsync(work, "COMPLETE", hash));
        Assert.Contains(work, await WorksInAsync(round.Soum));
        Assert.Null(await plan.VerifyAsync(plan.Khural.Chair, work, "COMPLETE", hash));

        await App.UntilAsync(async () => !(await WorksInAsync(round.Soum)).Contains(work));
    }

    private async Task<IEnumerable<Guid>> RoundsInAsync(Guid place)
    {
        List<Guid> rounds = [];
        for (string? after = null; ; )
        {
            var page = (
                await app
                    .Host.Visitor()
                    .AskAsync(
                        "query ($place: LocalityId!, $after: String) { rounds(within: $place, first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
                        new { place, after }
                    )
            ).GetProperty("rounds");
            rounds.AddRange(
                page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetGuid())
            );
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return rounds;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    private async Task<IEnumerable<Guid>> WorksInAsync(Guid place) =>
        (
            await app
                .Host.Visitor()
                .AskAsync(
                    "query ($place: LocalityId!) { worksIn(place: $place) { id proposal { id } } }",
                    new { place }
                )
        )
            .GetProperty("worksIn")
            .EnumerateArray()
            .Select(work => work.GetProperty("id").GetGuid());
}

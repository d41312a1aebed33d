using Tusuv.Api.Tests.ActionPlans;
using Tusuv.Api.Tests.Files;

namespace Tusuv.Api.Tests.Funds;

public class ReplacingAList(App app)
{
    /// <summary>The first project is under contract when its list is rescinded, and the envelope has no room for it twice.</summary>
    [Fact]
    public async Task What_is_under_contract_passes_over_and_is_paid_for_on_the_new_plan()
    {
        var round = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);
        var khural = await KhuralScript.OpenAsync(app.Host, round, "projects", "rescission");
        var fund = new FundScript(khural, await app.Host.OfficialAsync("FINANCE_HEAD"));
        await fund.OpenAsync(70_000_000);
        await ListAsync(khural, "31", 35_000_000);
        await EarmarkedAsync(fund, 65_000_000);
        var contract = Guid.NewGuid();
        Assert.Null(await fund.CommitAsync(contract, 0, 28_000_000));

        var motion = await khural.MoveAsync(item: 2);
        Assert.Null(await khural.HandsAsync(motion, 4));
        var rescinds = new { rescinds = await khural.ResolutionIdAsync("31") };
        Assert.Null(await khural.AdoptAsync(motion, "32", null, rescinds));
        await khural.SignAsync("32");
        await EarmarkedAsync(fund, 28_000_000);
        await App.UntilAsync(async () =>
            (await app.Host.Http.GetStringAsync($"/rounds/{round.Round}/plans")).Contains(
                "Тогтоолоор хэрэгжүүлэх шаардлагагүй болсон",
                StringComparison.Ordinal
            )
        );
        Assert.Null(await fund.PayAsync(contract, 1_000_000));
        await ListAsync(khural, "33", 40_000_000);
        await EarmarkedAsync(fund, 70_000_000);

        var envelope = await fund.EnvelopeAsync();
        Assert.All(
            envelope.GetProperty("projects").EnumerateArray(),
            project =>
            {
                Assert.False(project.GetProperty("basisChanged").GetBoolean());
                Assert.Equal(
                    "33",
                    Assert.Single(project.GetProperty("basis").EnumerateArray()).GetProperty("number").GetString()
                );
            }
        );
        Assert.Equal(
            [("over_approved", "28000000"), ("over_approved", "1000000")],
            envelope
                .GetProperty("irregularities")
                .EnumerateArray()
                .Select(i =>
                    (i.GetProperty("rule").GetString()!, i.GetProperty("excess").GetProperty("amount").GetString()!)
                )
        );
        await PayForAStepAsync(fund, contract);
    }

    [Fact]
    public async Task A_rescinded_amendment_gives_its_list_and_its_money_back_to_the_one_before()
    {
        var round = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);
        var khural = await KhuralScript.OpenAsync(app.Host, round, "projects", "rescission");
        var fund = new FundScript(khural, await app.Host.OfficialAsync("FINANCE_HEAD"));
        await fund.OpenAsync(70_000_000);
        await ListAsync(khural, "31", 35_000_000);
        await EarmarkedAsync(fund, 65_000_000);
        await ListAsync(khural, "9", 5_000_000, new { amends = await khural.ResolutionIdAsync("31") });
        await EarmarkedAsync(fund, 35_000_000);

        var motion = await khural.MoveAsync(item: 2);
        Assert.Null(await khural.HandsAsync(motion, 4));
        var rescinds = new { rescinds = await khural.ResolutionIdAsync("9") };
        Assert.Null(await khural.AdoptAsync(motion, "32", null, rescinds));
        await khural.SignAsync("32");

        await EarmarkedAsync(fund, 65_000_000);
        Assert.Equal(
            """{"status":"IN_FORCE","amendedBy":{"number":"32"},"annex":{"total":{"amount":"65000000"}}}""",
            (await khural.ResolutionAsync("31", "status amendedBy { number } annex { total { amount } }"))
                .GetProperty("resolutionNumbered")
                .GetRawText()
        );
    }

    private static async Task PayForAStepAsync(FundScript fund, Guid contract)
    {
        var khural = fund.Khural;
        var milestone = Guid.Empty;
        await App.UntilAsync(async () =>
        {
            var plan = (await khural.ResolutionAsync("33", "plan { milestones { id proposal { id } } }"))
                .GetProperty("resolutionNumbered")
                .GetProperty("plan");
            if (plan.ValueKind is not JsonValueKind.Object)
                return false;
            milestone = plan.GetProperty("milestones").EnumerateArray().First().GetProperty("id").GetGuid();
            return true;
        });
        var steps = new PlanScript(khural, await khural.ResolutionIdAsync("33"), [milestone]);
        using var stored = await khural.Round.Head.Http.PostAsync("/files", new ByteArrayContent(Pictures.Jpeg()));
        var photo = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
        Assert.Null(await steps.ReportAsync(milestone, "COMPLETE", photo));
        Assert.Null(await fund.PayAsync(contract, 20_000_000, milestone: milestone, order: "ТТ-42"));
        Assert.Equal(2, (await fund.EnvelopeAsync()).GetProperty("irregularities").GetArrayLength());
    }

    private static async Task ListAsync(KhuralScript khural, string number, long second, object? amends = null)
    {
        var motion = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(motion, 4));
        var annex = khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, second)]);
        Assert.Null(await khural.AdoptAsync(motion, number, annex, amends));
        await khural.SignAsync(number);
    }

    private static Task EarmarkedAsync(FundScript fund, long amount) =>
        App.UntilAsync(async () =>
            (await fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() == $"{amount}"
        );
}

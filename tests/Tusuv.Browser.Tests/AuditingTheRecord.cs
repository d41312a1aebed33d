using System.Text;
using Microsoft.Playwright;
using Tusuv.Api.Demonstration;
using Tusuv.Transparency;

namespace Tusuv.Browser.Tests;

/// <summary>An auditor with a link, a filter and no trust.</summary>
public class AuditingTheRecord(Browsing site)
{
    [Fact]
    public async Task A_link_to_an_event_of_last_year_brings_its_proof()
    {
        var number = await NumberAsync(new { type = "tally_certified", round = Khukhbulag.Ldf2026.Value });
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/events/{number}");
        await Assertions.Expect(page.GetByText("Энэ үйл явдал гарын үсэгтэй бүртгэлд байна.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main .notice.bad")).ToHaveCountAsync(0);
        await page.LookAtBothSizesAsync("event proven");

        var taken = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Баталгааг файлаар авах" }).ClickAsync()
        );
        await page.GetByText("Бүртгэл дэх яг тэр байтууд").ClickAsync();
        var entry = Encoding.UTF8.GetBytes(await page.Locator("section pre").Last.InnerTextAsync());

        // The file holds for those who did not write it.
        var proof = TlogProof.Parse(
            await File.ReadAllTextAsync(await taken.PathAsync(), TestContext.Current.CancellationToken)
        );
        var policy = TrustPolicy.Parse(
            await site.Host.Http.GetStringAsync("/log/policy", TestContext.Current.CancellationToken)
        );
        Assert.True(proof.Proves(entry, policy));
        entry[^3] ^= 1;
        Assert.False(proof.Proves(entry, policy));
    }

    [Fact]
    public async Task A_public_page_is_seen_as_it_was_and_nothing_is_done_there()
    {
        var number = await NumberAsync(new { type = "tally_certified", round = Khukhbulag.Ldf2026.Value });
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/rounds/{Khukhbulag.Ldf2026.Value}/khural");
        var decided = page.GetByText("Тогтоол № 31", new() { Exact = false });
        await Assertions.Expect(decided.First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Энэ хуудас өмнө ямар байсан" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Slider)).ToBeEnabledAsync();

        await page.GotoAsync($"/rounds/{Khukhbulag.Ldf2026.Value}/khural?asof={number}");

        await Assertions.Expect(page.Locator(".as-at-bar")).ToContainTextAsync("Хуудас сонгосон үеийнхээрээ байна.");
        await Assertions.Expect(page.GetByText("Тогтоол № 24", new() { Exact = false })).ToBeVisibleAsync();
        await Assertions.Expect(decided).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
        var shell = await site.Host.Http.GetStringAsync(
            $"/rounds/{Khukhbulag.Ldf2026.Value}/khural?asof={number}",
            TestContext.Current.CancellationToken
        );
        Assert.Contains("Тогтоол № 24", shell, StringComparison.Ordinal);
        Assert.DoesNotContain("Тогтоол № 31", shell, StringComparison.Ordinal);
        await page.LookAtBothSizesAsync("khural as at");
        await page.GetByRole(AriaRole.Button, new() { Name = "Хаах" }).ClickAsync();
        await Assertions.Expect(decided.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_looked_for_stands_in_the_address_and_comes_back_with_it()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/audit/events");
        await page.GetByLabel("Салбар").SelectOptionAsync("KHURAL");
        await page.GetByLabel("Үйлдлээс хойш бүртгэхэд өнгөрсөн өдөр, үүнээс их").FillAsync("14");
        await page.GetByLabel("Зөвхөн дүрэм зөрчсөн").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Хайх", Exact = true }).ClickAsync();
        var row = page.Locator(".records tbody tr");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync("Тогтоолыг цаасан эхээс бүртгэсэн");
        await page.LookAtBothSizesAsync("events found");

        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Салбар")).ToHaveValueAsync("KHURAL");
        await Assertions.Expect(page.GetByLabel("Зөвхөн дүрэм зөрчсөн")).ToBeCheckedAsync();
        await Assertions.Expect(row).ToContainTextAsync("27");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("дүрэм зөрчсөн");
    }

    [Theory]
    [InlineData("from=2026-13-45&type=payment_lost", "Үйл явдлын төрөл", "Энэ өдрөөс")]
    [InlineData("from=2026-05-02&to=2026-05-01", "Сүүлийн өдөр нь эхний өдрөөс өмнө", "хайлт хийсэнгүй")]
    public async Task Where_an_address_cannot_be_meant_so_nothing_is_searched_and_it_says_why(
        string query,
        string said,
        string also
    )
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"/audit/events?{query}");

        var notice = page.Locator("main .notice.warn");
        await Assertions.Expect(notice).ToContainTextAsync(said);
        await Assertions.Expect(notice).ToContainTextAsync(also);
        await Assertions.Expect(page.Locator("main table")).ToHaveCountAsync(0);
        var shell = await site.Host.Http.GetStringAsync(
            $"/audit/events?{query}",
            TestContext.Current.CancellationToken
        );
        Assert.Contains(await notice.InnerTextAsync(), shell, StringComparison.Ordinal);
        Assert.DoesNotContain("<table class=\"data\">", shell, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_leads_to_the_payment_that_is_wrong_and_back_to_what_it_rests_on()
    {
        await SignedAsync(new { type = "irregularity_found", round = site.Finished.Round });
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/audit?round={site.Finished.Round}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Зарцуулалтын хяналт, тайлан" }).ClickAsync();
        var limit = page.Locator("#LIMIT_BROKEN");
        await Assertions.Expect(limit).ToContainTextAsync("Олдсон: 1. Дүн: 1 сая ₮");
        await page.LookAtBothSizesAsync("audit control");

        await limit.GetByRole(AriaRole.Link, new() { Name = "Төлбөр хийсэн" }).ClickAsync();
        await page.WaitForURLAsync("**/events/*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Төлбөр хийсэн: T00 Худаг 0, 9 сая ₮");
        // The page before has such links too, and stays until this one is there.
        var why = page.GetByRole(AriaRole.Link, new() { Name = "Яагаад төлсөн" });
        await Assertions.Expect(why).ToHaveCountAsync(1);
        await why.ClickAsync();
        await Assertions
            .Expect(page.Locator(".chain-steps > li").First)
            .ToContainTextAsync("Дүрэм зөрчсөн үйлдэл илэрсэн");
        await page.GetByRole(AriaRole.Button, new() { Name = "Бүх шатны баталгааг шалгах" }).ClickAsync();

        await Assertions
            .Expect(page.Locator("main .notice.ok"))
            .ToContainTextAsync("Гарын үсэгтэй бүртгэлд байгаа үйл явдал");
        await page.LookAtBothSizesAsync("why paid proven");
    }

    [Fact]
    public async Task What_changed_on_a_page_between_two_moments_stands_in_the_address()
    {
        var well = Projects2026.Of("P01").Id.Value;
        var costed = await NumbersAsync(new { stream = well, type = "proposal_costed" });
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();

        // As letters have it that were sent before a page could be asked itself.
        await page.GotoAsync($"/proposals/{well}/then?from={costed[^1]}&to={costed[0]}");

        await page.WaitForURLAsync($"**/proposals/{well}?from={costed[^1]}&to={costed[0]}");
        var cost = page.Locator(".differences tr", new() { HasText = "46.8 сая ₮" }).First;
        await Assertions.Expect(cost.Locator("del")).ToContainTextAsync("36");
        await Assertions.Expect(cost.Locator("ins")).ToContainTextAsync("46.8");
        await page.Locator("section", new() { HasText = "Хоёр дахь цаг үе" })
            .GetByRole(AriaRole.Button, new() { Name = "Одоо руу буцах" })
            .ClickAsync();
        Assert.DoesNotContain("to=", page.Url, StringComparison.Ordinal);

        await page.GotoAsync($"/proposals/{well}?from={costed[0]}&to={costed[^1]}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Байрыг нь солих" }).ClickAsync();
        await page.WaitForURLAsync($"**/proposals/{well}?from={costed[^1]}&to={costed[0]}");
        await page.LookAtBothSizesAsync("two moments");

        await page.GotoAsync($"/proposals/{well}?from={costed[0]}&to={costed[0]}");
        await Assertions.Expect(page.GetByText("Өөрчлөлт алга")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("khural", "tally_certified", "Тогтоол № 31")]
    [InlineData("results", "tally_certified", "Хурал")]
    [InlineData("money", "tally_certified", "сая ₮")]
    [InlineData("plans", "tally_certified", "Дотуур байрын")]
    [InlineData("proposals", "proposal_submitted", "P01")]
    [InlineData("meetings", "proposal_submitted", "Ирц хүрсэн")]
    [InlineData("sheets", "proposal_submitted", "612")]
    public async Task Of_every_page_of_a_round_what_changed_since_is_told(string name, string type, string said)
    {
        var round = Khukhbulag.Ldf2026.Value;
        var number = (await NumbersAsync(new { type, round }))[^1];
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"/rounds/{round}/{name}?asof={number}");
        await page.Locator(".as-at-bar")
            .GetByRole(AriaRole.Link, new() { Name = "Энэ хуудсанд юу өөрчлөгдсөн" })
            .ClickAsync();

        await page.WaitForURLAsync(address => address.Contains($"from={number}", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".differences")).ToContainTextAsync(said);
    }

    /// <summary>Signed at most every ten seconds: what was just recorded has no proof yet.</summary>
    private async Task SignedAsync(object filter)
    {
        var number = await NumberAsync(filter);
        for (var tries = 0; ; tries++)
        {
            var asked = await site
                .Host.Visitor()
                .AskAsync(
                    "query ($number: Long!) { event(number: $number) { leafIndex } logCheckpoint { size } }",
                    new { number }
                );
            var leaf = asked.GetProperty("event").GetProperty("leafIndex");
            if (
                leaf.ValueKind is JsonValueKind.Number
                && leaf.GetInt64() < asked.GetProperty("logCheckpoint").GetProperty("size").GetInt64()
            )
                return;
            Assert.True(tries < 300, "The event is not signed.");
            await Task.Delay(100);
        }
    }

    private async Task<long> NumberAsync(object filter) => (await NumbersAsync(filter))[0];

    private async Task<long[]> NumbersAsync(object filter)
    {
        var found = await site
            .Host.Visitor()
            .AskAsync("query ($filter: EventFilter) { events(filter: $filter) { nodes { number } } }", new { filter });
        return
        [
            .. found
                .GetProperty("events")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(e => e.GetProperty("number").GetInt64()),
        ];
    }
}

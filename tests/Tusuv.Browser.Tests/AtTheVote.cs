using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>What is rarer in a khural and must not go wrong: an interest, a secret vote, a decision taken back.</summary>
public class AtTheVote(Browsing site)
{
    [Fact]
    public async Task Who_is_tied_to_an_appointment_stays_out_of_the_secret_vote_on_it()
    {
        var khural = await KhuralScript.OpenAsync(
            site.Host,
            await new RoundScript(site.Host).OpenAsync(),
            "appointment"
        );
        await khural.MoveAsync();
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/sittings/{khural.Sitting}");

        await page.Locator("summary", new() { HasText = "Ашиг сонирхлын зөрчил мэдэгдсэнийг" })
            .First.PressAsync("Enter");
        await page.Locator("#interest-member").SelectOptionAsync(khural.Members[3].ToString());
        await page.GetByLabel("Ямар холбоотой вэ?").FillAsync("Нэр дэвшигч нь ах.");
        await page.PressAsync("Мэдэгдлийг бүртгэх");
        var motion = page.Locator(".motion").First;
        await Assertions.Expect(motion).ToContainTextAsync("санал өгөхгүй: Төлөөлөгч 4");

        await CountAsync(motion, khural, issued: 4, yes: 3);
        await Assertions.Expect(motion.Locator(".notice.bad")).ToBeVisibleAsync();
        await CountAsync(motion, khural, issued: 3, yes: 2);

        await Assertions.Expect(motion).ToContainTextAsync("Дэмжигдлээ. Дэмжсэн: 2.");
        await Assertions.Expect(motion).ToContainTextAsync("Нууцаар");
        await Assertions.Expect(motion).Not.ToContainTextAsync("Нэрээр өгсөн санал");
        await page.LookAtBothSizesAsync("sitting secret");
    }

    [Fact]
    public async Task A_resolution_taken_back_says_so_to_whoever_opens_it()
    {
        var round = await (await new RoundScript(site.Host).OpenAsync()).CollectAsync(2);
        var khural = await KhuralScript.OpenAsync(site.Host, round);
        var first = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(first, 4));
        Assert.Null(
            await khural.AdoptAsync(first, "31", khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 35_000_000)]))
        );
        await khural.SignAsync("31");
        var taken = await khural.ResolutionIdAsync("31");
        var repealing = await KhuralScript.OpenAsync(site.Host, round, "rescission");
        Assert.Null(await repealing.HandsAsync(await repealing.MoveAsync(), 4));

        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Хурлын нарийн бичгийн дарга");
        await page.GotoAsync($"/sittings/{repealing.Sitting}");
        var motion = page.Locator(".motion").First;
        await motion.Locator("summary", new() { HasText = "Тогтоол болгох" }).PressAsync("Enter");
        await motion.GetByLabel("Тогтоолын дугаар").FillAsync("32");
        await motion.GetByLabel("Хүчингүй болгох тогтоол").SelectOptionAsync(taken.ToString());
        await Assertions
            .Expect(motion.GetByLabel("Заалтын бичвэр").First)
            .ToHaveValueAsync(
                new Regex("31 тогтоолыг хүчингүй болсонд тооцсугай", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
        await motion.GetByRole(AriaRole.Button, new() { Name = "Тогтоолыг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(motion.GetByRole(AriaRole.Link, new() { Name = "Тогтоол № 32" })).ToBeVisibleAsync();
        await repealing.SignAsync("32");

        await using var phone = await site.VisitorAsync(Screen.Phone);
        var reader = await phone.NewPageAsync();
        await reader.GotoAsync($"/resolutions/{taken}");
        await Assertions.Expect(reader.Locator("main")).ToContainTextAsync("Хүчингүй болгосон тогтоол");
        await reader.LookAtAsync("resolution rescinded-360x740");
        var withoutScript = WebUtility.HtmlDecode(
            await site.Host.Http.GetStringAsync(
                $"/proposals/{round.Proposals[0]}",
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains(
            "Хүчингүй болсон: тогтоол № 31. Хүчингүй болгосон нь: тогтоол № 32",
            withoutScript[..withoutScript.IndexOf("class=\"thread\"", StringComparison.Ordinal)],
            StringComparison.Ordinal
        );
    }

    private static async Task CountAsync(ILocator motion, KhuralScript khural, int issued, int yes)
    {
        await motion.GetByLabel("Олгосон хуудас").FillAsync($"{issued}");
        await motion.GetByLabel("Дэмжсэн").FillAsync($"{yes}");
        await motion.GetByLabel("Дэмжээгүй").FillAsync("1");
        await motion.GetByLabel("Түдгэлзсэн").FillAsync("0");
        await motion.GetByLabel("Хүчингүй хуудас").FillAsync("0");
        foreach (var member in khural.Members[..3])
            await motion.Locator($"input[value='{member}']").CheckAsync();
        await motion.GetByRole(AriaRole.Button, new() { Name = "Тооллогыг бүртгэх" }).PressAsync("Enter");
    }
}

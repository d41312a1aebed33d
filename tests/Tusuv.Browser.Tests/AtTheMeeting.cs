using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>A bag's general meeting, kept on its governor's phone.</summary>
public class AtTheMeeting(Browsing site)
{
    private const int Items = 12;

    /// <summary>Too few come to the first sitting; the second makes up the quorum, and the sums of both order twelve items.</summary>
    [Fact]
    public async Task Twelve_items_are_ranked_by_hands_in_two_sittings()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(Items);
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync($"/rounds/{script.Round}/meetings");
        await page.GetByLabel("Аль багт?").SelectOptionAsync(script.Bag.ToString());
        await PlanAsync(page, "Хөшөөт", "2026-04-12", "10:00");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Иргэдийн Нийтийн Хурал");

        await RecordAsync(page, 1, present: 30);
        await CountAsync(page, 1, hands: item => 30 - item, wrong: 4);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ирц хүрээгүй. Ирсэн: 30.");
        await MinutesAsync(page);
        await page.PressAsync("Эрэмбийг тогтоох");
        await page.PressAsync("Тийм, бүртгэх");
        await Assertions.Expect(page.Locator(".notice.bad")).ToContainTextAsync("шаардлагатай: 43");
        await page.PressAsync("Болих");

        await page.Locator("summary", new() { HasText = "Өөр газар, өөр өдөр дахин хуралдах" }).PressAsync("Enter");
        await page.GetByLabel("Шалтгаан").SelectOptionAsync("quorum_missed");
        await PlanAsync(page, "Цагаан тохой", "2026-05-02", "11:00");
        await RecordAsync(page, 2, present: 40);
        await CountAsync(page, 2, hands: item => item == Items - 1 ? 40 : 0, wrong: null);
        await page.LookAtBothSizesAsync("meeting held");
        await page.ConfirmAsync("Эрэмбийг тогтоох");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Эрэмбэ тогтсон");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync($"Худаг гаргах санал {Items - 1}");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("59");
        await page.LookAtBothSizesAsync("meeting record");
    }

    /// <summary>One item is counted again while somebody else counts another; neither is lost, and the later one is told.</summary>
    [Fact]
    public async Task Of_two_who_recount_at_once_one_is_told_and_loses_nothing()
    {
        var script = await new RoundScript(site.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(2);
        var meeting = Guid.NewGuid();
        var place = new { mn = "Хөшөөт" };
        var sittings = new[] { new { at = "2026-04-12T03:00:00Z", place } };
        await RoundScript.Accept(
            script.Head,
            "conveneMeeting",
            new
            {
                meetingId = meeting,
                roundId = script.Round,
                area = script.Bag,
                sittings,
            }
        );
        await RoundScript.Accept(
            script.Head,
            "recordSitting",
            new
            {
                meetingId = meeting,
                sitting = 1,
                place,
                beganAt = "2026-04-12T03:00:00Z",
                present = 30,
                notOnRoll = 0,
            }
        );
        await RoundScript.Accept(script.Head, "countHands", Counted(meeting, script, (0, 10), (1, 11)));
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync($"/meetings/{meeting}");
        await page.Locator("summary", new() { HasText = "Дахин тоолсныг бүртгэх" }).PressAsync("Enter");
        var sitting = Sitting(page, 1);
        await sitting.Locator(".hands li").Nth(1).GetByRole(AriaRole.Button).ClickAsync();
        await sitting.GetByLabel("Нэгдүгээр тоологчийн нэр").FillAsync("Б.Долгормаа");
        await sitting.GetByLabel("Хоёрдугаар тоологчийн нэр").FillAsync("Ч.Номин");
        foreach (var field in await sitting.Locator(".hands input").AllAsync())
            await field.FillAsync("9");
        await RoundScript.Accept(script.Head, "countHands", Counted(meeting, script, (1, 12)));

        var send = sitting.GetByRole(AriaRole.Button, new() { Name = "Тооллогыг бүртгэх" });
        await send.PressAsync("Enter");
        await Assertions.Expect(sitting.Locator(".notice.bad")).ToContainTextAsync("өөр хүн тооллого бүртгэсэн");
        await Assertions.Expect(sitting.Locator(".plain")).ToContainTextAsync(": 12");
        await page.LookAtBothSizesAsync("meeting recount");
        await send.PressAsync("Enter");

        await Assertions.Expect(sitting.Locator(".notice.ok")).ToContainTextAsync("Бүртгэгдлээ.");
        await Assertions.Expect(page.Locator("tbody tr td.n:last-child")).ToHaveTextAsync(["12", "9"]);
        await page.LookAtBothSizesAsync("meeting recounted");
    }

    private static object Counted(Guid meeting, RoundScript script, params (int Item, int Hands)[] counts) =>
        new
        {
            meetingId = meeting,
            sitting = 1,
            counts = counts.Select(count => new
            {
                proposalId = script.Proposals[count.Item],
                first = count.Hands,
                second = count.Hands,
            }),
            firstTeller = "Б.Дорж",
            secondTeller = "Ц.Болд",
        };

    private static async Task PlanAsync(IPage page, string place, string day, string hour)
    {
        var form = page.Locator("form", new() { HasText = "Өөр газар нэмэх" });
        await form.GetByLabel("Хаана").FillAsync(place);
        await form.GetByLabel("Өдөр").FillAsync(day);
        await form.GetByLabel("Цаг").FillAsync(hour);
        await form.GetByRole(AriaRole.Button, new() { Name = "Зарласныг бүртгэх" }).PressAsync("Enter");
    }

    private static ILocator Sitting(IPage page, int number) =>
        page.Locator("section", new() { Has = page.Locator($"h2:text-is('Хуралдаан {number}')") });

    private static async Task RecordAsync(IPage page, int number, int present)
    {
        var sitting = Sitting(page, number);
        await sitting.GetByLabel("Эхэлсэн цаг").FillAsync("10:00");
        await sitting.GetByLabel("Дууссан цаг").FillAsync("12:00");
        await sitting.GetByLabel("Ирсэн, нэрсийн жагсаалтад байгаа иргэн").FillAsync($"{present}");
        await sitting.GetByLabel("Ирсэн, жагсаалтад байхгүй иргэн").FillAsync("2");
        await sitting.GetByLabel("Ирсэн, жагсаалтад байхгүй иргэн").PressAsync("Enter");
        await Assertions.Expect(sitting.Locator(".hands li").First).ToBeVisibleAsync();
    }

    /// <summary>Only numbers and Enter; one of the second teller's is wrong at first, where it is asked for.</summary>
    private static async Task CountAsync(IPage page, int number, Func<int, int> hands, int? wrong)
    {
        var sitting = Sitting(page, number);
        await sitting.GetByLabel("Нэгдүгээр тоологчийн нэр").FillAsync("Б.Долгормаа");
        await sitting.GetByLabel("Хоёрдугаар тоологчийн нэр").FillAsync("Ч.Номин");
        await sitting.Locator(".hands input").First.FocusAsync();
        for (var item = 0; item < Items; item++)
        {
            await page.Keyboard.TypeAsync($"{hands(item)}");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.TypeAsync($"{hands(item) + (item == wrong ? 1 : 0)}");
            await page.Keyboard.PressAsync("Enter");
        }

        if (wrong is { } differs)
        {
            var row = sitting.Locator(".hands li").Nth(differs);
            await Assertions.Expect(row).ToContainTextAsync("Тоологчдын тоо зөрж байна.");
            await page.LookAtBothSizesAsync("meeting hands");
            await page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
            await Assertions.Expect(row).ToContainTextAsync("Энэ тэмдэглэлд орно.");
            await row.Locator("input").Nth(1).FillAsync($"{hands(differs)}");
        }

        await sitting.GetByRole(AriaRole.Button, new() { Name = "Тооллогыг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(sitting).ToContainTextAsync("Хоёр хүн тоолсон");
        await Assertions.Expect(sitting.Locator(".plain")).ToContainTextAsync("Б.Долгормаа, Ч.Номин");
        if (wrong is { } counted)
            await Assertions
                .Expect(sitting.Locator(".plain"))
                .ToContainTextAsync($"эхлээд {hands(counted)} ба {hands(counted) + 1} гэж тоолсон");
    }

    private static async Task MinutesAsync(IPage page)
    {
        await page.GetByLabel("Хурлын тэмдэглэл").FillAsync("Хурал 10 цагт нээгдэв.");
        await page.PressAsync("Тэмдэглэлийг бүртгэх");
        await Assertions
            .Expect(page.Locator(".written", new() { HasText = "Хурал 10 цагт нээгдэв." }))
            .ToBeVisibleAsync();
    }
}

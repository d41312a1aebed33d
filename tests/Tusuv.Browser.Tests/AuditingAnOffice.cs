using Microsoft.Playwright;
using Tusuv.Api.Demonstration;

namespace Tusuv.Browser.Tests;

/// <summary>From what a question found to a finding that is answered, and that anybody reads.</summary>
public class AuditingAnOffice(Browsing site)
{
    private const string Auditor = "Төрийн аудитын газар";
    private const string Governor = "Б.Эрдэнэцогт";

    [Fact]
    public async Task What_a_question_found_becomes_a_finding_and_the_office_answers()
    {
        var audit = await AuditScript.OpenAsync(site.Host, Khukhbulag.Ldf2026.Value, Khukhbulag.Soum.Value);
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync(Auditor);
        await page.GotoAsync($"/audit?round={Khukhbulag.Ldf2026.Value}&tab=CARRIED_OUT");
        await page.Locator("#REPORTED_MORE").GetByRole(AriaRole.Link, new() { Name = "Илрүүлэлт болгох" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = audit.Code }).ClickAsync();
        var evidence = page.GetByLabel("Нотлох үйл явдал");
        await Assertions.Expect(evidence).Not.ToHaveValueAsync("");
        var number = (await evidence.InputValueAsync()).Split(',')[0];

        await page.GetByLabel("Гарчиг", new() { Exact = true }).FillAsync("Хийснээс ихийг тайлагнасан");
        await page.Locator("#draft-text-new").FillAsync("24 гэрлээс 21 нь асаж байна.");
        await page.GetByLabel("Хариу өгөх өдөр").FillAsync(AuditScript.Due);
        await page.PressAsync("Төслийг хадгалах");
        var draft = page.Locator("#bench li.card");
        await Assertions.Expect(draft).ToContainTextAsync("24 гэрлээс 21 нь асаж байна.");
        await page.LookAtBothSizesAsync("auditors' bench");
        await page.ConfirmAsync("Нийтлэх");
        var finding = page.Locator("#finding-1");
        await Assertions.Expect(finding).ToContainTextAsync("Хийснээс ихийг тайлагнасан");
        await Assertions.Expect(finding).ToContainTextAsync(AuditScript.Due.Replace('-', '.'));
        await Assertions.Expect(draft).ToHaveCountAsync(0);

        await page.EnterAsync(Governor);
        await page.GotoAsync($"/audits/{audit.Code}");
        await Assertions.Expect(page.Locator("#bench")).ToHaveCountAsync(0);
        await finding.GetByText("Хариу өгөх", new() { Exact = true }).ClickAsync();
        await finding.GetByLabel("Юу хийсэн бэ").FillAsync("Гурван гэрлийг сольсон.");
        await finding.GetByLabel("Биелэлт, хувиар").FillAsync("100");
        await page.LookAtBothSizesAsync("finding to answer");
        await page.PressAsync("Хариуг илгээх");
        await Assertions.Expect(finding).ToContainTextAsync("Хариуг аудитор үзэж байна.");

        await using var anybody = await site.VisitorAsync(Screen.Phone);
        var reader = await anybody.NewPageAsync();
        await reader.GotoAsync($"/events/{number}");
        await reader.GetByRole(AriaRole.Link, new() { Name = $"{audit.Code}/1" }).ClickAsync();
        await Assertions.Expect(reader.Locator("#finding-1")).ToContainTextAsync("Гурван гэрлийг сольсон.");
        await reader.GoBackAsync();
        await Assertions.Expect(reader.Locator("h1")).ToContainTextAsync(number);
    }

    [Fact]
    public async Task Of_two_auditors_the_second_keeps_what_was_typed_and_reads_the_others_first()
    {
        var audit = await AuditScript.OpenAsync(site.Host, Khukhbulag.Ldf2026.Value, Khukhbulag.Soum.Value);
        var draft = Guid.NewGuid();
        await audit.SaveAsync(audit.Auditor, draft, 0, "Эхний бичвэр");
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync(Auditor);
        await page.GotoAsync($"/audits/{audit.Code}");
        await page.GetByText("Төслийг өөрчлөх").ClickAsync();
        var text = page.Locator($"#draft-text-{draft}");
        await text.FillAsync("Миний бичвэр");
        await audit.SaveAsync(audit.Auditor, draft, 1, "Нөгөө аудиторын бичвэр");
        await page.GetByRole(AriaRole.Link, new() { Name = "Үгийн тайлбар" }).First.ClickAsync();
        await page.WaitForURLAsync("**/glossary");
        var device = await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })");
        Assert.DoesNotContain("Миний бичвэр", device, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Миний бичвэр");

        await page.PressAsync("Төслийг хадгалах");

        await Assertions.Expect(page.Locator(".notice.bad")).ToContainTextAsync("өөр аудитор өөрчилсөн");
        await Assertions.Expect(text).ToHaveValueAsync("Миний бичвэр");
        await Assertions.Expect(page.Locator(".notice.warn")).ToContainTextAsync("Нөгөө аудиторын бичвэр");
        await page.PressAsync("Уншсан, өөрийнхөөрөө үргэлжлүүлэх");
        await page.PressAsync("Төслийг хадгалах");
        await Assertions.Expect(page.Locator("#bench li.card .written")).ToHaveTextAsync("Миний бичвэр");
    }

    [Fact]
    public async Task A_sample_is_drawn_again_in_the_readers_own_browser()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/audits/{AuditVisit2026.Code}");
        await Assertions.Expect(page.Locator("#finding-2")).ToContainTextAsync("Хариуны хугацаа хэтэрсэн");
        await page.GetByText("Түүврийг хэн ч давтан авч шалгана").ClickAsync();

        await page.PressAsync("Энд дахин авч шалгах");

        await Assertions.Expect(page.Locator("#samples .notice.ok")).ToContainTextAsync("яг таарлаа");
        await page.LookAtBothSizesAsync("one audit");
    }
}

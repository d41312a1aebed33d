using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>The head of finance enters contracts and payments, and is stopped where there is no money for them.</summary>
public class AtTheTreasury(Browsing site)
{
    [Fact]
    public async Task A_payment_above_its_contract_is_refused_and_from_paper_it_is_kept_and_named()
    {
        await using var visitor = await site.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Санхүүгийн албаны дарга");
        await page.GotoAsync($"/rounds/{site.Finished.Round}/money");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Зөрчилтэй үйлдэл: 1");
        var project = page.Locator("article", new() { HasText = "T01" });

        await project.GetByText("Гэрээ бүртгэх", new() { Exact = true }).PressAsync("Enter");
        await project.GetByLabel("Гэрээний дугаар").FillAsync("2026/12");
        await project.GetByLabel("Гүйцэтгэгч").FillAsync("«Дулаан нутаг» ХХК");
        await project.GetByLabel("Худалдан авсан арга").SelectOptionAsync("OPEN_TENDER");
        await project.GetByLabel("Дүн, ₮").FillAsync("35 000 001");
        await project.GetByLabel("Гэрээ байгуулсан өдөр").FillAsync(KhuralScript.Today);
        await project.GetByLabel("Гэрээний дугаар").PressAsync("Enter");
        await Assertions.Expect(project.Locator(".notice.bad")).ToContainTextAsync("35,000,000");
        await project.GetByLabel("Дүн, ₮").FillAsync("33 000 000");
        await project.GetByLabel("Гэрээний дугаар").PressAsync("Enter");
        await Assertions.Expect(project).ToContainTextAsync("Гэрээ № 2026/12, «Дулаан нутаг» ХХК");

        await project.GetByText("Төлбөр бүртгэх", new() { Exact = true }).PressAsync("Enter");
        await PayAsync(project, "33 000 001");
        await Assertions.Expect(project.Locator(".notice.bad")).ToContainTextAsync("33,000,000");
        await page.LookAtBothSizesAsync("money refused");
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
        await PayAsync(project, "8 800 000");
        await Assertions.Expect(project).ToContainTextAsync("Төлсөн: 8.8 сая ₮. Үлдсэн: 24.2 сая ₮");
        await Assertions.Expect(project.Locator("td", new() { HasText = "ТТ-77" })).ToBeVisibleAsync();

        await project.GetByText("Алданги нэхэмжлэх", new() { Exact = true }).PressAsync("Enter");
        await ClaimAsync(project, "33 000 001");
        await Assertions.Expect(project.Locator(".notice.bad")).ToContainTextAsync("33,000,000");
        await ClaimAsync(project, "891 000");
        await Assertions.Expect(project).ToContainTextAsync("Нэхэмжилсэн алданги: 891,000 ₮. Хэтэрсэн хоног: 27.");
        await project.GetByText("Төлснийг бүртгэх", new() { Exact = true }).PressAsync("Enter");
        await page.LookAtBothSizesAsync("a penalty");
        await project.GetByLabel("Орлогын баримт").FillAsync("ОБ-12");
        await project.Locator("input[id^=\"penalty-day-\"]").FillAsync(KhuralScript.Today);
        await project.GetByLabel("Орлогын баримт").PressAsync("Enter");
        await Assertions.Expect(project).ToContainTextAsync("Төсөвт төлсөн:");
    }

    private static async Task ClaimAsync(ILocator project, string sum)
    {
        await project.GetByLabel("Хэтэрсэн хоног").FillAsync("27");
        await project.Locator("input[id^=penalty-sum]").FillAsync(sum);
        await project.Locator("input[id^=penalty-basis]").FillAsync("Гэрээний 7.2");
        await project.Locator("input[id^=penalty-basis]").PressAsync("Enter");
    }

    private static async Task PayAsync(ILocator project, string sum)
    {
        var contract = project.Locator(".motion");
        await contract.GetByLabel("Дүн, ₮").First.FillAsync(sum);
        await contract.GetByLabel("Төлбөрийн даалгавар").FillAsync("ТТ-77");
        await contract.GetByLabel("Төлсөн өдөр").FillAsync(KhuralScript.Today);
        await contract.GetByLabel("Төлбөрийн даалгавар").PressAsync("Enter");
    }
}

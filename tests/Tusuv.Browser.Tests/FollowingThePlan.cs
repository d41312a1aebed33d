using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>What those say who carry a plan out, and what others find, are two things and stay so on the page.</summary>
public class FollowingThePlan(Browsing site)
{
    [Fact]
    public async Task A_step_is_reported_with_a_photo_and_found_otherwise_by_somebody_else()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.EnterAsync("Тамгын газрын дарга");
        await page.GotoAsync($"/rounds/{site.Finished.Round}/plans");
        var step = page.Locator("li.card").First;
        await step.GetByText("Тайлагнах", new() { Exact = true }).PressAsync("Enter");
        await step.GetByLabel("Хаана хүрсэн бэ?").SelectOptionAsync("COMPLETE");
        await step.GetByLabel("Гүйцэтгэлийн хувь").FillAsync("100");
        await step.GetByLabel("Дууссан өдөр").FillAsync(KhuralScript.Today);
        await step.GetByRole(AriaRole.Button, new() { Name = "Тайланг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(step.Locator(".notice.bad")).ToContainTextAsync("зураг");
        await step.GetByLabel("Нотлох зураг, баримт")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "well.png",
                    MimeType = "image/png",
                    Buffer = await page.ScreenshotAsync(),
                }
            );
        await Assertions.Expect(step.Locator(".files img")).ToHaveCountAsync(1);
        await step.GetByRole(AriaRole.Button, new() { Name = "Тайланг бүртгэх" }).PressAsync("Enter");
        await Assertions.Expect(step).ToContainTextAsync("бүрэн, 100%");
        await Assertions.Expect(step).ToContainTextAsync("Хэн ч шалгаагүй");
        await page.LookAtBothSizesAsync("plan reported");

        await page.EnterAsync("Хурлын дарга");
        await page.GotoAsync($"/rounds/{site.Finished.Round}/plans");
        await step.GetByText("Шалгасан дүнгээ бичих").PressAsync("Enter");
        await step.GetByLabel("Очиж үзэхэд хаана хүрсэн байв?").SelectOptionAsync("NOT_STARTED");
        await step.GetByRole(AriaRole.Button, new() { Name = "Шалгасныг бүртгэх" }).PressAsync("Enter");

        await Assertions.Expect(step.Locator("dd").Nth(0)).ToContainTextAsync("бүрэн, 100%");
        await Assertions.Expect(step.Locator("dd").Nth(1)).ToContainTextAsync("эхлээгүй");
    }
}

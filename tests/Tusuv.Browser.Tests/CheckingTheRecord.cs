using System.IO.Compression;
using Microsoft.Playwright;

namespace Tusuv.Browser.Tests;

/// <summary>An auditor checks what they took along: on the site, and from the bundle itself with no site at all.</summary>
public sealed class CheckingTheRecord(Browsing site) : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_page_finds_nothing_in_the_record_and_something_in_a_changed_one()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/verify");
        var bundle = await TakeAsync();

        await page.Locator("#pin").FillAsync("RN31 Y9AV YH6A 31RA GA37 0AHM ASPT W00R 0");
        await CheckAsync(page, bundle);
        await Assertions.Expect(page.Locator("#pin-fault")).ToContainTextAsync("Код буруу бичигдсэн байна.");
        await page.LookAtBothSizesAsync("verify misread code");
        await page.Locator("#pin").FillAsync("");
        await CheckAsync(page, bundle);
        await Assertions.Expect(page.GetByText("Шалгасан бүх зүйл байх ёстойгоороо байна.")).ToBeVisibleAsync();

        Change(bundle);
        await CheckAsync(page, bundle);
        await Assertions.Expect(page.GetByText("Байх ёстойгоороо биш зүйл байна.")).ToBeVisibleAsync();
        await Assertions
            .Expect(page.GetByText("Энэ багцад байгаагаас өөр үйл явдалд гарын үсэг зурсан байна.").First)
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_sheet_for_the_notice_board_is_printed_with_its_code()
    {
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/poster");
        await Assertions.Expect(page.Locator(".printed-code")).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".printed-code")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".paper .qr")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_bundle_brings_a_page_that_checks_it_without_the_site()
    {
        var bundle = await TakeAsync();
        var carried = Path.Combine(folder.Path, "verify.html");
        using (var zip = ZipFile.OpenRead(bundle))
            zip.GetEntry("verify.html")!.ExtractToFile(carried);
        await using var visitor = await site.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"file://{carried}");

        await CheckAsync(page, bundle);

        await Assertions.Expect(page.GetByText("Шалгасан бүх зүйл байх ёстойгоороо байна.")).ToBeVisibleAsync();
    }

    private async Task CheckAsync(IPage page, string bundle)
    {
        await page.GetByLabel("Багц").SetInputFilesAsync(bundle);
        await page.GetByLabel("Хэний гарын үсэгт итгэх вэ")
            .FillAsync(await site.Host.Http.GetStringAsync("/log/policy", TestContext.Current.CancellationToken));
        await page.GetByRole(AriaRole.Button, new() { Name = "Шалгах", Exact = true }).ClickAsync();
    }

    private async Task<string> TakeAsync()
    {
        var path = Path.Combine(folder.Path, "bundle.zip");
        var bytes = await site.Host.Http.GetByteArrayAsync("/log/bundle.zip", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        return path;
    }

    /// <summary>One digit of one event.</summary>
    private static void Change(string bundle)
    {
        using var zip = ZipFile.Open(bundle, ZipArchiveMode.Update);
        var entry = zip.GetEntry("leaves.ndjson")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("leaves.ndjson").Open());
        writer.Write(text.Replace("\"seq\":7,", "\"seq\":8,", StringComparison.Ordinal));
    }
}

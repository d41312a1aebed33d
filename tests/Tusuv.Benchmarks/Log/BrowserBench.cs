using System.Diagnostics;
using System.IO.Compression;
using Microsoft.Playwright;
using Tusuv.Api.Store;

namespace Tusuv.Benchmarks.Log;

/// <summary>How long a visitor's own browser checks a bundle of so many events, from the press to the verdict.</summary>
internal static class BrowserBench
{
    private const int Events = 100_000;
    private const int Turns = 3;

    public static async Task RunAsync()
    {
        await using var host = await BenchHost.StartAsync(
            "--contentRoot",
            Path.Combine(Path.GetDirectoryName(Migrations.Folder)!, "src", "Tusuv.Api")
        );
        var folder = Directory.CreateTempSubdirectory("tusuv-bench-").FullName;
        var bundle = folder + ".zip";
        try
        {
            var policy = $"log {LargeLog.Write(folder, Events).Logs[0]}\nquorum none\n";
            ZipFile.CreateFromDirectory(folder, bundle);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu"] }
            );
            List<double> times = [];
            for (var turn = 0; turn < Turns; turn++)
                times.Add(await CheckAsync(await browser.NewPageAsync(), host.Address, bundle, policy));
            Console.WriteLine(
                $"{Events:n0} events, {new FileInfo(bundle).Length >> 20} MiB packed, in the browser: {ClosedLoop.Median(times):0.0} s, median of {Turns}"
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(bundle);
        }
    }

    private static async Task<double> CheckAsync(IPage page, Uri address, string bundle, string policy)
    {
        await page.GotoAsync(new Uri(address, "/verify").ToString());
        await page.GetByLabel("Багц").SetInputFilesAsync(bundle);
        await page.GetByLabel("Хэний гарын үсэгт итгэх вэ").FillAsync(policy);
        var watch = Stopwatch.StartNew();
        await page.GetByRole(AriaRole.Button, new() { Name = "Шалгах", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Progressbar).First.WaitForAsync();
        await page.GetByText("Шалгасан бүх зүйл байх ёстойгоороо байна.").WaitForAsync(new() { Timeout = 120_000 });
        return watch.Elapsed.TotalSeconds;
    }

    private static string Chromium() =>
        new[]
        {
            Environment.GetEnvironmentVariable("TUSUV_CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
        }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("There is no Chromium; install the package chromium or set TUSUV_CHROMIUM.");
}

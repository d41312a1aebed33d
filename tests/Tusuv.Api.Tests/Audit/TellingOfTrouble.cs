using Tusuv.Api.Audit;

namespace Tusuv.Api.Tests.Audit;

public class TellingOfTrouble(App app)
{
    [Fact]
    public async Task While_the_log_is_not_signed_every_page_says_so_in_both_languages()
    {
        var connection = await app.Cluster.NewDatabaseAsync();
        using var keys = new TestFolder();
        await using (var well = await TestHost.StartAsync(connection, keys.Path))
        {
            await App.UntilAsync(async () => (await well.Http.GetAsync("/log/checkpoint")).IsSuccessStatusCode);
            Assert.DoesNotContain("class=\"trouble\"", await PageAsync(well, "/"), StringComparison.Ordinal);
        }

        using var lost = new TestFolder();
        await using var halted = await TestHost.StartAsync(connection, lost.Path);
        await App.UntilAsync(() => Task.FromResult(halted.Service<LogHealth>().Problem is not null));
        foreach (var path in new[] { "/", "/glossary", "/audit", "/poster", "/nowhere" })
        {
            var page = await PageAsync(halted, path);
            Assert.Contains("Бүртгэлд гарын үсэг зурах нь түр зогссон байна.", page, StringComparison.Ordinal);
            Assert.Contains("The record is not being signed at the moment.", page, StringComparison.Ordinal);
            Assert.Contains("<a href=\"/poster\">", page, StringComparison.Ordinal);
        }
    }

    private static async Task<string> PageAsync(TestHost host, string path) =>
        await (await host.Http.GetAsync(path)).Content.ReadAsStringAsync();
}

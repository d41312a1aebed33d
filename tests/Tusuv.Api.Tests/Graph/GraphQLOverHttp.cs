using System.Diagnostics;

namespace Tusuv.Api.Tests.Graph;

public class GraphQLOverHttp(App app)
{
    /// <summary>MUST, SHOULD and MAY of the specification, as its own authors check them.</summary>
    [Fact]
    public async Task The_official_audits_find_nothing()
    {
        var results = await AuditAsync();

        Assert.True(results.Length > 50, $"Only {results.Length} audits ran.");
        var failed = results.Where(r => r.GetProperty("status").GetString() != "ok").ToArray();
        Assert.True(failed.Length == 0, string.Join('\n', failed.Select(r => r.GetRawText())));
    }

    private async Task<JsonElement[]> AuditAsync()
    {
        var library = Path.Combine(Checkout.Top(), "frontend", "node_modules", "graphql-http", "lib", "index.mjs");
        if (!File.Exists(library))
            Missing("frontend/node_modules/graphql-http is not there; run npm ci in frontend.");
        using var node = Start(library);
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await node.StandardError.ReadToEndAsync());
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }

    private Process Start(string library)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("node")
                {
                    ArgumentList =
                    {
                        Path.Combine(AppContext.BaseDirectory, "graphql-http-audits.mjs"),
                        library,
                        new Uri(app.Host.Address, "/graphql").ToString(),
                    },
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing("node is not there.");
            throw;
        }
    }

    private static void Missing(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") is "true")
            Assert.Fail(what);
        Assert.Skip($"NOT CHECKED: {what}");
    }
}

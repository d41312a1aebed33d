using System.Diagnostics;

namespace Tusuv.Browser.Tests;

/// <summary>The front end's own tests, run by its own runner, each a test here; and its budgets of bytes.</summary>
public class FrontEnd
{
    private static readonly string Folder = Path.Combine(Browsing.Checkout, "frontend");

    public static IEnumerable<TheoryDataRow<string, string?>> Cases()
    {
        var report = Path.GetTempFileName();
        var output = Run("node", $"node_modules/vitest/vitest.mjs run --reporter=json --outputFile={report}").Output;
        var text = File.ReadAllText(report);
        File.Delete(report);
        if (text.Length == 0)
        {
            yield return new("vitest", output);
            yield break;
        }

        using var json = JsonDocument.Parse(text);
        foreach (var suite in json.RootElement.GetProperty("testResults").EnumerateArray())
        {
            var file = Path.GetFileName(suite.GetProperty("name").GetString()!);
            var cases = suite.GetProperty("assertionResults").EnumerateArray().ToArray();
            if (cases.Length == 0)
                yield return Named(file, suite.GetProperty("message").GetString());
            foreach (var one in cases)
            {
                var failed = one.GetProperty("status").GetString() is "failed";
                var why = failed
                    ? string.Join('\n', one.GetProperty("failureMessages").EnumerateArray().Select(m => m.GetString()))
                    : null;
                var row = Named($"{file}: {one.GetProperty("fullName").GetString()}", why);
                if (one.GetProperty("status").GetString() is "pending" or "skipped" or "todo")
                    row.Skip = "Skipped by the front end's own runner.";
                yield return row;
            }
        }
    }

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Vitest(string name, string? failure) => Assert.True(failure is null, $"{name}\n{failure}");

    [Fact]
    public void The_first_route_stays_within_its_budget_of_bytes()
    {
        var (exit, output) = Run("node", "build/budget.js");

        Assert.True(exit == 0, output);
    }

    private static TheoryDataRow<string, string?> Named(string name, string? failure) =>
        new(name, failure) { TestDisplayName = $"Vitest: {name}" };

    private static (int Exit, string Output) Run(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

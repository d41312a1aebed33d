using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>The verifier that was written without looking at this one, as visitors have it in their browsers; here under Node.</summary>
internal static class SecondVerifier
{
    private static readonly string[] Families =
    [
        "bundle",
        "note",
        "key",
        "witness",
        "root",
        "consistency",
        "leaf",
        "canonical",
        "stream",
        "ballot",
        "tally",
        "allocation",
        "opening",
        "erasure",
    ];

    private static readonly Lazy<string> Program = new(Build);

    /// <summary>Both find the same, of what both look for, at the same places.</summary>
    public static void Agrees(TestBundle bundle, IEnumerable<Finding> found, string policy, IEnumerable<string> pins)
    {
        var ours = found.Where(finding => Families.Contains(finding.Check)).Select(f => $"{f.Check} {f.Leaf}");
        var theirs = Findings(bundle, policy, pins);

        Assert.Equal(ours.Distinct().Order(StringComparer.Ordinal), theirs);
    }

    /// <summary>What it says of each check, by the check's name.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Says(TestBundle bundle) =>
        Checks(bundle, Keys.Policy, []).Checks.ToDictionary(check => check.GetProperty("check").GetString()!);

    private static IEnumerable<string> Findings(TestBundle bundle, string policy, IEnumerable<string> pins)
    {
        var (exit, checks) = Checks(bundle, policy, pins);
        string[] findings =
        [
            .. checks
                .SelectMany(check => check.GetProperty("findings").EnumerateArray())
                .Select(f =>
                    $"{f.GetProperty("family").GetString()} {(f.TryGetProperty("leaf", out var leaf) ? leaf.GetInt64() : null)}"
                ),
        ];
        Assert.Equal(findings.Length > 0 ? 1 : 0, exit);
        return findings.Where(f => Families.Contains(f.Split(' ')[0])).Distinct().Order(StringComparer.Ordinal);
    }

    private static (int Exit, JsonElement[] Checks) Checks(TestBundle bundle, string policy, IEnumerable<string> pins)
    {
        var folder = Directory.CreateTempSubdirectory("tusuv-second-");
        try
        {
            var (file, trusted) = (Path.Combine(folder.FullName, "b.zip"), Path.Combine(folder.FullName, "policy"));
            using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
                foreach (var (name, content) in bundle.List().Files)
                    using (var entry = zip.CreateEntry(name).Open())
                        entry.Write(content);
            File.WriteAllText(trusted, policy);
            var (exit, output) = Run(".", "node", [Program.Value, file, trusted, .. pins]);
            using var answer = JsonDocument.Parse(output);
            return (
                exit,
                [.. answer.RootElement.GetProperty("checks").EnumerateArray().Select(check => check.Clone())]
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Built anew, so that what is tested is what the source says.</summary>
    private static string Build()
    {
        var frontend = Path.Combine(Checkout.Top(), "frontend");
        if (!Directory.Exists(Path.Combine(frontend, "node_modules", "vite")))
            Missing("frontend/node_modules is not there; run npm ci in frontend.");
        var folder = Directory.CreateTempSubdirectory("tusuv-second-built-").FullName;
        string[] build = ["node_modules/vite/bin/vite.js", "build", "--config", "vite.verifier.config.js"];
        var (exit, output) = Run(frontend, "node", build, folder);
        Assert.True(exit == 0, output);
        return Path.Combine(folder, "verify.mjs");
    }

    private static (int Exit, string Output) Run(string folder, string program, string[] arguments, string? into = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (into is not null)
            start.Environment["TUSUV_VERIFIER"] = into;
        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            return (process.ExitCode, process.ExitCode == 2 ? errors.Result : output.Result);
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

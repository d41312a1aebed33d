using System.ComponentModel;
using System.Diagnostics;

namespace Tusuv.Api.Postgres;

/// <summary>How a program ended, and all it said.</summary>
internal sealed record Ended(int Code, string Output)
{
    public string LastLine =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()
        ?? $"It ended with {Code}.";
}

/// <summary>Another program, run as the server's user and to its end.</summary>
internal static class ChildProgram
{
    private const int NotStarted = 127;

    public static async Task<Ended> RunAsync(ServerUser user, string folder, string file, params string[] arguments)
    {
        var start = Prepare(user, folder, file, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            var texts = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(),
                process.StandardError.ReadToEndAsync()
            );
            await process.WaitForExitAsync();
            return new(process.ExitCode, string.Concat(texts));
        }
        catch (Win32Exception e)
        {
            return new(NotStarted, e.Message);
        }
    }

    public static ProcessStartInfo Prepare(ServerUser user, string folder, string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder };
        if (user.Name is not null)
            start.UserName = user.Name;
        // Of another installation perhaps, and in another language.
        foreach (var name in start.Environment.Keys.Where(IsPostgresOrLocale).ToList())
            start.Environment.Remove(name);
        return start;
    }

    private static bool IsPostgresOrLocale(string name) =>
        name.StartsWith("PG", StringComparison.Ordinal)
        || name.StartsWith("LC_", StringComparison.Ordinal)
        || name is "LANG" or "LANGUAGE";
}

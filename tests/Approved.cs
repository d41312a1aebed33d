using System.Runtime.CompilerServices;

namespace Tusuv.Tests;

/// <summary>
/// Compares a public promise with the copy on file. To accept a change, run with APPROVE=1 and read the diff.
/// </summary>
internal static class Approved
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var file = PathOf(name, caller);
        if (Environment.GetEnvironmentVariable("APPROVE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", actual, ignoreLineEndingDifferences: true);
    }

    public static string PathOf(string name, [CallerFilePath] string caller = "") =>
        Path.Combine(Path.GetDirectoryName(caller)!, "approved", name);
}

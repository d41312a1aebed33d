using System.Runtime.CompilerServices;

namespace Tusuv.Tests;

/// <summary>The sources beside these tests.</summary>
internal static class Checkout
{
    public static string Top() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([CallerFilePath] string here = "") => here;

    /// <summary>C# of a folder under the top, without what the build made.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Top(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(path => (path, File.ReadAllText(path)));
}

namespace Tusuv.Tests;

/// <summary>Data that may not be kept in this repository lies in a folder <c>shared</c> beside it or above it.</summary>
internal static class SharedData
{
    public const string Absent = "(absent)";

    public static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var wanted = Path.Combine(at.FullName, "shared", folder);
            if (Directory.Exists(wanted))
                return wanted;
        }

        return null;
    }

    public static string Folder(string folder)
    {
        var found = Find(folder);
        if (found is null)
            Assert.Skip(
                $"NOT CHECKED: there is no folder shared/{folder} above the tests, and its data may not be kept here."
            );
        return found;
    }
}

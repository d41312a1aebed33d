namespace Tusuv.Api.Postgres;

/// <summary>
/// The npm package. A tarball holds no symbolic links; the package makes them in a script that many installations do not
/// run, so they are made here.
/// </summary>
internal sealed record PackagePlace(string Package) : ProgramPlace
{
    private const string Native = "native";
    private const string Links = "pg-symlinks.json";

    public override async Task<ServerPrograms?> AtAsync(ClusterFolder folder, ServerUser user)
    {
        if (TryLink(Package) && await ServerPrograms.InAsync(Path.Combine(Package, Native, "bin"), user) is { } found)
            return found;
        // Not to be written, or closed to the server's user: a copy beside the data is neither.
        var copy = folder.Programs(VersionOf(Package));
        if (!Directory.Exists(copy))
            await CopyAsync(copy, user);
        return await ServerPrograms.InAsync(Path.Combine(copy, Native, "bin"), user);
    }

    private async Task CopyAsync(string copy, ServerUser user)
    {
        var half = $"{copy}.new";
        if (Directory.Exists(half))
            Directory.Delete(half, recursive: true);
        var from = Path.Combine(Package, Native);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith(".a", StringComparison.Ordinal) || new FileInfo(file).LinkTarget is not null)
                continue;
            var target = Path.Combine(half, Native, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        TryLink(half);
        await user.OwnAllAsync(half);
        Directory.Move(half, copy);
    }

    private static bool TryLink(string package)
    {
        try
        {
            using var links = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, Native, Links)));
            foreach (var link in links.RootElement.EnumerateArray())
            {
                var at = Path.Combine(package, link.GetProperty("target").GetString()!);
                var to = Path.Combine(package, link.GetProperty("source").GetString()!);
                if (File.Exists(to) && !File.Exists(at))
                    Link(at, Path.GetRelativePath(Path.GetDirectoryName(at)!, to));
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Link(string at, string to)
    {
        try
        {
            File.CreateSymbolicLink(at, to);
        }
        catch (IOException) when (File.Exists(at))
        {
            // Another host made it at the same moment.
        }
    }

    private static string VersionOf(string package)
    {
        using var about = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "package.json")));
        return about.RootElement.GetProperty("version").GetString()!;
    }
}

using System.Security.Cryptography;

namespace Tusuv.Api.Postgres;

/// <summary>Makes a cluster under another name first: an interrupted making is never taken for a cluster.</summary>
internal static class ClusterMaking
{
    public const string Owner = "tusuv";

    public static async Task MakeAsync(ServerPrograms programs, ServerUser user, ClusterFolder folder, bool durable)
    {
        var data = folder.Data(programs.Major);
        var half = $"{data}.new";
        Remove(half);
        await WritePasswordAsync(user, folder);
        string[] locale = programs.HasBuiltinLocale
            ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
            : ["--locale=C.UTF-8"];
        var made = await ChildProgram.RunAsync(
            user,
            folder.Path,
            programs.Initdb,
            [
                $"--pgdata={Path.GetFileName(half)}",
                $"--username={Owner}",
                $"--pwfile={Path.GetFileName(folder.Password)}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums",
                .. locale,
                .. durable ? Array.Empty<string>() : ["--no-sync"],
            ]
        );
        if (made.Code != 0)
        {
            Remove(half);
            throw Refusal(folder, made);
        }

        await File.AppendAllTextAsync(
            Path.Combine(half, "postgresql.conf"),
            $"\ninclude '../{Path.GetFileName(folder.Settings)}'\n"
        );
        Directory.Move(half, data);
    }

    /// <summary>Asked for on the socket, too: the server's user may be shared with other daemons.</summary>
    private static async Task WritePasswordAsync(ServerUser user, ClusterFolder folder)
    {
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await PrivateFiles.WriteAsync(folder.Password, password);
        await user.OwnAsync(folder.Password);
    }

    private static PostgresRefused Refusal(ClusterFolder folder, Ended made) =>
        new(
            made.Output.Contains("No space left on device", StringComparison.Ordinal)
                ? $"The disk of {folder.Path} is full, so no database could be made there; make room, set Data:Path to another folder, {PostgresRefused.WayOut}"
            : made.Output.Contains("could not look up effective user ID", StringComparison.Ordinal)
                ? $"PostgreSQL does not run for a user id without a name; add it to /etc/passwd, start as another user, {PostgresRefused.WayOut}"
            : $"No database could be made in {folder.Path}: {made.LastLine} Mend that, set Data:Path to another folder, {PostgresRefused.WayOut}"
        );

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

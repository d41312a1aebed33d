using System.Text.RegularExpressions;

namespace Tusuv.Api.Postgres;

/// <summary>A folder with initdb, pg_ctl and postgres that were seen to run.</summary>
internal sealed partial record ServerPrograms(string Folder, int Major)
{
    private const int Oldest = 15;

    /// <summary>The built-in collations, which no library of the machine can change, came later.</summary>
    private const int FirstWithBuiltinLocale = 17;

    public string Initdb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    public bool HasBuiltinLocale => Major >= FirstWithBuiltinLocale;

    /// <summary>Those that run as this user. A file that exists may still miss its libraries, so each is asked.</summary>
    public static async Task<ServerPrograms?> InAsync(string folder, ServerUser user)
    {
        var initdb = Path.Combine(folder, "initdb");
        if (!File.Exists(initdb))
            return null;
        var version = await ChildProgram.RunAsync(user, "/", initdb, "--version");
        return
            version.Code == 0
            && Version().Match(version.Output) is { Success: true } match
            && int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture) is >= Oldest and var major
            ? new(folder, major)
            : null;
    }

    /// <summary>The programs for the data that is there, or the first that are found.</summary>
    public static async Task<ServerPrograms> FindAsync(
        IEnumerable<ProgramPlace> places,
        ClusterFolder folder,
        ServerUser user
    )
    {
        int? wanted = folder.Majors() is [var newest, ..] ? newest : null;
        List<int> others = [];
        foreach (var place in places)
        {
            if (await place.AtAsync(folder, user) is not { } found)
                continue;
            if (wanted is null || found.Major == wanted)
                return found;
            others.Add(found.Major);
        }

        throw new PostgresRefused(
            others.Count > 0
                ? $"{folder.Data(wanted!.Value)} was made by PostgreSQL {wanted}, and only {string.Join(", ", others.Distinct())} is here; nothing was changed. Install PostgreSQL {wanted}, set Data:Path to another folder, {PostgresRefused.WayOut}"
                : $"There is no PostgreSQL {wanted?.ToString(CultureInfo.InvariantCulture) ?? $"{Oldest} or newer"} that runs as {user.Name ?? "this user"}: run npm ci in frontend/, install PostgreSQL, {PostgresRefused.WayOut}"
        );
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}

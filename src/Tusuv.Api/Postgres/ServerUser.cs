namespace Tusuv.Api.Postgres;

/// <summary>
/// Who the server runs as: whoever runs the host, except that PostgreSQL refuses root, so root hands it to somebody who
/// may do little else.
/// </summary>
/// <param name="Name">Null: the same as the host.</param>
internal sealed record ServerUser(string? Name)
{
    private static readonly ServerUser Same = new(Name: null);
    private static readonly string[] Candidates = ["postgres", "nobody"];

    public static async Task<ServerUser> ForAsync(ClusterFolder folder)
    {
        if (!Environment.IsPrivilegedProcess)
            return Same;
        if (folder.Majors() is [var major, ..])
        {
            var owner = await OwnerOfAsync(folder.Data(major));
            return IsKnown(owner) && owner != "root"
                ? new(owner)
                : throw new PostgresRefused(
                    $"{folder.Data(major)} belongs to {owner}, as whom PostgreSQL cannot run; give it to a user of this machine (chown -R), {PostgresRefused.WayOut}"
                );
        }

        return new(
            Candidates.FirstOrDefault(IsKnown)
                ?? throw new PostgresRefused(
                    $"PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it: add one, start as another user, {PostgresRefused.WayOut}"
                )
        );
    }

    public static async Task<string> OwnerOfAsync(string path) =>
        (await ChildProgram.RunAsync(Same, "/", "stat", "-c", "%U", path)).Output.Trim();

    public Task OwnAsync(params string[] paths) => HandOverAsync([$"{Name}:", .. paths]);

    /// <summary>With all that lies below.</summary>
    public Task OwnAllAsync(string folder) => HandOverAsync("-R", $"{Name}:", folder);

    private async Task HandOverAsync(params string[] arguments)
    {
        if (Name is null)
            return;
        var done = await ChildProgram.RunAsync(Same, "/", "chown", arguments);
        if (done.Code != 0)
            throw new PostgresRefused(
                $"{arguments[^1]} could not be given to the user {Name}, as whom PostgreSQL runs ({done.LastLine}); set Data:Path to another folder, {PostgresRefused.WayOut}"
            );
    }

    /// <summary>Asked of the system and not of mode bits: there are lists of rights, too.</summary>
    public async Task<bool> MayEnterAsync(string folder) =>
        Name is null
        || (await ChildProgram.RunAsync(this, "/", "/bin/sh", "-c", "cd -- \"$1\"", "sh", folder)).Code == 0;

    public async Task<bool> IsOwnerAsync(string folder) =>
        (
            await ChildProgram.RunAsync(this, "/", "/bin/sh", "-c", "test -O \"$1\" && test ! -L \"$1\"", "sh", folder)
        ).Code == 0;

    private static bool IsKnown(string name) =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{name}:", StringComparison.Ordinal));
}

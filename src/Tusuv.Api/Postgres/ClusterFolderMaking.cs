namespace Tusuv.Api.Postgres;

internal static class ClusterFolderMaking
{
    /// <summary>Makes what is missing, belonging to the server's user, and refuses what could not work.</summary>
    public static async Task<ServerUser> PrepareAsync(ClusterFolder folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Path)!);
        PrivateFiles.CreateFolder(folder.Path);
        var user = await ServerUser.ForAsync(folder);
        PrivateFiles.CreateFolder(folder.Log);
        FileLock.Make(folder.StartLock);
        FileLock.Make(folder.UsersLock);
        Try(folder);
        await user.OwnAsync(folder.Path, folder.Log, folder.StartLock, folder.UsersLock);
        if (!await user.MayEnterAsync(folder.Path))
            throw new PostgresRefused(
                $"PostgreSQL does not run as root but as {user.Name}, to whom {folder.Path} is closed; set Data:Path to a folder that everybody may enter, as /var/lib/tusuv, {PostgresRefused.WayOut}"
            );
        return user;
    }

    /// <summary>A folder that was there before may have become read-only.</summary>
    private static void Try(ClusterFolder folder)
    {
        var trial = Path.Combine(folder.Path, $"trial-{Guid.NewGuid():n}");
        File.WriteAllText(trial, "");
        File.Delete(trial);
    }

    /// <summary>Something could not be written, at any time from the first folder on.</summary>
    public static async Task<PostgresRefused> RefusalAsync(ClusterFolder folder, Exception cause)
    {
        var owner = Directory.Exists(folder.Path) ? await ServerUser.OwnerOfAsync(folder.Path) : null;
        return new(
            owner is not null && owner != Environment.UserName && !Environment.IsPrivilegedProcess
                ? $"{folder.Path} belongs to {owner}; start as {owner}, set Data:Path to a folder of your own, {PostgresRefused.WayOut}"
                : $"The database's folder {folder.Path} cannot be written ({cause.Message.TrimEnd('.')}); set Data:Path to a folder that can, {PostgresRefused.WayOut}",
            cause
        );
    }
}

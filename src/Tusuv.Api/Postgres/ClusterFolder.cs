using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Api.Postgres;

/// <summary>The files of the embedded server: what lies where.</summary>
internal sealed class ClusterFolder(string path)
{
    /// <summary>A socket's address has room for so many bytes.</summary>
    private const int LongestSocket = 107;
    private const string DataPrefix = "data-";

    public string Path => path;

    /// <summary>Held alone by whoever starts or stops the server just now.</summary>
    public string StartLock => In("start.lock");

    /// <summary>Shared by all hosts on this server; who gets it alone is the last.</summary>
    public string UsersLock => In("users.lock");

    public string Password => In("password");

    /// <summary>Included by the cluster's own configuration.</summary>
    public string Settings => In("app.conf");

    public string Log => In("log");

    public string StartLog => System.IO.Path.Combine(Log, "start.log");

    /// <summary>The socket's folder: beside the data, or where the address stays short enough.</summary>
    public string Socket { get; } = SocketOf(path);

    public string Data(int major) => In($"{DataPrefix}{major}");

    /// <summary>A copy of the programs, where the server's user cannot reach the package.</summary>
    public string Programs(string version) => In($"programs-{version}");

    /// <summary>The major versions of which there is data, newest first.</summary>
    public IReadOnlyList<int> Majors() =>
        [
            .. Directory
                .GetDirectories(path, $"{DataPrefix}*")
                .Select(folder => System.IO.Path.GetFileName(folder)[DataPrefix.Length..])
                .Where(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(name => int.Parse(name, CultureInfo.InvariantCulture))
                .OrderDescending(),
        ];

    private string In(string name) => System.IO.Path.Combine(path, name);

    private static string SocketOf(string path)
    {
        var beside = System.IO.Path.Combine(path, "s");
        // A comma would part two hosts in a connection string.
        return Encoding.UTF8.GetByteCount($"{beside}/.s.PGSQL.5432") <= LongestSocket && !beside.Contains(',')
            ? beside
            : System.IO.Path.Combine(
                System.IO.Path.GetTempPath(),
                $"pg-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]}"
            );
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace Tusuv.Api.Postgres;

/// <summary>
/// Outlives a host that is killed: a shell that waits for the end of its input, which comes however the host ends, and
/// then stops the server unless another host uses it.
/// </summary>
internal sealed class Guard : IDisposable
{
    // Its own output goes nowhere, or it would hold the host's open. The kernel's signal at a parent's death is no way:
    // it comes at the end of the thread that started the child.
    private const string Script = """
        exec >/dev/null 2>&1
        trap "" INT TERM HUP
        start=$1 users=$2
        shift 2
        read -r x
        exec flock "$start" flock --nonblock --exclusive "$users" "$@"
        """;

    private readonly Process? process;

    private Guard(Process? process) => this.process = process;

    /// <summary>Where there is no such tool the server stays after a kill, and the next host finds it running.</summary>
    public static Guard Start(ServerUser user, ClusterFolder folder, string[] stopCommand)
    {
        var start = ChildProgram.Prepare(
            user,
            folder.Path,
            "/bin/sh",
            ["-c", Script, "sh", folder.StartLock, folder.UsersLock, .. stopCommand]
        );
        start.RedirectStandardInput = true;
        try
        {
            return new(Process.Start(start));
        }
        catch (Win32Exception)
        {
            return new(null);
        }
    }

    /// <summary>The host has stopped the server itself, or left it to others.</summary>
    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
    }
}

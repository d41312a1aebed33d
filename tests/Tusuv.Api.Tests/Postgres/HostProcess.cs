using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Tusuv.Api.Postgres;

namespace Tusuv.Api.Tests.Postgres;

/// <summary>The host as people run it: a process of its own, to be killed.</summary>
internal sealed class HostProcess : Site, IAsyncDisposable
{
    private readonly Process running;
    private readonly StringBuilder heard;
    private bool stopped;

    private HostProcess(Process process, StringBuilder said, Uri address)
        : base(address)
    {
        running = process;
        heard = said;
    }

    public string Said
    {
        get
        {
            lock (heard)
                return heard.ToString();
        }
    }

    /// <summary>Starts and waits until it is ready. The address stays the same for cookies' sake.</summary>
    public static async Task<HostProcess> StartAsync(string state, Uri address, params string[] more)
    {
        var said = new StringBuilder();
        var process = Run(null, state, said, ["--urls", address.ToString(), .. more]);
        var host = new HostProcess(process, said, address);
        using var http = new HttpClient { BaseAddress = address };
        await App.UntilAsync(
            async () =>
            {
                Assert.False(process.HasExited, host.Said);
                try
                {
                    return (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            seconds: 60
        );
        return host;
    }

    /// <summary>A command, to its end, perhaps as another user.</summary>
    public static async Task<(int Code, string Said)> CommandAsync(
        string? user,
        string state,
        string command,
        params string[] more
    )
    {
        var said = new StringBuilder();
        using var process = Run(user, state, said, more, command);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        lock (said)
            return (process.ExitCode, said.ToString().Trim());
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>The soum and its people are there once the host is ready; scripts bring the rounds.</summary>
    public Task WithPeopleAsync() =>
        App.UntilAsync(
            () => Task.FromResult(Said.Contains("Demonstration: it is there", StringComparison.Ordinal)),
            seconds: 60
        );

    /// <summary>As the kernel does it when memory runs short: nothing can be tidied up.</summary>
    public async Task KillAsync()
    {
        running.Kill();
        await running.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref stopped, true))
            return;
        if (!running.HasExited)
        {
            using var stop = Process.Start("kill", ["-TERM", $"{running.Id}"]);
            await running.WaitForExitAsync();
        }

        running.Dispose();
    }

    private static Process Run(string? user, string state, StringBuilder said, string[] more, params string[] command)
    {
        var here = AppContext.BaseDirectory;
        // .NET takes users by name only.
        var isNumber = int.TryParse(user, System.Globalization.CultureInfo.InvariantCulture, out _);
        string[] before = isNumber ? ["--reuid", user!, "--clear-groups", "dotnet"] : [];
        var start = new ProcessStartInfo(
            isNumber ? "setpriv" : "dotnet",
            [
                .. before,
                Path.Combine(here, "Tusuv.Api.dll"),
                .. command,
                "--environment",
                "Development",
                "--Demonstration",
                "place",
                "--contentRoot",
                here,
                "--Data:Path",
                state,
                .. more,
            ]
        )
        {
            WorkingDirectory = here,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (user is not null && !isNumber)
            start.UserName = user;
        var process = new Process { StartInfo = start };
        void Hear(object _, DataReceivedEventArgs line)
        {
            lock (said)
                said.AppendLine(line.Data);
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}

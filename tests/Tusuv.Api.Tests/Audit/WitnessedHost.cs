using System.Net;
using Tusuv.Transparency;
using Tusuv.Verify.Witnessing;

namespace Tusuv.Api.Tests.Audit;

/// <summary>A host of its own and a witness that signs its log once it serves; until then the host's requests wait.</summary>
internal sealed class WitnessedHost : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly WitnessMemory memory;
    private readonly NoteSigner signer;
    private Task serving = Task.CompletedTask;

    private WitnessedHost(TestHost host, HttpListener listener, WitnessMemory memory, NoteSigner signer) =>
        (Host, this.listener, this.memory, this.signer) = (host, listener, memory, signer);

    public TestHost Host { get; }

    public TrustPolicy Policy { get; private set; } = null!;

    public NoteKey Witness => signer.Key;

    public static async Task<WitnessedHost> StartAsync(App app, string folder)
    {
        var door = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        door.Prefixes.Add(address);
        door.Start();
        var notebook = new WitnessMemory(Path.Combine(folder, "witness"));
        var hand = notebook.Signer("university.example");
        var host = await TestHost.StartAsync(
            await app.Cluster.NewDatabaseAsync(),
            Path.Combine(folder, "keys"),
            $"--Log:Witnesses:0:Key={hand.Key}",
            $"--Log:Witnesses:0:Address={address}"
        );
        await App.UntilAsync(async () => (await host.Http.GetAsync("/log/policy")).IsSuccessStatusCode);
        return new(host, door, notebook, hand)
        {
            Policy = TrustPolicy.Parse(await host.Http.GetStringAsync("/log/policy")),
        };
    }

    public void Serve() =>
        serving = WitnessCommand.ServeAsync(listener, new(signer, Policy.Logs, memory), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        signer.Dispose();
        await Host.DisposeAsync();
    }

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}

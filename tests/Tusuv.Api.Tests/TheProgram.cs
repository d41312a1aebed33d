using Alba;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Tusuv.Api.Demonstration;

namespace Tusuv.Api.Tests;

/// <summary>The program as its Main starts it, driven in memory by Alba; the store under it is a real one.</summary>
/// <remarks>Alba finds Main by any type of its assembly.</remarks>
public sealed class TheProgram(App app) : IAsyncLifetime
{
    private readonly TestFolder keys = new();
    private IAlbaHost host = null!;

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var connection = await app.Cluster.NewDatabaseAsync();
        host = await AlbaHost.For<RunningHost>(web =>
            web.UseEnvironment("Development")
                .UseSetting("ConnectionStrings:Database", connection)
                .UseSetting("Keys:Path", keys.Path)
                .UseSetting("Demonstration", "place")
                .UseSetting("Logging:LogLevel:Default", "Error")
                .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Error")
        );
        Site = new InMemory(host);
        var last = Khukhbulag.Officials[^1];
        var people = host.Services.GetRequiredService<Api.Identity.People>();
        await App.UntilAsync(async () =>
            await people.FindAsync(Khukhbulag.Body(last.Body), last.Id, default) is not null
        );
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        keys.Dispose();
    }

    private sealed class InMemory(IAlbaHost host) : Site(host.Server.BaseAddress)
    {
        protected override HttpMessageHandler Browser() =>
            new CookieContainerHandler { InnerHandler = host.Server.CreateHandler() };
    }
}

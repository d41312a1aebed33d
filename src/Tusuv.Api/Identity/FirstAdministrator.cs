using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>An installation begins with one administrator, who comes in by a one-time link printed at the first start.</summary>
internal static class FirstAdministrator
{
    private static readonly Guid Space = new("5a3d5b3e-91a7-5c1e-8e9d-0f8f3a6f2b01");
    private static readonly BodyId Operator = new(Uuid.Named(Space, "operator"));
    private static readonly AppointmentId First = new(Uuid.Named(Space, "first-administrator"));

    public static async Task GreetAsync(WebApplication app, CancellationToken cancellation)
    {
        if (await AppointAsync(app, cancellation))
            await PrintLinkAsync(app, cancellation);
    }

    /// <summary>For the operator at the machine, whenever nobody can come in any more.</summary>
    public static async Task<int> PrintLinkAsync(WebApplication app, CancellationToken cancellation)
    {
        await AppointAsync(app, cancellation);
        var token = await app
            .Services.GetRequiredService<EntryLinks>()
            .IssueAsync(Operator, First, TimeSpan.FromDays(1), cancellation);
        var address = app.Urls.FirstOrDefault() ?? app.Configuration["Urls"];
        Console.WriteLine($"Administrator, come in once within a day: {address}/enter/{token}");
        return 0;
    }

    private static async Task<bool> AppointAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        if (await session.LoadAsync<BodyPage>(Operator, cancellation) is not null)
            return false;
        var commands = scope.ServiceProvider.GetRequiredService<Commands>();
        var today = DateOnly.FromDateTime(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await commands.SendAsync(
            new FormBody(
                Operator,
                Registers.Mongolia,
                BodyKind.Operator,
                new("Системийн админ", "Operator of the installation")
            ),
            Asking.Import,
            cancellation
        );
        await commands.SendAsync(
            new GrantOffice(
                Operator,
                First,
                Office.Administrator,
                null,
                Openings.Write("Администратор"),
                today.AddDays(-1),
                null
            ),
            Asking.Import,
            cancellation
        );
        return true;
    }
}

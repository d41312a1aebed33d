using Tusuv.Api.Localities;
using Tusuv.Api.Store;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>An installation begins with one administrator, who comes in by a one-time link printed at the first start.</summary>
internal static class FirstAdministrator
{
    private static readonly Guid Space = new("5a3d5b3e-91a7-5c1e-8e9d-0f8f3a6f2b01");
    private static readonly BodyId Operator = new(Uuid.Named(Space, "operator"));

    public static async Task GreetAsync(WebApplication app, CancellationToken cancellation)
    {
        if (await BodyAsync(app, cancellation) is null)
            await PrintLinkAsync(app, cancellation);
    }

    /// <summary>For the operator at the machine, whenever nobody can come in any more.</summary>
    public static async Task<int> PrintLinkAsync(WebApplication app, CancellationToken cancellation)
    {
        var token = await app
            .Services.GetRequiredService<EntryLinks>()
            .IssueAsync(Operator, await AppointAsync(app, cancellation), TimeSpan.FromDays(1), cancellation);
        var address = app.Urls.FirstOrDefault() ?? app.Configuration["Urls"];
        Console.WriteLine($"Administrator, come in once within a day: {address}/enter/{token}");
        return 0;
    }

    /// <summary>
    /// The appointment that stands behind the link: one that was granted here and still holds, or the next one. Never
    /// another administrator's, in whose name nobody else acts.
    /// </summary>
    internal static AppointmentId Behind(IReadOnlyList<Appointment> appointments, DateOnly today)
    {
        var next = Granted(appointments.Count);
        var before = Enumerable.Range(0, appointments.Count).Select(Granted).ToHashSet();
        return appointments.FirstOrDefault(held => before.Contains(held.Id) && held.Holds(today))?.Id ?? next;
    }

    private static AppointmentId Granted(int after) =>
        new(Uuid.Named(Space, after == 0 ? "first-administrator" : $"administrator {after}"));

    private static async Task<BodyPage?> BodyAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.LoadAsync<BodyPage>(Operator, cancellation);
    }

    private static async Task<AppointmentId> AppointAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
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
        var appointment = Behind((await BodyAsync(app, cancellation))?.Appointments ?? [], today);
        await commands.SendAsync(
            new GrantOffice(
                Operator,
                appointment,
                Office.Administrator,
                null,
                Openings.Write("Администратор"),
                today.AddDays(-1),
                null
            ),
            Asking.Import,
            cancellation
        );
        return appointment;
    }
}

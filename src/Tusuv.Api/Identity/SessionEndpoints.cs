using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

internal static class SessionEndpoints
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public sealed record LinkEntry(string Token);

    public sealed record OneClickEntry(Guid Appointment);

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var sessions = routes.MapGroup("/session").AddEndpointFilter(SameOrigin);
        sessions.MapPost(
            "/link",
            async (LinkEntry entry, EntryLinks links, HttpContext http, CancellationToken cancellation) =>
                await links.UseAsync(entry.Token, cancellation) is { } known
                    ? await EnterAsync(http, known.Body, known.Appointment)
                    : Refused("session.link_unknown")
        );
        sessions.MapPost(
            "/one-click",
            async (OneClickEntry entry, OneClickPeople people, HttpContext http, CancellationToken cancellation) =>
                await people.FindAsync(new(entry.Appointment), cancellation) is { } known
                    ? await EnterAsync(http, known.Id, new(entry.Appointment))
                    : Refused("session.not_a_one_click_person")
        );
        sessions.MapPost(
            "/end",
            async (HttpContext http) =>
            {
                await http.SignOutAsync(Scheme);
                return Results.NoContent();
            }
        );
    }

    private static async Task<IResult> EnterAsync(HttpContext http, BodyId body, AppointmentId appointment)
    {
        await http.SignInAsync(Scheme, Asker.Principal(body, appointment, Scheme), new() { IsPersistent = true });
        return Results.NoContent();
    }

    private static IResult Refused(string code) =>
        Results.Json(new { code }, statusCode: StatusCodes.Status403Forbidden);

    /// <summary>JSON bodies need a preflight from elsewhere; this refuses what a browser says comes from elsewhere.</summary>
    private static async ValueTask<object?> SameOrigin(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            ? await next(context)
            : Refused("session.other_origin");
}

/// <summary>In Development, people of the demonstration who can be entered with one click. Nowhere else is there anybody.</summary>
internal sealed class OneClickPeople(IWebHostEnvironment environment, IQuerySession session)
{
    public async Task<IReadOnlyList<(BodyPage Body, Appointment Appointment)>> AllAsync(CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
            return [];
        var bodies = await session.Query<BodyPage>().ToListAsync(cancellation);
        return
        [
            .. bodies
                .SelectMany(body => body.Appointments.Select(appointment => (body, appointment)))
                .Where(pair => pair.appointment.Until is null),
        ];
    }

    public async Task<BodyPage?> FindAsync(AppointmentId appointment, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(pair => pair.Appointment.Id == appointment).Body;
}

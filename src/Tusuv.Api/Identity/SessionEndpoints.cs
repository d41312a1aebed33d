using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>Ways in without an account, the choice between one's offices, and the way out.</summary>
internal static class SessionEndpoints
{
    public sealed record LinkEntry(string Token);

    public sealed record OneClickEntry(Guid Appointment);

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var sessions = routes.MapGroup("/session").AddEndpointFilter(Answers.SameOrigin);
        sessions.MapPost("/link", ByLinkAsync);
        sessions.MapPost("/one-click", ByOneClickAsync);
        sessions.MapPost("/office", SwitchAsync);
        sessions.MapPost(
            "/end",
            async (HttpContext http, Door door) =>
            {
                await door.LeaveAsync(http);
                return Results.NoContent();
            }
        );
    }

    private static async Task<IResult> ByLinkAsync(
        LinkEntry entry,
        EntryLinks links,
        People people,
        Door door,
        HttpContext http
    )
    {
        if (
            await links.UseAsync(entry.Token, http.RequestAborted) is not { } known
            || await people.FindAsync(known.Body, known.Appointment, http.RequestAborted) is not { } office
        )
            return Answers.Refused("session.link_unknown");
        await door.OpenAsync(http, People.Of(office.Appointment), office, SignInOutcome.EntryLink, strong: true);
        return office.Appointment.Office is Office.Administrator
            ? Results.Ok(new { next = "administration" })
            : Results.NoContent();
    }

    private static async Task<IResult> ByOneClickAsync(
        OneClickEntry entry,
        OneClickPeople people,
        Door door,
        HttpContext http
    )
    {
        if (await people.FindAsync(new(entry.Appointment), http.RequestAborted) is not { } office)
            return Answers.Refused("session.not_a_one_click_person");
        await door.OpenAsync(http, People.Of(office.Appointment), office, SignInOutcome.OneClick, strong: true);
        return Results.NoContent();
    }

    private static async Task<IResult> SwitchAsync(
        OneClickEntry entry,
        People people,
        Sessions sessions,
        HttpContext http
    )
    {
        if (http.Features.Get<Session>() is not { } session)
            return Answers.Refused("session.not_signed_in");
        var offices = await people.OfficesAsync(session.Person, http.RequestAborted);
        if (offices.FirstOrDefault(o => o.Appointment.Id.Value == entry.Appointment) is not { } office)
            return Answers.Refused("session.not_your_office");
        await sessions.SwitchAsync(session.Id, office);
        return Results.NoContent();
    }
}

/// <summary>In Development, people of the demonstration who can be entered with one click. Nowhere else is there anybody.</summary>
internal sealed class OneClickPeople(IWebHostEnvironment environment, IQuerySession session)
{
    public async Task<IReadOnlyList<Standing>> AllAsync(CancellationToken cancellation)
    {
        if (!environment.IsDevelopment())
            return [];
        var bodies = await session.Query<BodyPage>().ToListAsync(cancellation);
        return
        [
            .. bodies
                .SelectMany(body => body.Appointments.Select(appointment => new Standing(body, appointment)))
                .Where(office => office.Appointment.Until is null)
                // Those of the demonstration before whoever was appointed beside them, however the database keeps them.
                .OrderBy(office => office.Appointment.From)
                .ThenBy(office => office.Appointment.Id.Value),
        ];
    }

    public async Task<Standing?> FindAsync(AppointmentId appointment, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(office => office.Appointment.Id == appointment);
}

using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>The persons behind appointments. Where an appointment names nobody, it is a person of its own.</summary>
internal sealed class People(IDocumentStore store, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public static Guid Of(Appointment appointment) => appointment.Person?.Value ?? appointment.Id.Value;

    public async Task<Standing?> FindAsync(BodyId body, AppointmentId appointment, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        var page = await session.LoadAsync<BodyPage>(body, cancellation);
        return page?.Appointments.FirstOrDefault(a => a.Id == appointment) is { } found ? new(page, found) : null;
    }

    /// <summary>The offices that a person holds today, the oldest first; in a working group one sits beside one's office.</summary>
    public async Task<IReadOnlyList<Standing>> OfficesAsync(Guid person, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        var bodies = await session.QueryAsync<BodyPage>(
            "where data @> ?::jsonb or data @> ?::jsonb",
            cancellation,
            Holding("person", person),
            Holding("id", person)
        );
        return
        [
            .. bodies
                .SelectMany(body => body.Appointments.Select(held => new Standing(body, held)))
                .Where(office => Of(office.Appointment) == person && office.Appointment.Holds(Today))
                .OrderBy(office => office.Appointment.Office is Office.WorkingGroupMember)
                .ThenBy(office => office.Appointment.From),
        ];
    }

    private static string Holding(string member, Guid person) => $$"""{"appointments":[{"{{member}}":"{{person}}"}]}""";
}

/// <summary>Offices that move money, count, decide or appoint need more than a password.</summary>
internal static class SecondFactor
{
    public static bool IsRequiredOf(Office office) =>
        office
            is Office.Administrator
                or Office.Governor
                or Office.HeadOfOffice
                or Office.FinanceHead
                or Office.Treasury
                or Office.Procurement
                or Office.KhuralSecretary
                or Office.Chair;
}

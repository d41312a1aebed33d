using Microsoft.Extensions.Caching.Memory;
using Tusuv.Api.Store;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>Somebody on one device, from coming in to leaving.</summary>
/// <param name="Strong">Came in with more than a password.</param>
internal sealed record Session(
    Guid Id,
    Guid Person,
    BodyId? Body,
    AppointmentId? Appointment,
    bool Strong,
    string Device,
    DateTimeOffset StartedAt,
    DateTimeOffset LastUsedAt
);

/// <summary>
/// Who is signed in is known here and not in the cookie, which only names a session: one that ended is over, whoever holds
/// a copy. What was looked up holds for seconds, so a request costs no query; this host forgets at once.
/// </summary>
internal sealed class Sessions(DataSources data, TimeProvider clock) : IDisposable
{
    /// <summary>Unused for as long, a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(30);

    private const string Columns =
        "select id, person_id, body_id, appointment_id, strong, device, started_at, last_used_at from app.session s";

    /// <summary>A stamp changes with the password and the second factor; then only the device that did it stays in.</summary>
    private const string Valid =
        "(stamp is null or stamp = (select security_stamp from app.account a where a.person_id = s.person_id))";

    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UseIsNoted = TimeSpan.FromMinutes(1);
    private readonly MemoryCache known = new(new MemoryCacheOptions());

    public async Task<Session> OpenAsync(Guid person, Standing? office, bool strong, string? stamp, string device)
    {
        var now = clock.GetUtcNow();
        var session = new Session(
            Guid.NewGuid(),
            person,
            office?.Body.Id,
            office?.Appointment.Id,
            strong,
            device,
            now,
            now
        );
        await data
            .App.Command(
                """
                with over as (delete from app.session where person_id = $2 and last_used_at < $9)
                insert into app.session(id, person_id, body_id, appointment_id, stamp, strong, device, started_at, last_used_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
                """,
                session.Id,
                person,
                session.Body?.Value,
                session.Appointment?.Value,
                stamp,
                strong,
                device,
                now,
                now - Idle
            )
            .DoAsync(CancellationToken.None);
        return session;
    }

    public async Task<Session?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (known.TryGetValue(id, out Session? session))
            return session;
        var now = clock.GetUtcNow();
        session = (
            await data
                .App.Command($"{Columns} where id = $1 and last_used_at > $2 and {Valid}", id, now - Idle)
                .ListAsync(Read, cancellation)
        ).FirstOrDefault();
        if (session is not null && now - session.LastUsedAt > UseIsNoted)
            await data
                .App.Command("update app.session set last_used_at = $2 where id = $1", id, now)
                .DoAsync(cancellation);
        return known.Set(id, session, KnownFor);
    }

    public Task<List<Session>> OfAsync(Guid person, CancellationToken cancellation) =>
        data
            .App.Command(
                $"{Columns} where person_id = $1 and last_used_at > $2 and {Valid} order by last_used_at desc",
                person,
                clock.GetUtcNow() - Idle
            )
            .ListAsync(Read, cancellation);

    public Task EndAsync(Guid person, Guid id) =>
        ChangeAsync("delete from app.session where person_id = $1 and id = $2", person, id);

    public Task EndAllAsync(Guid person, Guid? but = null) =>
        ChangeAsync("delete from app.session where person_id = $1 and id is distinct from $2::uuid", person, but);

    public Task SwitchAsync(Guid id, Standing office) =>
        ChangeAsync(
            "update app.session set body_id = $2, appointment_id = $3 where id = $1",
            id,
            office.Body.Id.Value,
            office.Appointment.Id.Value
        );

    /// <summary>The device on which the account was changed stays in.</summary>
    public Task KeepAsync(Guid id, Account account, bool strong) =>
        ChangeAsync("update app.session set stamp = $2, strong = $3 where id = $1", id, account.SecurityStamp, strong);

    public void Dispose() => known.Dispose();

    private async Task ChangeAsync(string sql, params object?[] values)
    {
        await data.App.Command(sql, values).DoAsync(CancellationToken.None);
        known.Clear();
    }

    private static Session Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.IsDBNull(2) ? null : new BodyId(row.GetGuid(2)),
            row.IsDBNull(3) ? null : new AppointmentId(row.GetGuid(3)),
            row.GetBoolean(4),
            row.GetString(5),
            row.GetFieldValue<DateTimeOffset>(6),
            row.GetFieldValue<DateTimeOffset>(7)
        );
}

using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

/// <summary>Accounts of a place.</summary>
internal sealed class AccountList(DataSources data, TimeProvider clock)
{
    /// <param name="InvitedUntil">A link is out that was not used yet.</param>
    public sealed record Row(
        Guid Appointment,
        Guid Person,
        string Name,
        bool HasPassword,
        bool HasSecondFactor,
        int Passkeys,
        DateTimeOffset? InvitedUntil,
        DateTimeOffset? LastUsedAt
    );

    public Task<List<Row>> OfAsync(LocalityId locality, CancellationToken cancellation) =>
        data
            .App.Command(
                """
                select (held->>'id')::uuid, a.person_id, a.name, a.password_hash is not null, a.second_factor,
                  (select count(*)::int from app.passkey p where p.person_id = a.person_id),
                  (select max(expires_at) from app.invitation i where i.person_id = a.person_id and i.used_at is null and i.expires_at > $2),
                  (select max(last_used_at) from app.session s where s.person_id = a.person_id)
                from app.mt_doc_bodypage b
                cross join jsonb_array_elements(b.data->'appointments') held
                join app.account a on a.person_id = coalesce(held->>'person', held->>'id')::uuid
                where b.data->>'localityId' = $1
                """,
                locality.Value.ToString(),
                clock.GetUtcNow()
            )
            .ListAsync(
                row => new Row(
                    row.GetGuid(0),
                    row.GetGuid(1),
                    row.GetString(2),
                    row.GetBoolean(3),
                    row.GetBoolean(4),
                    row.GetInt32(5),
                    row.Maybe<DateTimeOffset?>(6),
                    row.Maybe<DateTimeOffset?>(7)
                ),
                cancellation
            );
}

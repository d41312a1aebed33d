using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

/// <summary>One-time links by which officials come in. A link is shown once; only its hash is kept.</summary>
internal sealed class EntryLinks(DataSources data, TimeProvider clock)
{
    public async Task<string> IssueAsync(
        BodyId body,
        AppointmentId appointment,
        TimeSpan validFor,
        CancellationToken cancellation
    )
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        await using var command = data.App.CreateCommand(
            "insert into app.entry_link(token_hash, body_id, appointment_id, expires_at) values ($1, $2, $3, $4)"
        );
        command.Parameters.AddWithValue(HashOf(token));
        command.Parameters.AddWithValue(body.Value);
        command.Parameters.AddWithValue(appointment.Value);
        command.Parameters.AddWithValue(clock.GetUtcNow() + validFor);
        await command.ExecuteNonQueryAsync(cancellation);
        return token;
    }

    /// <summary>The appointment behind a link, once.</summary>
    public async Task<(BodyId Body, AppointmentId Appointment)?> UseAsync(string token, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(
            """
            update app.entry_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
            returning body_id, appointment_id
            """
        );
        command.Parameters.AddWithValue(HashOf(token));
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? (new(row.GetGuid(0)), new(row.GetGuid(1))) : null;
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));
}

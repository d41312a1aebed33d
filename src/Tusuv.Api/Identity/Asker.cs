using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Store;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>
/// Who is behind a request: an official, by the session cookie and an appointment that holds today; or a resident, by
/// the tracking code that they present; or nobody.
/// </summary>
internal sealed class Asker(IHttpContextAccessor http, IQuerySession session, TimeProvider clock)
{
    public const string TrackingHeader = "Tusuv-Tracking-Code";
    public const string BodyClaim = "body";
    private Task<Standing?>? standing;

    /// <summary>The office in which the request comes, or null. Asked of the events' page each time: an ended office ends at once.</summary>
    public Task<Standing?> StandingAsync() => standing ??= FindAsync();

    /// <summary>A resident's actor: whoever presents the code is that actor. The code itself is kept nowhere.</summary>
    public ActorId? Participant
    {
        get
        {
            var code = http.HttpContext?.Request.Headers[TrackingHeader].ToString();
            if (code is not { Length: >= 20 and <= 64 })
                return null;
            var hash = SHA256.HashData([.. "tusuv-participant-v1"u8, .. Encoding.UTF8.GetBytes(code)]);
            return new(Uuid.Named(new Guid(hash.AsSpan(0, 16), bigEndian: true), "participant"));
        }
    }

    public async Task<Asking?> AskingAsync(CommandId? command, string? inputHash)
    {
        if (await StandingAsync() is { } office)
            return new(new(office.Appointment.Id.Value), office.Reach, command, inputHash, office.Body.Id, "web");
        return Participant is { } resident ? new Asking(resident, default, command, inputHash, null, "web") : null;
    }

    public static ClaimsPrincipal Principal(BodyId body, AppointmentId appointment, string scheme) =>
        new(
            new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, appointment.Value.ToString()), new(BodyClaim, body.Value.ToString())],
                scheme
            )
        );

    private async Task<Standing?> FindAsync()
    {
        var user = http.HttpContext?.User;
        if (
            !Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var appointment)
            || !Guid.TryParse(user?.FindFirstValue(BodyClaim), out var body)
        )
            return null;
        var page = await session.LoadAsync<BodyPage>(new BodyId(body));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return page?.Appointments.FirstOrDefault(a => a.Id.Value == appointment && a.Holds(today)) is { } held
            ? new(page, held)
            : null;
    }
}

/// <summary>An appointment that holds today, in its body.</summary>
internal sealed record Standing(BodyPage Body, Appointment Appointment)
{
    public Reach Reach => Body.Kind is BodyKind.Operator ? Reach.Everywhere : new(Body.LocalityId);
}

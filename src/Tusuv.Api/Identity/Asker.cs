using System.Security.Cryptography;
using System.Text;
using Tusuv.Api.Store;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Identity;

/// <summary>
/// Who is behind a request: an official, by the session cookie and an appointment that holds today; or a resident, by
/// the tracking code that they present; or nobody.
/// </summary>
internal sealed class Asker(IHttpContextAccessor http, IQuerySession store, TimeProvider clock)
{
    public const string TrackingHeader = "Tusuv-Tracking-Code";
    private Task<Standing?>? standing;

    /// <summary>Who came in, in office or not.</summary>
    public Session? Session => http.HttpContext?.Features.Get<Session>();

    /// <summary>The office asks for more than the password by which its holder came; until then they hold it in vain.</summary>
    public bool LacksSecondFactor { get; private set; }

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

    private async Task<Standing?> FindAsync()
    {
        if (Session is not { Body: { } body, Appointment: { } appointment } session)
            return null;
        var page = await store.LoadAsync<BodyPage>(body);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var held = page?.Appointments.FirstOrDefault(a => a.Id == appointment && a.Holds(today));
        if (held is null)
            return null;
        LacksSecondFactor = !session.Strong && SecondFactor.IsRequiredOf(held.Office);
        return LacksSecondFactor ? null : new(page!, held);
    }
}

/// <summary>An appointment that holds today, in its body.</summary>
internal sealed record Standing(BodyPage Body, Appointment Appointment)
{
    public Reach Reach => Body.Kind is BodyKind.Operator ? Reach.Everywhere : new(Body.LocalityId);
}

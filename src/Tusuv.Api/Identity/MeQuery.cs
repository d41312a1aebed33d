using GraphQL;
using Tusuv.Api.Graph;

namespace Tusuv.Api.Identity;

[Name("Me")]
internal sealed class MeNode(
    AppointmentNode? appointment,
    bool signedIn,
    bool lacksSecondFactor,
    IEnumerable<AppointmentNode> offices,
    IEnumerable<AppointmentNode> oneClickPeople
)
{
    /// <summary>Null for a visitor without an office.</summary>
    public AppointmentNode? Appointment => appointment;

    /// <summary>Somebody came in, in office or not.</summary>
    public bool SignedIn => signedIn;

    /// <summary>The office asks for more than a password; until a second factor is set it is held in vain.</summary>
    public bool LacksSecondFactor => lacksSecondFactor;

    /// <summary>The offices that the person holds today, among which they may choose.</summary>
    public IEnumerable<AppointmentNode> Offices => offices;

    /// <summary>People of the demonstration who can be entered with one click; empty outside Development.</summary>
    public IEnumerable<AppointmentNode> OneClickPeople => oneClickPeople;

    internal static async Task<MeNode> OfAsync(
        Asker asker,
        People people,
        OneClickPeople oneClick,
        PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        var standing = await asker.StandingAsync();
        var offices = asker.Session is { } session ? await people.OfficesAsync(session.Person, cancellation) : [];
        return new(
            standing is null ? null : new(standing.Appointment, pages),
            asker.Session is not null,
            asker.LacksSecondFactor,
            Nodes(offices),
            Nodes(await oneClick.AllAsync(cancellation))
        );

        IEnumerable<AppointmentNode> Nodes(IEnumerable<Standing> held) =>
            held.Select(office => new AppointmentNode(office.Appointment, pages));
    }
}

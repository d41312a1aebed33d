using GraphQL;
using Tusuv.Api.Graph;
using Tusuv.Api.Store;

namespace Tusuv.Api.Identity;

[Name("Me")]
internal sealed class MeNode(AppointmentNode? appointment, IEnumerable<AppointmentNode> oneClickPeople)
{
    /// <summary>Null for a visitor without an office.</summary>
    public AppointmentNode? Appointment => appointment;

    /// <summary>People of the demonstration who can be entered with one click; empty outside Development.</summary>
    public IEnumerable<AppointmentNode> OneClickPeople => oneClickPeople;

    internal static async Task<MeNode> OfAsync(
        Asker asker,
        OneClickPeople people,
        PageSource source,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        var standing = await asker.StandingAsync();
        var all = await people.AllAsync(cancellation);
        return new(
            standing is null ? null : new(standing.Appointment, pages),
            all.Select(pair => new AppointmentNode(pair.Appointment, pages))
        );
    }
}

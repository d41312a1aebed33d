using Tusuv.Domain;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Offices;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Whoever acted for a body held an office of it on that day.</summary>
internal sealed class OfficeCheck(Report report) : ILeafCheck
{
    private readonly Section section = report.Of("office");
    private readonly Dictionary<Guid, Body> bodies = [];
    private readonly Dictionary<Guid, Guid> bodyOf = [];

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is BodyEvent e && Body.Evolve(bodies.GetValueOrDefault(leaf.Stream), e) is { } body)
        {
            bodies[leaf.Stream] = body;
            if (e is OfficeGranted granted)
                bodyOf[granted.AppointmentId.Value] = leaf.Stream;
        }

        if (leaf.Meta is { Body: { } acting, Actor: { } actor })
            CheckActor(leaf, acting, actor);
        if (leaf.Event is TallyCertified certified && !Actors.IsReserved(certified.CertifiedBy.Value))
            CheckActor(leaf, bodyOf.GetValueOrDefault(certified.CertifiedBy.Value), certified.CertifiedBy.Value);
    }

    public void Finish() { }

    private void CheckActor(LogLeaf leaf, Guid bodyId, Guid actor)
    {
        section.Looked++;
        if (!bodies.TryGetValue(bodyId, out var body) || body.Term(new(actor)) is not { } term)
            section.Add(leaf, "Nobody was appointed to the office that acted here.", actual: actor.ToString());
        // The day of the place may have begun already, or still be going on.
        else if (!Days.Around(leaf.At).Any(term.Holds))
            section.Add(
                leaf,
                "The office that acted here had not begun or had ended.",
                $"from {term.From:yyyy-MM-dd} until {term.Until:yyyy-MM-dd}",
                Instants.Text(leaf.At)
            );
    }
}

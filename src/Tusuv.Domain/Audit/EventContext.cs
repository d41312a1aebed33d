namespace Tusuv.Domain.Audit;

/// <summary>Where an event belongs: the folder of the domain that decides it.</summary>
public enum EventContext
{
    Localities,
    Offices,
    Rounds,
    Sheets,
    Proposals,
    Meetings,
    Khural,
    Ballots,
    Allocations,
    Funds,
    ActionPlans,
    Audit,
}

public static class EventContexts
{
    public static EventContext Of(Type @event) => Enum.Parse<EventContext>(@event.Namespace!.Split('.')[^1]);

    /// <summary>The stored names of a context's events.</summary>
    public static IEnumerable<string> TypesOf(EventContext context) =>
        EventTypes.All.Where(type => Of(type) == context).Select(EventTypes.NameOf);
}

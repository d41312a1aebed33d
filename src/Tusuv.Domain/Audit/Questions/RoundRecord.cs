namespace Tusuv.Domain.Audit.Questions;

/// <summary>An event with who acted, and the day on which it was entered.</summary>
public sealed record Act(Recorded Entry, ActorId By, DateOnly EnteredOn)
{
    public object Event => Entry.Event;

    public long Number => Entry.Number;

    public Guid Stream => Entry.Stream;
}

/// <summary>The record of a round in its order, and what an auditor holds it against.</summary>
/// <param name="PersonOf">Whose appointment it is; two of one person are one person.</param>
/// <param name="TakenOn">The day of a photo, as the photo itself says it.</param>
/// <param name="AskedOn">Up to which day what is still open counts as late; null where nobody asks for days.</param>
public sealed record RoundRecord(
    IReadOnlyList<Act> Acts,
    Func<ActorId, PersonId?> PersonOf,
    IReadOnlyDictionary<Hash, DateOnly> TakenOn,
    DateOnly? AskedOn = null
)
{
    public IEnumerable<(Act Act, T Event)> Of<T>()
        where T : class
    {
        foreach (var act in Acts)
            if (act.Event is T @event)
                yield return (act, @event);
    }

    public bool IsOnePerson(ActorId one, ActorId other) =>
        one == other || (PersonOf(one) is { } person && person == PersonOf(other));
}

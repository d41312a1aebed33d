namespace Tusuv.Domain;

/// <summary>Actors that are not people.</summary>
public static class Actors
{
    /// <summary>A deadline that came.</summary>
    public static readonly ActorId Clock = new(new("00000000-0000-8000-8000-000000000001"));

    /// <summary>An effect in one context of what happened in another.</summary>
    public static readonly ActorId Reaction = new(new("00000000-0000-8000-8000-000000000002"));

    /// <summary>An import run by the operator.</summary>
    public static readonly ActorId Import = new(new("00000000-0000-8000-8000-000000000003"));

    /// <summary>Ids that no person may have.</summary>
    public static bool IsReserved(Guid id) =>
        id == default || id == Clock.Value || id == Reaction.Value || id == Import.Value;
}

namespace Tusuv.Domain.Localities;

/// <summary><see cref="Area"/> is a voting area of an imported election.</summary>
public enum LocalityKind
{
    Country,
    Aimag,
    Capital,
    Soum,
    District,
    Bag,
    Khoroo,
    Area,
}

public sealed record Locality(
    LocalityId Id,
    LocalityId? Parent,
    LocalityKind Kind,
    Code Code,
    FiguresStated? Figures = null
) : IState<Locality, LocalityEvent>
{
    private static readonly Dictionary<LocalityKind, LocalityKind[]> Contains = new()
    {
        [LocalityKind.Country] = [LocalityKind.Aimag, LocalityKind.Capital],
        [LocalityKind.Aimag] = [LocalityKind.Soum],
        [LocalityKind.Capital] = [LocalityKind.District],
        [LocalityKind.Soum] = [LocalityKind.Bag],
        [LocalityKind.District] = [LocalityKind.Khoroo],
        [LocalityKind.Area] = [LocalityKind.Area],
    };

    public bool MayContain(LocalityKind kind) => Contains.TryGetValue(Kind, out var kinds) && kinds.Contains(kind);

    /// <summary>The roots of the tree: the country, and places of imported elections.</summary>
    public static bool IsRoot(LocalityKind kind) => kind is LocalityKind.Country or LocalityKind.Area;

    public static Locality? Evolve(Locality? state, LocalityEvent @event) =>
        (state, @event) switch
        {
            (null, LocalityRegistered e) => new(e.LocalityId, e.Parent, e.Kind, e.Code),
            ({ } l, FiguresStated e) => l with { Figures = e },
            _ => state,
        };
}

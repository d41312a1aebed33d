namespace Tusuv.Domain.Localities;

public abstract record LocalityEvent;

public sealed record LocalityRegistered(
    LocalityId LocalityId,
    LocalityId? Parent,
    LocalityKind Kind,
    Code Code,
    PublicText Name,
    Code TimeZone
) : LocalityEvent;

/// <summary>Figures of a register, never computed here.</summary>
public sealed record FiguresStated(int? Persons, int? Households, int? Adults, PublicText Source, DateOnly StatedOn)
    : LocalityEvent;

namespace Tusuv.Domain.Sheets;

/// <summary>The household sheets of one bag or khoroo in one round.</summary>
public readonly record struct SheetRunId(Guid Value) : IId<SheetRunId>
{
    public static SheetRunId From(Guid value) => new(value);

    public static SheetRunId Of(RoundId round, LocalityId area) => new(Uuid.Named(round.Value, $"sheets:{area.Value}"));
}

/// <summary>One returned sheet with its wishes.</summary>
public readonly record struct SheetId(Guid Value) : IId<SheetId>
{
    public static SheetId From(Guid value) => new(value);

    public static SheetId Of(SheetRunId run, int serial) => new(Uuid.Named(run.Value, $"sheet:{serial}"));
}

/// <summary><see cref="Printed"/> and nothing more: it lies in the drawer.</summary>
public enum SheetStatus
{
    Printed,
    HandedOut,
    Returned,
    Refused,
    NotFound,
    Spoiled,
}

/// <param name="WasOut">Whether it ever lay with a household.</param>
/// <param name="Household">The governor's note of which household that is.</param>
/// <param name="Photo">Of the hash of its photo.</param>
public sealed record SheetState(
    SheetStatus Status,
    bool WasOut = false,
    Committed? Household = null,
    Committed? Photo = null
);

public sealed record SerialRange(int First, int Last)
{
    public bool Meets(SerialRange other) => First <= other.Last && other.First <= Last;
}

public static class SheetReasons
{
    /// <summary>Why a household was not found.</summary>
    public static readonly IReadOnlyList<ReasonCode> NotFound =
    [
        new("nobody_home"),
        new("on_otor"),
        new("moved_away"),
        new("road_closed"),
    ];

    /// <summary>Why what was said of a sheet is put right.</summary>
    public static readonly IReadOnlyList<ReasonCode> Correction = [new("mistake"), new("changed_their_mind")];

    /// <summary>Why a wish goes to no proposal.</summary>
    public static readonly IReadOnlyList<ReasonCode> Aside = [new("illegible"), new("not_a_wish"), new("personal")];
}

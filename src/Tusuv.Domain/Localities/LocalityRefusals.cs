namespace Tusuv.Domain.Localities;

public static class LocalityRefusals
{
    public static readonly Refusal NotFound = new("locality.not_found");
    public static readonly Refusal IdTaken = new("locality.id_taken");
    public static readonly Refusal ParentUnknown = new("locality.parent_unknown");
    public static readonly Refusal NameMissing = new("locality.name_missing");
    public static readonly Refusal CodeInvalid = new("locality.code_invalid");
    public static readonly Refusal TimeZoneUnknown = new("locality.time_zone_unknown");
    public static readonly Refusal CodeTaken = new("locality.code_taken");
    public static readonly Refusal FiguresImpossible = new("locality.figures_impossible");
    public static readonly Refusal FiguresOfTheFuture = new("locality.figures_of_the_future");
    public static readonly Refusal FiguresEmpty = new("locality.figures_empty");

    public static Refusal Misplaced(LocalityKind kind) => new("locality.misplaced", ("kind", kind));
}

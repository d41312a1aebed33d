namespace Tusuv.Domain.Localities;

public sealed record LocalityPage(
    LocalityId Id,
    LocalityId? ParentId,
    LocalityKind Kind,
    Code Code,
    PublicText Name,
    Code TimeZone,
    Figures? Figures = null
) : IPage<LocalityPage>
{
    public static LocalityPage? Fold(LocalityPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, LocalityRegistered r) => new(r.LocalityId, r.Parent, r.Kind, r.Code, r.Name, r.TimeZone),
            ({ } p, FiguresStated f) => p with
            {
                Figures = new(f.Persons, f.Households, f.Adults, f.Source, f.StatedOn),
            },
            _ => page,
        };
}

public sealed record Figures(int? Persons, int? Households, int? Adults, PublicText Source, DateOnly StatedOn);

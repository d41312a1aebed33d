namespace Tusuv.Domain.Rounds;

public readonly record struct TemplateId(Guid Value) : IId<TemplateId>
{
    public static TemplateId From(Guid value) => new(value);

    public static TemplateId Of(LocalityId locality, Code code) =>
        new(Uuid.Named(locality.Value, $"template {code.Value}"));
}

public abstract record TemplateEvent;

/// <param name="Citation">The decision by which the place goes by these terms.</param>
public sealed record TemplateAdopted(
    LocalityId Locality,
    Code Code,
    PublicText Name,
    RoundTerms Terms,
    PublicText Citation,
    DateTimeOffset AdoptedAt
) : TemplateEvent;

/// <summary>No round is opened from it any more.</summary>
public sealed record TemplateRetired(PublicText Citation, DateTimeOffset RetiredAt) : TemplateEvent;

/// <summary>A template of a place's own: what was adopted last holds for rounds opened from then on.</summary>
public sealed record LocalTemplate(TemplateId Id, TemplateAdopted Adopted, TemplateRetired? Retired = null)
    : IState<LocalTemplate, TemplateEvent>
{
    public static LocalTemplate? Evolve(LocalTemplate? state, TemplateEvent @event) =>
        (state, @event) switch
        {
            (_, TemplateAdopted e) => new(TemplateId.Of(e.Locality, e.Code), e),
            ({ } t, TemplateRetired e) => t with { Retired = e },
            _ => state,
        };
}

/// <summary>A template as it was adopted, oldest first, each time until it was changed or used no more.</summary>
public sealed record TemplatePage(
    TemplateId Id,
    LocalityId LocalityId,
    Code Code,
    IReadOnlyList<TemplateEdition> Editions
) : IPage<TemplatePage>
{
    public static TemplatePage? Fold(TemplatePage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, TemplateAdopted a) => new(
                TemplateId.Of(a.Locality, a.Code),
                a.Locality,
                a.Code,
                [.. page?.Editions ?? [], new(a)]
            ),
            ({ } p, TemplateRetired r) => p with
            {
                Editions = [.. p.Editions.SkipLast(1), p.Editions[^1] with { Retired = r }],
            },
            _ => page,
        };
}

public sealed record TemplateEdition(TemplateAdopted Adopted, TemplateRetired? Retired = null);

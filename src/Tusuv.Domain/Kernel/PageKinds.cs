namespace Tusuv.Domain;

/// <summary>A kind of page with its fold, for those who replay all events and do not know one page from another.</summary>
public sealed class PageKind(Type type, Func<object?, Recorded, object?> fold)
{
    public Type Type => type;

    /// <summary>Lower case, as the store names its table.</summary>
    public string Name { get; } = type.Name.ToLowerInvariant();

    public object? Fold(object? page, Recorded e) => fold(page, e);
}

public static class PageKinds
{
    /// <summary>Raised whenever the same events make other pages than before, or another kind: digests on record name the edition they were made with.</summary>
    public const int Edition = 7;

    public static readonly IReadOnlyList<PageKind> All =
    [
        .. typeof(Decision)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && IsPage(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type =>
                (PageKind)typeof(PageKinds).GetMethod(nameof(Of))!.MakeGenericMethod(type).Invoke(null, null)!
            ),
    ];

    public static PageKind Of<TPage>()
        where TPage : class, IPage<TPage> => new(typeof(TPage), (page, e) => TPage.Fold((TPage?)page, e));

    private static bool IsPage(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPage<>));
}

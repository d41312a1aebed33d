namespace Tusuv.Domain;

public static class EventTypes
{
    /// <summary>Every event of the domain: the concrete records under an abstract one named …Event.</summary>
    public static readonly IReadOnlyList<Type> All =
    [
        .. typeof(Decision)
            .Assembly.GetTypes()
            .Where(type =>
                !type.IsAbstract
                && type.BaseType is { IsAbstract: true } parent
                && parent.Name.EndsWith("Event", StringComparison.Ordinal)
            )
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, Type> ByName = All.ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The stored name: snake_case of the record's, for ever.</summary>
    public static string NameOf(Type type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name);

    public static Type? Of(string name) => ByName.GetValueOrDefault(name);
}

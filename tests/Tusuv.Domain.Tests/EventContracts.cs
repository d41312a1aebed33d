using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Transparency;

namespace Tusuv.Domain.Tests;

/// <summary>What was recorded once must be readable for ever.</summary>
public class EventContracts
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Names => [.. EventSamples.Types.Select(NameOf)];

    /// <summary>One line per event: its stored name and its fields.</summary>
    [Fact]
    public void Events_keep_their_shape() =>
        Approved.Matches(
            "events.txt",
            string.Concat(
                EventSamples.Types.Select(type =>
                    $"{NameOf(type)}({string.Join(", ", Fields(type).Select(p => $"{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}: {NameOf(p)}"))})\n"
                )
            )
                + "\n"
                + string.Concat(
                    EventSamples
                        .Types.SelectMany(Parts)
                        .Distinct()
                        .OrderBy(t => t.FullName, StringComparer.Ordinal)
                        .Select(type =>
                            type.IsEnum
                                ? $"{type.Name} = {string.Join(" | ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))}\n"
                                : $"{type.Name}({string.Join(", ", Fields(type).Select(p => $"{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}: {NameOf(p)}"))})\n"
                        )
                )
        );

    [Fact]
    public void Every_event_has_a_sample() =>
        Assert.Equal(
            EventSamples.Types,
            EventSamples.All.Select(e => e.GetType()).OrderBy(t => t.FullName, StringComparer.Ordinal)
        );

    /// <summary>The sample on file was written once; it is read by today's code and must come out as it went in.</summary>
    [Theory, MemberData(nameof(Names))]
    public void An_event_recorded_long_ago_is_read_and_written_alike(string name)
    {
        var sample = EventSamples.All.Single(e => NameOf(e.GetType()) == name);
        var file = Approved.PathOf($"events/{name}.json");
        if (Environment.GetEnvironmentVariable("APPROVE") is "1" && !File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Canonical(sample));
        }

        var stored = File.ReadAllBytes(file);
        var read = JsonSerializer.Deserialize(stored, sample.GetType(), EventJson.Options)!;

        Assert.Equal(Encoding.UTF8.GetString(stored), Encoding.UTF8.GetString(Canonical(read)));
    }

    [Fact]
    public void No_event_holds_fractions_words_of_people_or_empty_members()
    {
        foreach (var type in EventSamples.Types)
        foreach (var field in Parts(type).Where(p => !p.IsEnum).Append(type).SelectMany(Fields))
        {
            var value = Element(field.PropertyType);
            Assert.True(
                value.IsEnum || Allowed.Contains(value) || IsId(value) || IsPart(value),
                $"{type.Name}: {field.DeclaringType!.Name}.{field.Name} is {value.Name}; the record takes ids, codes, hashes, tokens, whole numbers, instants, days, and texts as PublicText or Committed."
            );
        }

        foreach (var sample in EventSamples.All)
        {
            var node = JsonSerializer.SerializeToNode(sample, sample.GetType(), EventJson.Options)!;
            Assert.All(
                Leaves(node),
                leaf => Assert.True(IsClean(leaf), $"{sample.GetType().Name}: {leaf?.ToJsonString() ?? "null"}")
            );
        }
    }

    [Fact]
    public void An_instant_is_written_in_UTC_with_six_digits() =>
        Assert.Equal(
            "\"2026-11-23T04:00:00.123456Z\"",
            JsonSerializer.Serialize(
                new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(8)).AddTicks(1_234_567),
                EventJson.Options
            )
        );

    [Fact]
    public void What_is_left_out_of_an_old_event_is_read_as_absent() =>
        Assert.Null(
            JsonSerializer
                .Deserialize<Proposals.ProposalCosted>(
                    """{"amount":{"amount":1,"currency":"MNT"},"costedAt":"2026-11-23T04:00:00.000000Z","grade":"rough"}""",
                    EventJson.Options
                )!
                .Basis
        );

    [Fact]
    public void A_number_is_no_name_of_a_choice() =>
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<StageOpened>(
                """{"stage":0,"openedAt":"2026-11-23T04:00:00Z"}""",
                EventJson.Options
            )
        );

    /// <summary>Every code that a client may branch upon, with the names of its parameters.</summary>
    [Fact]
    public void Refusal_codes_are_kept() =>
        Approved.Matches(
            "refusals.txt",
            string.Concat(Refusals().Select(r => $"{r}\n").Distinct().Order(StringComparer.Ordinal))
        );

    private static readonly HashSet<Type> Allowed =
    [
        typeof(int),
        typeof(long),
        typeof(bool),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(PublicText),
        typeof(Committed),
        typeof(Code),
        typeof(ReasonCode),
        typeof(Hash),
        typeof(Token),
        typeof(Money),
    ];

    private static IEnumerable<string> Refusals()
    {
        var sources = typeof(Decision)
            .Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Refusals", StringComparison.Ordinal));
        foreach (var source in sources)
        {
            foreach (
                var field in source
                    .GetFields(BindingFlags.Public | BindingFlags.Static)
                    .Where(f => f.FieldType == typeof(Refusal))
            )
                yield return ((Refusal)field.GetValue(null)!).Code;
            foreach (
                var method in source
                    .GetMethods(BindingFlags.Public | BindingFlags.Static)
                    .Where(m => m.ReturnType == typeof(Refusal))
            )
            {
                var refusal = (Refusal)
                    method.Invoke(null, [.. method.GetParameters().Select(p => Any(p.ParameterType))])!;
                yield return $"{refusal.Code}({string.Join(", ", refusal.Parameters.Select(p => p.Name))})";
            }
        }
    }

    private static object Any(Type type) =>
        type == typeof(string) ? "MNT"
        : type == typeof(IEnumerable<ChecklistItem>) ? Array.Empty<ChecklistItem>()
        : type == typeof(IEnumerable<int>) ? Array.Empty<int>()
        : type == typeof(Hash) ? HashOf("file")
        : type == typeof(Code) ? new Code("N02")
        : Activator.CreateInstance(type)!;

    private static string NameOf(Type type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name);

    private static string NameOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        var optional =
            Nullable.GetUnderlyingType(type) is not null
            || Nullability.Create(property).ReadState is NullabilityState.Nullable;
        return Element(type).Name + (Many(type) ? "[]" : "") + (optional ? "?" : "");
    }

    private static IEnumerable<PropertyInfo> Fields(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    private static bool Many(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static Type Element(Type type) =>
        Many(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsId(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    /// <summary>A record of the domain inside an event.</summary>
    private static bool IsPart(Type type) =>
        type.Assembly == typeof(Decision).Assembly && !IsId(type) && !Allowed.Contains(type);

    private static IEnumerable<Type> Parts(Type type) =>
        Fields(type)
            .Select(p => Element(p.PropertyType))
            .Where(t => IsPart(t))
            .SelectMany(t => t.IsEnum ? [t] : Parts(t).Append(t));

    private static byte[] Canonical(object e) =>
        CanonicalJson.Encode(JsonSerializer.SerializeToElement(e, e.GetType(), EventJson.Options));

    private static IEnumerable<JsonNode?> Leaves(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(m => Leaves(m.Value)),
            JsonArray items => items.SelectMany(Leaves),
            _ => [node],
        };

    private static bool IsClean(JsonNode? leaf) =>
        leaf?.GetValueKind() switch
        {
            JsonValueKind.Number => leaf.ToJsonString().All(c => char.IsAsciiDigit(c) || c == '-'),
            JsonValueKind.String or JsonValueKind.True or JsonValueKind.False => true,
            _ => false,
        };
}

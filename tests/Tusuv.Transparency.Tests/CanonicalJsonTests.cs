using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Tusuv.Transparency.Tests;

public class CanonicalJsonTests
{
    private static readonly Gen<string> Texts = Gen.String[
        Gen.Frequency(
            (8, Gen.Char['\u0001', '\u007f']),
            (2, Gen.Char['\u0080', '\ud7ff']),
            (1, Gen.Char['\ue000', '\uffff'])
        )
    ];

    private static readonly Gen<JsonNode?> Values = Gen.Recursive<JsonNode?>(
        (depth, inner) =>
            depth > 3
                ? Gen.Const((JsonNode?)null)
                : Gen.OneOf(
                    Gen.Long[-CanonicalJson.LargestInteger, CanonicalJson.LargestInteger]
                        .Select(number => (JsonNode?)JsonValue.Create(number)),
                    Texts.Select(text => (JsonNode?)JsonValue.Create(text)),
                    Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
                    inner.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items)),
                    Gen.Dictionary(Texts, inner)[0, 4].Select(members => (JsonNode?)new JsonObject(members))
                )
    );

    public static TheoryData<string> Cases() => Vectors.Names("jcs-rfc8785");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_examples_of_RFC_8785_come_out_as_published(string id)
    {
        var test = Vectors.Find("jcs-rfc8785", id);

        Assert.Equal(test.GetProperty("output").GetString(), Canonical(test.GetProperty("input").GetString()!));
    }

    [Theory]
    [InlineData("9007199254740991")]
    [InlineData("-9007199254740991")]
    [InlineData("0")]
    public void Whole_numbers_are_kept(string number) => Assert.Equal(number, Canonical(number));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("-0")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("\"\\u0000\"")]
    [InlineData("{\"\\u0000\":1}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("[{\"a\":{\"b\":1,\"b\":1}}]")]
    [InlineData("[1,]")]
    [InlineData("[1] // one")]
    [InlineData("[1] [2]")]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("\uFEFF1")]
    public void What_the_profile_excludes_is_refused(string json) =>
        Assert.Throws<FormatException>(() => Canonical(json));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Throws<FormatException>(() => CanonicalJson.Canonicalize(new byte[] { (byte)'"', 0xFF, (byte)'"' }));

    [Fact]
    public void Very_deep_documents_are_refused() =>
        Assert.Throws<FormatException>(() => Canonical(new string('[', 5000) + new string(']', 5000)));

    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_a_node_too() =>
        Assert.Throws<FormatException>(() => CanonicalJson.Encode(JsonValue.Create("\ud800")));

    [Theory]
    [InlineData("{\"b\":1,\"a\":2}")]
    [InlineData("{\"a\": 1}")]
    [InlineData("[1]\n")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\u001F\"")]
    public void Another_way_of_writing_is_not_read(string json) =>
        Assert.Throws<FormatException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Canonical_bytes_are_read()
    {
        using var document = CanonicalJson.Read(
            Encoding.UTF8.GetBytes("{\"a\":\"\u0416\\u001f\",\"b\":[1,null,true]}")
        );

        Assert.Equal("\u0416\u001f", document.RootElement.GetProperty("a").GetString());
    }

    [Fact]
    public void Names_are_ordered_by_UTF16_code_unit() =>
        Assert.Equal("{\"\U0001F602\":1,\"\ufb33\":2}", Canonical("{\"\ufb33\":2,\"\U0001F602\":1}"));

    [Fact]
    public void Canonical_form_is_reached_in_one_step() =>
        Values.Sample(value =>
        {
            var once = CanonicalJson.Encode(value);
            using var read = CanonicalJson.Read(once);
            return CanonicalJson.Canonicalize(once).AsSpan().SequenceEqual(once)
                && CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(Indented(value))).AsSpan().SequenceEqual(once);
        });

    private static string Indented(JsonNode? value) =>
        value?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "null";

    private static string Canonical(string json) =>
        Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json)));
}

using System.Text;
using CsCheck;

namespace Tusuv.Transparency.Tests;

public class CanonicalFormTests
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"b\"",
        "\"é\"",
        "\"\\u001f\"",
        "\"\\n\"",
        "\"\\u000a\"",
        "\"\\u0000\"",
        "\"\\/\"",
        "0",
        "-0",
        "-1",
        "12",
        "012",
        "1.0",
        "1e2",
        "9007199254740991",
        "9007199254740992",
        "true",
        "false",
        "null",
        " ",
        "\n",
        "{\"a\":1,\"b\":[]}",
        "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"\\uFB33\":1,\"\\uD83D\\uDE02\":2}",
        "{\"\uD83D\uDE02\":1,\"\uFB33\":2}",
        "{\"\uFB33\":1,\"\uD83D\uDE02\":2}",
        "{\"\\\"\":1,\"a\":2}",
        "{\"a\":1,\"\\\"\":2}",
    ];

    [Fact]
    public void One_pass_judges_as_reading_and_writing_again_does() =>
        Gen.OneOf(
                Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
                Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(all => string.Concat(all.Select(i => Pieces[i]))),
                Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, Pieces.Length - 1])
                    .Select((one, other) => $"{{\"x\":{Pieces[one]},\"y\":[{Pieces[other]}]}}")
            )
            .Sample(text => Same(Encoding.UTF8.GetBytes(text)), iter: 20_000);

    [Fact]
    public void A_canonical_document_with_one_byte_changed_is_judged_alike()
    {
        var whole =
            """{"at":"2026-11-25T04:00:00.000000Z","data":{"n":-12,"text":"Худаг \"гүний\"\n"},"list":[true,null,{}],"v":1}"""u8.ToArray();
        Assert.True(CanonicalForm.Holds(whole));

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte)
            .Sample(
                (place, value) =>
                {
                    byte[] changed = [.. whole];
                    changed[place] = value;
                    return Same(changed) && Same(changed[..place]);
                },
                iter: 20_000
            );
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_has_the_same_limit(int depth, bool holds)
    {
        var nested = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

        Assert.Equal(holds, CanonicalForm.Holds(nested));
        Assert.True(Same(nested));
    }

    private static bool Same(byte[] text)
    {
        try
        {
            CanonicalJson.Read(text).Dispose();
            return CanonicalForm.Holds(text);
        }
        catch (FormatException)
        {
            return !CanonicalForm.Holds(text);
        }
    }
}

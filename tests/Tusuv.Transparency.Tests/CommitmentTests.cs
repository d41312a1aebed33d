using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Tusuv.Transparency.Tests;

public class CommitmentTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void It_is_the_hash_of_a_label_the_salt_and_the_text() =>
        Assert.Equal(
            SHA256.HashData([.. Encoding.ASCII.GetBytes("pb-commit-v1"), .. Salt, .. Encoding.UTF8.GetBytes("төсөв")]),
            Commitment.Of(Salt, "төсөв")
        );

    [Fact]
    public void A_known_value_keeps_its_commitment() =>
        Assert.Equal(
            "e055d4a4a3a1d435d727d652f275720bf04c76f2c14d7173c6350ee316971977",
            Convert.ToHexStringLower(Commitment.Of(Salt, "төсөв"))
        );

    [Fact]
    public void Only_the_same_text_and_salt_open_it() =>
        Gen.Select(Gen.Byte.Array[32], Gen.String.AlphaNumeric, Gen.String.AlphaNumeric)
            .Sample(
                (salt, text, other) =>
                    Commitment.Opens(Commitment.Of(salt, text), salt, text)
                    && (text == other || !Commitment.Opens(Commitment.Of(salt, text), salt, other))
                    && !Commitment.Opens(Commitment.Of(salt, text), [.. salt.Select(b => (byte)(b ^ 1))], text)
            );

    [Fact]
    public void A_salt_has_32_bytes()
    {
        Assert.Throws<ArgumentException>(() => Commitment.Of(Salt.AsSpan(1), "text"));
        Assert.False(Commitment.Opens(Commitment.Of(Salt, "text"), Salt.AsSpan(1), "text"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() =>
        Assert.ThrowsAny<ArgumentException>(() => Commitment.Of(Salt, "\ud800"));
}

using CsCheck;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Tusuv.Transparency.Tests;

public class Ed25519Tests
{
    public static TheoryData<string> Cases() => Vectors.Names("ed25519-wycheproof");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_signature_is_judged_as_by_the_reference_and_by_another_library(string id)
    {
        var test = Vectors.Find("ed25519-wycheproof", id);
        var (key, message, signature) = (test.Hex("pk"), test.Hex("msg"), test.Hex("sig"));
        var valid = test.GetProperty("result").GetString() == "valid";

        Assert.Equal(valid, new NoteKey("a", NoteKeyKind.Log, key).Verifies(message, signature));
        Assert.Equal(valid, OtherVerifies(key, message, signature));
    }

    [Fact]
    public void What_is_signed_here_is_what_another_library_signs() =>
        Gen.Select(Gen.Byte.Array[32], Gen.String[Gen.Char.AlphaNumeric, 0, 200])
            .Sample(
                (seed, text) =>
                {
                    using var signer = new NoteSigner("log.example", NoteKeyKind.Log, seed);
                    var message = System.Text.Encoding.UTF8.GetBytes(text + "\n");
                    var other = new Ed25519Signer();
                    other.Init(forSigning: true, new Ed25519PrivateKeyParameters(seed));
                    other.BlockUpdate(message);
                    return signer.Sign(text + "\n").Bytes.Span.SequenceEqual(other.GenerateSignature());
                },
                iter: 200
            );

    private static bool OtherVerifies(byte[] key, byte[] message, byte[] signature)
    {
        var verifier = new Ed25519Signer();
        verifier.Init(forSigning: false, new Ed25519PublicKeyParameters(key));
        verifier.BlockUpdate(message);
        return verifier.VerifySignature(signature);
    }
}

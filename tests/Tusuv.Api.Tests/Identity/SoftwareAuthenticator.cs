using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Tusuv.Api.Tests.Identity;

/// <summary>A passkey of one site, as a telephone would hold it: ES256, no attestation, its owner always verified.</summary>
internal sealed class SoftwareAuthenticator(Uri site) : IDisposable
{
    private const byte PresentAndVerified = 0b0000_0101;
    private const byte HasCredential = 0b0100_0000;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private string? owner;
    private uint used;

    /// <summary>Where the browser says that it is; another place makes a phisher of it.</summary>
    public string Origin { get; set; } = site.GetLeftPart(UriPartial.Authority);

    public string Create(JsonElement options)
    {
        owner = options.GetProperty("user").GetProperty("id").GetString();
        var attestation = new CborWriter();
        attestation.WriteStartMap(3);
        attestation.WriteTextString("fmt");
        attestation.WriteTextString("none");
        attestation.WriteTextString("attStmt");
        attestation.WriteStartMap(0);
        attestation.WriteEndMap();
        attestation.WriteTextString("authData");
        byte[] length = [0, (byte)id.Length];
        attestation.WriteByteString([
            .. Data(PresentAndVerified | HasCredential),
            .. new byte[16],
            .. length,
            .. id,
            .. PublicKey(),
        ]);
        attestation.WriteEndMap();
        return Answer(
            new
            {
                clientDataJSON = Text(ClientData("webauthn.create", options)),
                attestationObject = Text(attestation.Encode()),
                transports = new[] { "internal" },
            }
        );
    }

    public string Get(JsonElement options)
    {
        used++;
        var data = Data(PresentAndVerified);
        var client = ClientData("webauthn.get", options);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Answer(
            new
            {
                clientDataJSON = Text(client),
                authenticatorData = Text(data),
                signature = Text(key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
                userHandle = owner,
            }
        );
    }

    public void Dispose() => key.Dispose();

    private string Answer(object response) =>
        JsonSerializer.Serialize(
            new
            {
                id = Text(id),
                rawId = Text(id),
                type = "public-key",
                response,
                clientExtensionResults = new { },
            }
        );

    private byte[] Data(int flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, used);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site.Host)), (byte)flags, .. count];
    }

    private byte[] ClientData(string type, JsonElement options) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge = options.GetProperty("challenge").GetString(),
                origin = Origin,
                crossOrigin = false,
            }
        );

    /// <summary>COSE: kty EC2, alg ES256, crv P-256, x, y.</summary>
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var cose = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cose.WriteStartMap(5);
        foreach (var (label, value) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cose.WriteInt32(label);
            cose.WriteInt32(value);
        }

        cose.WriteInt32(-2);
        cose.WriteByteString(point.X!);
        cose.WriteInt32(-3);
        cose.WriteByteString(point.Y!);
        cose.WriteEndMap();
        return cose.Encode();
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}

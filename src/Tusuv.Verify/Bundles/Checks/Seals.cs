using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tusuv.Domain;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Canonical JSON of what the domain decides, and its SHA-256.</summary>
internal static class Seals
{
    public static Hash Of(object content) => new(Convert.ToHexStringLower(SHA256.HashData(Bytes(content))));

    public static string Text(object content) => Encoding.UTF8.GetString(Bytes(content));

    public static byte[] Bytes(object content) =>
        CanonicalJson.Encode(JsonSerializer.SerializeToElement(content, content.GetType(), EventJson.Options));
}

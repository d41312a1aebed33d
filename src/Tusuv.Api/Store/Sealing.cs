using System.Security.Cryptography;
using Tusuv.Transparency;

namespace Tusuv.Api.Store;

internal static class Sealing
{
    /// <summary>SHA-256 over the canonical JSON of what is sealed.</summary>
    public static Hash Seal(object content) =>
        new(
            Convert.ToHexStringLower(
                SHA256.HashData(
                    CanonicalJson.Encode(
                        JsonSerializer.SerializeToElement(content, content.GetType(), EventJson.Options)
                    )
                )
            )
        );
}

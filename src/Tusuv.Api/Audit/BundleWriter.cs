using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>A bundle being packed; its list of files is written last.</summary>
internal sealed class BundleWriter : IAsyncDisposable
{
    private readonly ZipArchive zip;
    private readonly RoundId? round;
    private readonly JsonArray files = [];

    public BundleWriter(string path, RoundId? round)
    {
        zip = new(new FileStream(path, FileMode.Create), ZipArchiveMode.Create);
        this.round = round;
    }

    public void Put(string name, string text)
    {
        using var file = Begin(name);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <param name="packs">False for what does not shrink.</param>
    public BundleFile Begin(string name, bool packs = true) =>
        new(
            zip.CreateEntry(name, packs ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open(),
            (bytes, hash) =>
                files.Add(
                    new JsonObject
                    {
                        ["path"] = name,
                        ["bytes"] = bytes,
                        ["sha256"] = hash,
                    }
                )
        );

    public async ValueTask DisposeAsync()
    {
        var scope = new JsonObject();
        if (round is { } id)
            scope["round"] = id.Value.ToString();
        var manifest = new JsonObject
        {
            ["format"] = "tusuv-bundle/1",
            ["scope"] = scope,
            ["files"] = files,
        };
        await using (var file = await zip.CreateEntry("manifest.json").OpenAsync())
            await file.WriteAsync(CanonicalJson.Encode(manifest));
        await zip.DisposeAsync();
    }
}

/// <summary>One file of it, hashed as it is written.</summary>
internal sealed class BundleFile(Stream stream, Action<long, string> done) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        hash.AppendData(bytes);
        length += bytes.Length;
    }

    public void WriteLine(ReadOnlySpan<byte> bytes)
    {
        Write(bytes);
        Write("\n"u8);
    }

    public void Dispose()
    {
        stream.Dispose();
        done(length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        hash.Dispose();
    }
}

using System.Text.Json;

namespace Tusuv.Transparency.Tests;

internal static class Vectors
{
    public static JsonElement Read(string name) =>
        JsonDocument
            .Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "vectors", name + ".json")))
            .RootElement;

    public static TheoryData<string> Names(string file) =>
        [.. Read(file).GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("id").GetString()!)];

    public static JsonElement Find(string file, string id) =>
        Read(file).GetProperty("tests").EnumerateArray().Single(test => test.GetProperty("id").GetString() == id);

    public static byte[] Base64(this JsonElement test, string name) =>
        test.GetProperty(name).GetString() is { } text ? Convert.FromBase64String(text) : [];

    public static byte[][] Base64List(this JsonElement test, string name) =>
        test.GetProperty(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(hash => Convert.FromBase64String(hash.GetString()!))]
            : [];

    public static byte[] Hex(this JsonElement test, string name) =>
        Convert.FromHexString(test.GetProperty(name).GetString()!);

    public static byte[][] HexList(this JsonElement test, string name) =>
        [.. test.GetProperty(name).EnumerateArray().Select(hash => Convert.FromHexString(hash.GetString()!))];
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tusuv.Verify.Reading;

internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions OnOneLine = new(Readable) { WriteIndented = false };

    public static string Line(JsonNode? value) => value?.ToJsonString(OnOneLine) ?? "nothing";

    public static void Write(TextWriter output, JsonNode document) => output.WriteLine(document.ToJsonString(Readable));
}

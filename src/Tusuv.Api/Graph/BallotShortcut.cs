using System.Text.Encodings.Web;
using Tusuv.Api.Ballots;

namespace Tusuv.Api.Graph;

/// <summary>
/// Answers the document that everybody who votes sends, as the library would but without its walk through it, which took longer
/// than the ballot. Whatever is not just as usual is left to the library: a ballot sent again is the same ballot again.
/// </summary>
internal sealed class BallotShortcut(DocumentCache documents, BallotDesk desk)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>False: not answered, and nothing done that would not be done again.</summary>
    public async ValueTask<bool> AnswerAsync(HttpContext http, ReadOnlyMemory<byte> body, string accept)
    {
        if (Find(body) is not var (cast, ballot))
            return false;
        CastResult result;
        try
        {
            result = await desk.CastAsync(ballot, http.RequestAborted)
                .WaitAsync(GraphSetup.Longest, http.RequestAborted);
        }
        catch (Exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            return false;
        }

        GraphEndpoint.Begin(http.Response, accept);
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Writing);
        cast.Write(json, result);
        return true;
    }

    private (KnownCast Cast, CastBallot Ballot)? Find(ReadOnlyMemory<byte> body)
    {
        if (body.Span.IndexOf("castBallot"u8) < 0)
            return null;
        try
        {
            using var request = JsonDocument.Parse(body, GraphRequest.Depth);
            return
                request.RootElement.TryGetProperty("query", out var query)
                && query.GetString() is { } text
                && documents.CastOf(text) is { } cast
                && cast.Read(request.RootElement) is { } ballot
                ? (cast, ballot)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}

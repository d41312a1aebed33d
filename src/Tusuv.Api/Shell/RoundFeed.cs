using System.Security.Cryptography;
using System.Xml;
using Microsoft.Net.Http.Headers;
using Tusuv.Api.Graph;

namespace Tusuv.Api.Shell;

/// <summary>The newest events of a round for feed readers (RFC 4287), each language at an address of its own.</summary>
internal static class RoundFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Newest = 50;

    public static string Path(RoundId round, Language language) =>
        $"/rounds/{round.Value}/feed{(language is Language.En ? ".en" : "")}.atom";

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        foreach (var language in Enum.GetValues<Language>())
            routes.MapGet(
                Path(default, language).Replace($"{default(Guid)}", "{round:guid}", StringComparison.Ordinal),
                (Guid round, PageSource source, History history, HttpContext http) =>
                    AnswerAsync(new(round), Words.In(language), source, history, http)
            );
    }

    private static async Task<IResult> AnswerAsync(
        RoundId id,
        Words words,
        PageSource source,
        History history,
        HttpContext http
    )
    {
        var pages = await source.AtAsync(null, http.RequestAborted);
        if (await RoundView.OfAsync(pages, id, http.RequestAborted) is not { } round)
            return Results.NotFound();
        var events = await history.OfAsync(id, new Window(0, Newest), http.RequestAborted);
        List<EventEntry> newest = [.. events.Nodes];
        var projects = await FeedProjects.OfAsync(pages, id, newest, words, http.RequestAborted);
        var feed = Write(round, newest, projects, words, $"{http.Request.Scheme}://{http.Request.Host}");
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(
            feed,
            "application/atom+xml; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed)[..16])}\"")
        );
    }

    private static byte[] Write(
        RoundView round,
        IReadOnlyList<EventEntry> events,
        FeedProjects projects,
        Words words,
        string site
    )
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new System.Text.UTF8Encoding(false) }))
        {
            var (id, page) = (round.Round.Id, $"{site}/rounds/{round.Round.Id.Value}");
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, words.Tag);
            Element(xml, "id", $"urn:uuid:{Uuid.Named(id.Value, words.Tag)}");
            Element(xml, "title", $"{words.Said(round.Round.Name)} – {words.Said(round.Place.Name)}");
            Element(xml, "subtitle", words["feed.title"]);
            Element(xml, "updated", Instant(events.Max(e => (DateTimeOffset?)e.At) ?? round.Round.OpenedAt));
            Link(xml, "self", site + Path(id, words.Language));
            Link(xml, "alternate", page);
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", words["app.name"]);
            xml.WriteEndElement();
            foreach (var e in events)
                Entry(xml, e, projects.NameOf(e), words, page);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, EventEntry e, string? project, Words words, string round)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", $"urn:uuid:{e.Id}");
        Element(xml, "title", Title(e, project, words));
        Element(xml, "updated", Instant(e.At));
        Link(xml, "alternate", $"{round}/history?event={e.Number}");
        Element(xml, "summary", words["feed.event", ("number", e.Number)]);
        xml.WriteEndElement();
    }

    /// <summary>What happened, and to what, from what the event itself shows in clear; else of which project it is.</summary>
    private static string Title(EventEntry e, string? project, Words words)
    {
        var name = words.Coded($"event.{e.Type}", e.Type);
        using var data = JsonDocument.Parse(e.Data);
        var about =
            data.RootElement.TryGetProperty("stage", out var stage) && stage.ValueKind is JsonValueKind.String
                ? words.Coded($"stage.{stage.GetString()!.ToUpperInvariant()}", stage.GetString()!)
            : data.RootElement.TryGetProperty("title", out var title)
            && title.ValueKind is JsonValueKind.Object
            && title.TryGetProperty("mn", out _)
                ? words.Said(title.Deserialize<PublicText>(EventJson.Options)!)
            : project;
        return about is null ? name : $"{name}: {about}";
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

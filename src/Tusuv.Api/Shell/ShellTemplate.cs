using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace Tusuv.Api.Shell;

/// <summary>The built page of the front end, with the places that the host fills.</summary>
internal sealed partial class ShellTemplate
{
    private const string Unbuilt = """
        <!doctype html><html lang="mn"><head><meta charset="utf-8"><title>Оролцоотой төсөв</title><meta name="description" content=""></head>
        <body><div id="root"><!--shell--></div></body></html>
        """;

    private readonly HtmlEncoder encoder;
    private readonly RecordTrouble trouble;
    private readonly string text;

    public ShellTemplate(IWebHostEnvironment environment, HtmlEncoder encoder, RecordTrouble trouble)
    {
        (this.encoder, this.trouble) = (encoder, trouble);
        text = Read(environment.WebRootFileProvider.GetFileInfo("index.html"));
        var style = Style().Match(text).Value;
        StyleSource = style is ""
            ? ""
            : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
    }

    /// <summary>The page's own style as the content security policy names it; empty where it has none.</summary>
    public string StyleSource { get; }

    public string Fill(Words words, ShellPage page, string body, string site)
    {
        var place = page.Place is { } at ? $"{words.Said(at.Name)} – " : "";
        var title = encoder.Encode($"{page.Title} – {place}{words["app.name"]}");
        var description = encoder.Encode(page.Description);
        return text.Replace("<html lang=\"mn\"", $"<html lang=\"{words.Tag}\"", StringComparison.Ordinal)
            .Replace("<title>Оролцоотой төсөв</title>", $"<title>{title}</title>", StringComparison.Ordinal)
            .Replace(
                "<meta name=\"description\" content=\"\"",
                $"<meta name=\"description\" content=\"{description}\"",
                StringComparison.Ordinal
            )
            .Replace(
                "</head>",
                $"{FeedOf(words, page)}{CardOf(title, description, words, site)}</head>",
                StringComparison.Ordinal
            )
            .Replace("<body>", $"<body>{trouble.Said()}", StringComparison.Ordinal)
            .Replace("<!--shell-->", body, StringComparison.Ordinal);
    }

    /// <summary>What a messenger shows of a page that somebody passes on.</summary>
    private string CardOf(string title, string description, Words words, string site) =>
        $"""
            <meta property="og:type" content="website"><meta property="og:title" content="{title}">
            <meta property="og:description" content="{description}"><meta property="og:site_name" content="{encoder.Encode(
                words["app.name"]
            )}">
            <meta property="og:image" content="{encoder.Encode(
                $"{site}/icons/512.png"
            )}"><meta name="twitter:card" content="summary">
            """;

    private string FeedOf(Words words, ShellPage page) =>
        page.Round is { } round
            ? $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{encoder.Encode(words["feed.title"])}\" href=\"{RoundFeed.Path(round.Round.Id, words.Language)}\">"
            : "";

    private static string Read(IFileInfo file)
    {
        if (!file.Exists)
            return Unbuilt;
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("(?<=<style>)[^<]*", RegexOptions.None, 1000)]
    private static partial Regex Style();
}

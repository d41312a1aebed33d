using System.Net;
using System.Net.Http.Json;
using Tusuv.Api.Demonstration;
using Tusuv.Api.Tests.Files;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What the host writes of a page reads like the page.</summary>
public sealed class WithoutScript(App app)
{
    [Fact]
    public async Task A_page_that_does_not_exist_says_so_and_not_that_it_needs_script()
    {
        using var answer = await app
            .Host.Visitor()
            .Http.GetAsync("/nothing-here", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Хаягаа шалгана уу", page, StringComparison.Ordinal);
        Assert.DoesNotContain("JavaScript", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/poster")]
    [InlineData("/verify")]
    public async Task A_page_that_needs_script_leads_to_those_that_do_not(string path)
    {
        var page = await PageAsync(path);
        foreach (var readable in (string[])["/", "/audit", "/audits", "/glossary"])
            Assert.Contains($"<li><a href=\"{readable}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_is_found_by_small_letters_and_tells_of_answers_and_days()
    {
        var page = await PageAsync("/audits/mn-039-2026-14");
        Assert.Contains("MN-039-2026-14", page, StringComparison.Ordinal);
        Assert.Matches("<title>[^<]* – Хөхбулаг[^<]* – Оролцоотой төсөв</title>", page);
        Assert.Matches("Хариу өгөх өдөр: 20[0-9]{2}[.]", page);
        Assert.Contains("</a>, <a href=\"/events/", page, StringComparison.Ordinal);
        Assert.Contains("Байгууллагын үзсэнээр", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditors_questions_name_their_round_and_the_others_and_what_found_nothing()
    {
        var page = await PageAsync($"/audit?round={Khukhbulag.Ldf2026.Value}");
        Assert.Contains("<strong>2026, ", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/audit?round=", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/audit?round={Khukhbulag.Ldf2026.Value}", page, StringComparison.Ordinal);
        Assert.Contains("Юу ч олдоогүй асуулт", page, StringComparison.Ordinal);
        Assert.Matches("<a href=\"/events/([0-9]+)\">\\1 [А-Я]", page);
    }

    [Fact]
    public async Task A_proposal_that_was_passed_on_and_answered_waits_for_nothing()
    {
        var page = await PageAsync($"/proposals/{Projects2026.Of("P20").Id.Value}");
        Assert.Contains("<strong>Хариу", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Цаашид яах вэ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_says_why_and_what_became_of_its_appeal_and_offers_no_second_one()
    {
        var page = await PageAsync($"/proposals/{Projects2026.Of("P23").Id.Value}");
        Assert.Contains("Сангийн хязгаараас есөн дахин их.", page, StringComparison.Ordinal);
        Assert.Contains("Гомдлыг хангаагүй.", page, StringComparison.Ordinal);
        Assert.Contains("мөс түрэхэд баг тасардаг", page, StringComparison.Ordinal);
        Assert.Contains("</strong> Засаад дараагийн жил дахин гаргаж болно.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("гомдол гаргаж болно", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_proposers_words_and_photos_are_there()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        var herder = app.Host.Visitor("7K3M9QWXZ0B4D6F8H2J5N1PR");
        using var stored = await herder.Http.PostAsync("/files", new ByteArrayContent(Pictures.Jpeg()));
        var hash = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString();
        var proposal = Guid.NewGuid();
        await RoundScript.Accept(
            herder,
            "submitProposal",
            new
            {
                proposalId = proposal,
                roundId = script.Round,
                sector = "WATER",
                channel = "WEB",
                title = "Худаг гаргах",
                body = "Хүйтэн булаг ширгэсэн.",
                files = new[] { hash },
            }
        );
        var page = await PageAsync($"/proposals/{proposal}");
        Assert.Contains("Хүйтэн булаг ширгэсэн.", page, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"/files/{hash}\" alt=\"Хавсралт: 1\"", page, StringComparison.Ordinal);
        Assert.Matches("og:description\" content=\"[^\"]+\"", page);
    }

    [Fact]
    public async Task What_a_messenger_shows_of_the_results_says_what_was_decided() =>
        Assert.Matches(
            "og:description\" content=\"[^\"]+Хурлын баталсан төсөл: [0-9]+",
            System.Net.WebUtility.HtmlDecode(await PageAsync($"/rounds/{Khukhbulag.Ldf2026.Value}/results"))
        );

    [Fact]
    public async Task An_event_of_a_project_names_it_in_the_feed() =>
        Assert.Matches(
            "<title>Ажлын хугацааг өөрчилсөн: P[0-9]{2} [^<]+</title>",
            await PageAsync($"/rounds/{Khukhbulag.Ldf2026.Value}/feed.atom")
        );

    [Fact]
    public async Task A_proposal_is_called_by_its_number_and_title()
    {
        var page = await PageAsync($"/proposals/{Projects2026.Of("P06").Id.Value}");
        Assert.Matches("<h1>P06 [^<]+</h1>", page);
    }

    [Fact]
    public async Task The_other_language_is_one_link_away_and_stays()
    {
        var page = await PageAsync("/audit/events?late=1");
        Assert.Contains("href=\"?late=1&amp;lang=en\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/glossary\"", page, StringComparison.Ordinal);

        using var answer = await app
            .Host.Visitor()
            .Http.GetAsync("/glossary?lang=en", TestContext.Current.CancellationToken);
        Assert.Contains(
            "<h1>Glossary</h1>",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Contains(
            answer.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith("lang=en;", StringComparison.Ordinal)
        );
    }

    private Task<string> PageAsync(string path) =>
        app.Host.Visitor().Http.GetStringAsync(path, TestContext.Current.CancellationToken);
}

using Tusuv.Api.Demonstration;
using static Tusuv.Api.Tests.Demonstration.YearAnswers;

namespace Tusuv.Api.Tests.Demonstration;

/// <summary>What the khural made of the vote, amended in April, and took back of its Presidium.</summary>
public sealed class TheYearsKhural(App app)
{
    private readonly Client visitor = app.Host.Visitor();

    [Fact]
    public async Task The_khural_sits_with_85_7_per_cent_and_decides_as_the_minutes_say()
    {
        var round = await AskAsync(
            """
            sittings { due present rules { seats } attendance { absence intervals { from until } } opening { step tally { for } carried }
              agenda { number interests { about { number } } }
              motions { votes { choice earlier } result { carried way tally { for against abstained } arithmetic { needed of } } } }
            """
        );
        var december = round.Each("sittings").ElementAt(1);
        var atOpening = december.Each("attendance").Count(a => a.At("absence").ValueKind is JsonValueKind.Null);
        Assert.Equal((21, 18), (december.Number("due"), atOpening));
        Assert.Equal(85.7m, Math.Round(100m * atOpening / december.Number("due"), 1));
        Assert.All(december.Each("opening"), step => Assert.Equal(18, step.Number("tally.for")));
        Assert.Equal(
            Lines(
                """
                True BY_NAME 15 2 1 of 18, 10 needed
                False BY_NAME 7 9 1 of 17, 9 needed
                True HANDS 17 0 0 of 17, 9 needed
                True HANDS 18 0 0 of 18, 10 needed
                """
            ),
            december.Each("motions").Select(m => Result(m.At("result")))
        );
        var corrected = december.Each("motions").ElementAt(1).Each("votes").Single(v => v.Each("earlier").Any());
        Assert.Equal(("ABSTAINED", "FOR"), (corrected.Text("choice"), corrected.At("earlier")[0].ToString()));
        Assert.Equal("P06", december.At("agenda")[2].At("interests")[0].Text("about.number"));
        Assert.Equal([17, 18, 16], round.Each("sittings").Select(s => s.Number("present")));
    }

    [Fact]
    public async Task Without_script_the_decision_stands_before_the_residents_choice()
    {
        var page = await app.Host.Http.GetStringAsync(
            $"/rounds/{Khukhbulag.Ldf2026.Value}/results",
            TestContext.Current.CancellationToken
        );
        string[] parts =
        [
            "<h2>Хурал юу шийдвэрлэсэн бэ?</h2>",
            "Өөрчилсөн тогтоол: <a href=\"/resolutions/",
            "<h2>Иргэдийн сонголт</h2>",
            "Сонголтоо өгсөн хүн: 1,296. Жагсаалтад байсан: 2,045",
            "<h2>Шалгарсан төсөл: 6</h2>",
            "Шалгарсан төслийн нийлбэр",
        ];
        var places = parts.Select(part => page.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Resolution_31_differs_from_the_voters_in_three_projects_and_resolution_9_takes_14_off()
    {
        var annex =
            "total { amount } totalInWords lines { number amount { amount } difference } leftOut { reason proposal { number } }";
        var round = await AskAsync(
            $"resolutions {{ number status firstAnnex {{ {annex} }} annex {{ {annex} }} amendedBy {{ number }} }}"
        );
        JsonElement Numbered(string number) => round.Each("resolutions").Single(r => r.Text("number") == number);
        var (first, second) = (Numbered("31"), Numbered("9"));
        Assert.Equal((200.0m, 186.0m), (first.Million("firstAnnex.total"), second.Million("annex.total")));
        Assert.Equal("хоёр зуун сая төгрөг", first.Text("firstAnnex.totalInWords"));
        Assert.Equal(
            "P10 22.4, P06 58.5, P04 33.6, P07 49.5, P09 16.8, P14 9.8 next_in_order, P12 9.4 co_financed",
            List(first.At("firstAnnex"))
        );
        Assert.Equal(
            "P10 22.4, P06 58.5, P04 33.6, P07 44.9 ceiling_changed, P09 16.8, P14 9.8 next_in_order",
            List(second.At("annex"))
        );
        var left = first.At("firstAnnex.leftOut")[0];
        Assert.Equal(("P18", "funded_elsewhere"), (left.Text("proposal.number"), left.Text("reason")));
        Assert.Equal("9", first.Text("amendedBy.number"));
    }

    [Fact]
    public async Task What_three_of_the_Presidium_decided_is_on_record_without_a_quorum_and_repealed()
    {
        var answer = await visitor.AskAsync(
            """
            query ($body: BodyId!, $year: Int!) { resolutionNumbered(body: $body, year: $year, number: "3") {
              status rescindedBy { number } paperEvent paper { members present irregular document { actOn } } } }
            """,
            new { body = Khukhbulag.Body("Presidium").Value, year = ActOn.Year }
        );
        var paper = answer.At("resolutionNumbered");
        Assert.Equal(("RESCINDED", "10"), (paper.Text("status"), paper.Text("rescindedBy.number")));
        Assert.Equal((7, 3), (paper.Number("paper.members"), paper.Number("paper.present")));
        Assert.Equal(["no_quorum"], paper.Each("paper.irregular").Select(rule => rule.GetString()));
        Assert.Equal($"{ActOn:yyyy-MM-dd}", paper.Text("paper.document.actOn"));
        var recorded = await visitor.AskAsync(
            "query ($number: Long!) { event(number: $number) { type irregular } }",
            new { number = paper.At("paperEvent").GetInt64() }
        );
        Assert.Equal(
            ("resolution_recorded", true),
            (recorded.Text("event.type"), recorded.At("event.irregular").GetBoolean())
        );
    }

    /// <summary>The sixth of March 2026 of the story.</summary>
    private static DateOnly ActOn =>
        DateOnly
            .FromDateTime(DateTime.UtcNow.AddHours(8))
            .AddDays(new DateOnly(2026, 3, 6).DayNumber - new DateOnly(2026, 11, 23).DayNumber);

    private Task<JsonElement> AskAsync(string fields) => visitor.RoundAsync(Khukhbulag.Ldf2026, fields);

    private static string Result(JsonElement result) =>
        $"{result.Text("carried")} {result.Text("way")} {result.Text("tally.for")} {result.Text("tally.against")} {result.Text("tally.abstained")}"
        + $" of {result.Text("arithmetic.of")}, {result.Text("arithmetic.needed")} needed";

    private static string List(JsonElement annex) =>
        string.Join(
            ", ",
            annex
                .Each("lines")
                .Select(l =>
                    FormattableString
                        .Invariant($"{l.Text("number")} {l.Million("amount")} {l.Text("difference")}")
                        .Trim()
                )
        );
}

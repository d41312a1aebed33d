using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>January to April 2026: days are set, the first contract is signed, a call fails, and the Presidium errs.</summary>
internal static class Spring2026
{
    /// <summary>The Presidium's decision, as it is numbered on its paper.</summary>
    public static ResolutionId Wrestling(Story story) =>
        ResolutionId.Of(Body("Presidium"), story.Day(ActOn).Year, new("3"));

    private const string ActOn = "2026-03-06";

    public static async Task TellAsync(Story story, Money2026 money)
    {
        await story.TellAsync("January to April 2026: contracts begin, the Presidium errs, a call fails");
        await story.AtAsync("2026-01-15 10:00");
        (string Number, string Due)[] days =
        [
            ("P10", "2026-06-10"),
            ("P06", "2026-08-15"),
            ("P04", "2026-11-30"),
            ("P07", "2026-08-25"),
            ("P09", "2026-11-30"),
            ("P14", "2026-06-30"),
            ("P12", "2026-05-31"),
        ];
        foreach (var (number, due) in days)
            await money.PlanAsync(number, due);
        await story.AtAsync("2026-02-12 15:00");
        await money.SignAsync("P10", 21.6m, "«Талын салхи» ХХК", ProcurementWay.Comparison, "2026-02-12");
        await Ldf2027Collects.TellAsync(story);

        await story.AtAsync("2026-04-02 11:00");
        await story.DoAsync("secretary", PresidiumOnPaper(story));
        await story.AtAsync("2026-04-20 16:00");
        await story.DoAsync(
            "procurement",
            new FailProcurementCall(
                Ldf2026,
                Projects2026.Of("P04").Id,
                Call: 1,
                new("one_bidder"),
                story.Day("2026-04-20")
            )
        );
    }

    /// <summary>Three of seven were there; nothing was paid, and the paper came to light in April.</summary>
    private static RecordResolution PresidiumOnPaper(Story story) =>
        new(
            Body("Presidium"),
            story.Day(ActOn).Year,
            new("3"),
            new("P09-өөс бөхийн шагналд 2.0 сая төгрөг шилжүүлэх", "2.0 million from P09 to wrestling prizes"),
            [new("Тэргүүлэгчдийн хуралдааны тэмдэглэл", "Minutes of the Presidium")],
            [
                DecemberSitting.Clause(
                    1,
                    ClauseKind.Other,
                    "P09-ийн төсвөөс 2.0 сая төгрөгийг бөхийн барилдааны шагналд шилжүүлсүгэй.",
                    "2.0 million of P09 is moved to the prizes of a wrestling match."
                ),
            ],
            Present: 3,
            For: 3,
            new(new("3"), new("Хурлын архив, 2026 оны 1-р хавтас", "Archive of the khural"), story.Day(ActOn))
        );
}

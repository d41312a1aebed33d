using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>18 December 2025: the khural decides on the fund, otherwise than the voters in three projects.</summary>
internal static class DecemberSitting
{
    public const string Day = "2025-12-18";
    public const int Fund = 3;

    public static async Task<ResolutionId> TellAsync(Story story)
    {
        await story.TellAsync("December 2025: the khural sits, resolution 31");
        await story.AtAsync("2025-12-08 09:00");
        var hall = Hall.Of(story, Day);
        await hall.ConveneAsync(
            SittingKind.Regular,
            $"{Day} 10:00",
            new AgendaItem(1, new("other"), new("Сумын 2026 оны төсөв", "The soum's budget for 2026")),
            new AgendaItem(2, new("other"), new("Тэргүүлэгчдийн тайлан", "Report of the Presidium")),
            new AgendaItem(Fund, new("projects"), new("ОНХС-2026", "Local Development Fund 2026"), Ldf2026)
        );
        await story.AtAsync("2025-12-16 11:00");
        await story.DoAsync("finance", new SetCeiling(Ldf2026, Million(200), CeilingGrade.Final));
        await story.DoAsync("finance", Envelope(story));

        await story.AtAsync($"{Day} 10:00");
        await hall.OpenAsync((9, "ill"), (16, "weather"), (19, "journey"));
        var motion = await DecemberDebate.TellAsync(story, hall);
        await hall.EndAsync();
        await story.AtAsync($"{Day} 15:00");
        var list = new AnnexDraft(Ldf2026, [.. Lines], [new(Projects2026.Of("P18").Id, new("funded_elsewhere"))]);
        var resolution = await hall.ResolveAsync(
            new(motion, Day, list),
            "31",
            new(
                "Орон нутгийн хөгжлийн сангаар 2026 онд хэрэгжүүлэх төсөл батлах тухай",
                "Projects of the fund in 2026"
            ),
            [.. Clauses(story)]
        );
        return resolution;
    }

    private static OpenEnvelope Envelope(Story story) =>
        new(
            Ldf2026,
            // Whenever the demonstration is loaded, its money is of the year of its payments.
            story.Day("2026-11-23").Year,
            LoweringRule.LastOnListFirst,
            [
                new(SourceKind.UnifiedFundTransfer, Million(172.4m), new("Нэгдсэн сангийн шилжүүлэг", "Unified Fund")),
                new(SourceKind.BudgetSurplus, Million(21.6m), new("2025 оны үлдэгдэл", "Balance of 2025")),
                new(SourceKind.Donation, Million(6), new("«Хөх толгой» ХХК-ийн хандив", "Gift of Khukh Tolgoi LLC")),
            ]
        );

    private static IEnumerable<AnnexEntry> Lines =>
        [
            Line("P10", 22.4m),
            Line("P06", 58.5m),
            Line("P04", 33.6m),
            Line("P07", 49.5m),
            Line("P09", 16.8m),
            Line("P14", 9.8m, "next_in_order"),
            // The rest of its 12.4 is labour and saplings from residents and the school.
            Line("P12", 9.4m, "co_financed"),
        ];

    public static AnnexEntry Line(string number, decimal million, string? difference = null) =>
        new(Projects2026.Of(number).Id, Million(million), difference is null ? null : new(difference));

    private static IEnumerable<Clause> Clauses(Story story)
    {
        DateOnly[] reports = [story.Day("2026-07-15"), story.Day("2026-12-15")];
        yield return Clause(
            1,
            ClauseKind.Approve,
            "Төслийн жагсаалтыг хавсралтаар баталсугай.",
            "The list is approved as annexed."
        );
        yield return Clause(
            2,
            ClauseKind.Charge,
            "Хэрэгжүүлэхийг Засаг даргад даалгасугай.",
            "The governor is charged with carrying it out.",
            Office.Governor
        );
        yield return Clause(
            3,
            ClauseKind.Report,
            "Явцыг Тэргүүлэгчдэд тайлагнасугай.",
            "Progress is reported to the Presidium.",
            Office.Governor,
            reports
        );
        yield return Clause(
            4,
            ClauseKind.Ask,
            "P23 гүүрийн саналыг аймагт уламжилсугай.",
            "The aimag is asked for the bridge of P23."
        );
        yield return Clause(
            5,
            ClauseKind.Oversee,
            "Хяналтыг төсвийн хороо хэрэгжүүлсүгэй.",
            "The committee on the budget oversees it."
        );
    }

    public static Clause Clause(
        int number,
        ClauseKind kind,
        string mn,
        string en,
        Office? charged = null,
        params DateOnly[] reports
    ) => new(number, kind, new(mn, en), charged, reports);
}

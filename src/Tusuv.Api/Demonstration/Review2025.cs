using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>May to September 2025: the working group costs, checks and ranks; eighteen stay, seven go their own ways.</summary>
internal static class Review2025
{
    /// <summary>Million tögrög a year, and who pays them.</summary>
    private static readonly Dictionary<string, (decimal Million, PublicText PaidBy)> Yearly = new(
        StringComparer.Ordinal
    )
    {
        ["P01"] = (0.9m, new("Худгийн бүлэг", "The well's users")),
        ["P04"] = (0.6m, new("Сумын төсөв", "The soum's budget")),
        ["P06"] = (4.1m, new("Цэцэрлэг; нүүрсэнд 6.0 сая хэмнэнэ", "The kindergarten, which saves 6.0 of coal")),
        ["P07"] = (3.2m, new("Сургууль", "The school")),
        ["P10"] = (5.8m, new("Эрүүл мэндийн төв, түлшинд", "The health centre, for fuel")),
        ["P20"] = (31.0m, new("Улсын төсөв", "The state budget")),
        ["P21"] = (44.0m, new("Улсын төсөв", "The state budget")),
    };

    public static async Task TellAsync(Story story)
    {
        await story.TellAsync("May to September 2025: costs, law, the working group's order");
        await story.AtAsync("2025-05-20 09:00");
        await story.DoAllAsync([
            Recuse("Л.Сувд", "P11", "Эрүүл мэндийн төвийн дарга, өөрийн байгууллагын санал"),
            Recuse("Т.Гантулга", "P08", "Сургуулийн захирал, өөрийн байгууллагын санал"),
        ]);
        await CostAsync(story);
        await PartingWays.FirstAsync(story);
        await RecostTheWellAsync(story);
        await PartingWays.ThenAsync(story);
        await story.AtAsync("2025-08-04 15:00");
        await story.DoAllAsync("head", Projects2026.Admitted.Select(p => Check(p, broken: null)));
        await RankAsync(story);
        await AdmitAsync(story);
    }

    private static (Asking, object) Recuse(string member, string number, string what) =>
        (
            As($"working-group:{member}"),
            new DeclareReviewInterest(Projects2026.Of(number).Id, true, Openings.Write(what))
        );

    private static async Task CostAsync(Story story)
    {
        await story.AtAsync("2025-05-27 15:00");
        var costed = Projects2026.All.Where(p => p.Cost is not null && p.Number is not "P25");
        await story.DoAllAsync(
            "procurement",
            costed.Select(p =>
                p.Number is "P01"
                    ? Cost(p, 36.0m, CostGrade.Rough)
                    : Cost(p, p.Cost!.Value, p.Rank is null ? CostGrade.Rough : CostGrade.Checked)
            )
        );
    }

    /// <summary>The geologist's letter: deeper than thought, by more than a fifth of the cost.</summary>
    private static async Task RecostTheWellAsync(Story story)
    {
        await story.AtAsync("2025-06-18 11:00");
        var well = Projects2026.Of("P01");
        await story.DoAsync(
            "procurement",
            Cost(well, 46.8m, CostGrade.Checked, "Гидрогеологийн дүгнэлт: 140 м хүртэл өрөмдөнө.")
        );
    }

    private static CostProposal Cost(
        Project2026 project,
        decimal million,
        CostGrade grade,
        string basis = "Гурван үнийн санал"
    )
    {
        (decimal Million, PublicText PaidBy)? yearly = Yearly.TryGetValue(project.Number, out var sum) ? sum : null;
        return new(
            project.Id,
            Khukhbulag.Million(million),
            grade,
            yearly is { Million: var amount } ? Khukhbulag.Million(amount) : null,
            Openings.Write(basis),
            YearlyPaidBy: yearly?.PaidBy
        );
    }

    public static CheckLegality Check(Project2026 project, string? broken) =>
        new(
            project.Id,
            [
                .. RoundTemplate.LocalDevelopmentFund.Terms.LegalRules.Select(rule => new LegalFinding(
                    rule.Code,
                    rule.Code.Value != broken
                )),
            ],
            null
        );

    private static async Task RankAsync(Story story)
    {
        await story.AtAsync("2025-09-08 14:00");
        // Why it fell from the first place to the tenth was first said to be "other", and was given back.
        await story.DoAsync("head", new RankProposal(Projects2026.Of("P14").Id, 10, RankReasons.Other));
        await story.AtAsync("2025-09-10 11:00");
        await story.DoAllAsync(
            "head",
            Projects2026.Admitted.Select(p => new RankProposal(p.Id, p.Rank!.Value, p.RankReason))
        );
    }

    private static async Task AdmitAsync(Story story)
    {
        await story.AtAsync("2025-09-19 16:00");
        await story.DoAllAsync(
            "head",
            Projects2026.Admitted.Select(p => new AdmitProposal(p.Id, new(p.Number), p.Title, null))
        );
    }
}

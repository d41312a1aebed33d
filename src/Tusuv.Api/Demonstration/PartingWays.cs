using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>Summer 2025: the seven proposals that do not come before the khural, each for its own reason.</summary>
internal static class PartingWays
{
    public static async Task FirstAsync(Story story)
    {
        await story.AtAsync("2025-05-29 10:00");
        await story.DoAsync(Resident(Ldf2026, "P25"), new WithdrawProposal(IdOf("P25"), new("by_proposer")));
        await story.AtAsync("2025-06-02 11:00");
        await RerouteAsync(story, "P20", new("Аймгийн Эрүүл мэндийн газар", "Aimag health department"));
        await RerouteAsync(story, "P21", new("Аймгийн Боловсролын газар", "Aimag education department"));
        await story.AtAsync("2025-06-12 15:00");
        await RefuseAsync(
            story,
            "P19",
            "forbidden_use",
            "no_celebration",
            "Баяр ёслолын зардлыг энэ сангаас гаргахгүй."
        );
        await RefuseAsync(
            story,
            "P22",
            "not_investment",
            "local_function",
            "Зээл олгох нь энэ сангийн зардал биш; сумын ЖДҮ-ийн санд хандана уу."
        );
        await RefuseAsync(story, "P24", "no_land", null, "Газар нь ашигт малтмалын тусгай зөвшөөрөлтэй.");
    }

    public static async Task ThenAsync(Story story)
    {
        await story.AtAsync("2025-06-21 10:00");
        await story.DoAsync(
            "head",
            new AnswerProposal(
                IdOf("P21"),
                new(
                    "Хоолны зардлын норматив улсын хэмжээнд тогтоогддог.",
                    "The norm for food is set for the whole country."
                ),
                story.Day("2025-06-21")
            )
        );
        await RefuseAsync(story, "P23", "over_ceiling", null, "Сангийн хязгаараас есөн дахин их.");
        await story.AtAsync("2025-07-01 09:30");
        await story.DoAsync(
            "bag-governor-3",
            new AppealProposal(IdOf("P23"), Openings.Write("Хавар, намар мөс түрэхэд баг тасардаг."))
        );
        // Due on 2 July; on the next day the clock notes that there is no answer.
        await story.AtAsync("2025-07-13 15:00");
        await story.DoAsync(
            "head",
            new AnswerProposal(
                IdOf("P20"),
                new("Норматив зөвшөөрвөл 2027 оноос.", "From 2027, if the norm allows."),
                story.Day("2025-07-13")
            )
        );
        await story.AtAsync("2025-07-20 16:00");
        await story.DoAsync(
            "governor",
            new DecideAppeal(
                IdOf("P23"),
                Upheld: false,
                Openings.Write("Сангийн хэмжээнээс хэтэрсэн тул аймагт улсын хөрөнгө оруулалтаар санал болгоно.")
            )
        );
    }

    private static ProposalId IdOf(string number) => Projects2026.Of(number).Id;

    /// <summary>A month to answer.</summary>
    private static async Task RerouteAsync(Story story, string number, PublicText receiver)
    {
        await story.DoAsync("head", Review2025.Check(Projects2026.Of(number), broken: "not_delegated"));
        await story.DoAsync(
            "head",
            new RerouteProposal(IdOf(number), new("delegated_function"), receiver, story.Day("2025-07-02"))
        );
    }

    private static async Task RefuseAsync(Story story, string number, string reason, string? broken, string explanation)
    {
        await story.DoAsync("head", Review2025.Check(Projects2026.Of(number), broken));
        await story.DoAsync("head", new RefuseProposal(IdOf(number), new(reason), Openings.Write(explanation)));
    }
}

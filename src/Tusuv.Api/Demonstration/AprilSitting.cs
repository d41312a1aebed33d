using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.DecemberSitting;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>24 April 2026: 14.0 less from the Unified Fund; the khural amends its list, and takes back what the Presidium did.</summary>
internal static class AprilSitting
{
    private const string Day = "2026-04-24";

    public static async Task TellAsync(Story story, ResolutionId list)
    {
        await story.TellAsync("April 2026: 14.0 million less, resolution 9 amends the list");
        await story.AtAsync("2026-04-22 15:00");
        var hall = Hall.Of(story, Day);
        await hall.ConveneAsync(
            SittingKind.Extraordinary,
            $"{Day} 10:00",
            new AgendaItem(1, new("projects"), new("ОНХС-2026-г тодотгох", "LDF 2026 is amended"), Ldf2026),
            new AgendaItem(
                2,
                new("rescission"),
                new("Тэргүүлэгчдийн 3 дугаар тогтоол", "Resolution 3 of the Presidium"),
                Ldf2026
            )
        );
        await story.AtAsync($"{Day} 09:00");
        await story.DoAsync("finance", Lowering(story));
        await story.DoAsync("finance", new SetCeiling(Ldf2026, Million(186), CeilingGrade.Final));

        await story.AtAsync($"{Day} 10:00");
        await hall.OpenAsync((6, "leave"), (9, "ill"), (12, "leave"), (16, "weather"), (20, "journey"));
        await story.AtAsync($"{Day} 11:00");
        var title = new PublicText("31 дүгээр тогтоолын хавсралтыг өөрчлөх тухай", "Annex of resolution 31 is amended");
        var amendment = await hall.MoveAsync(1, 1, title);
        await hall.HandsAsync(amendment, 16);
        var repeal = new PublicText(
            "Тэргүүлэгчдийн 3 дугаар тогтоолыг хүчингүй болгох",
            "Resolution 3 of the Presidium is repealed"
        );
        var repealing = await hall.MoveAsync(2, 3, repeal);
        await hall.HandsAsync(repealing, 16);
        await hall.EndAsync();

        await story.AtAsync($"{Day} 15:00");
        await hall.ResolveAsync(
            new(amendment, Day, Annex, Amends: list),
            "9",
            title,
            Clause(1, ClauseKind.Approve, "Хавсралтыг шинэчлэн баталсугай.", "The list is approved anew, as annexed.")
        );
        await hall.ResolveAsync(
            new(repealing, Day, Rescinds: Spring2026.Wrestling(story)),
            "10",
            repeal,
            Clause(
                1,
                ClauseKind.Other,
                "Ирцгүй гаргасан шийдвэрийг хүчингүй болгосугай.",
                "What was decided without a quorum is repealed."
            )
        );
    }

    private static LowerEnvelope Lowering(Story story) =>
        new(
            Ldf2026,
            new("СЯ-2026/118"),
            SourceKind.UnifiedFundTransfer,
            Million(14),
            new("ceiling_changed"),
            new(new("СЯ-2026/118"), new("Санхүүгийн алба", "Finance office"), story.Day("2026-04-22"))
        );

    /// <summary>P12 waits for 2027; P07 goes without tiles and with one shower less.</summary>
    private static AnnexDraft Annex =>
        new(
            Ldf2026,
            [
                Line("P10", 22.4m),
                Line("P06", 58.5m),
                Line("P04", 33.6m),
                Line("P07", 44.9m, "ceiling_changed"),
                Line("P09", 16.8m),
                Line("P14", 9.8m, "next_in_order"),
            ],
            [new(Projects2026.Of("P18").Id, new("funded_elsewhere"))]
        );
}

using Tusuv.Domain.Khural;
using static Tusuv.Api.Demonstration.DecemberSitting;
using static Tusuv.Api.Demonstration.Khukhbulag;
using static Tusuv.Domain.Khural.VoteChoice;

namespace Tusuv.Api.Demonstration;

/// <summary>The item on the fund, from eleven to half past twelve: members come and go, and three motions change the list.</summary>
internal static class DecemberDebate
{
    /// <returns>The list as it was carried.</returns>
    public static async Task<MotionId> TellAsync(Story story, Hall hall)
    {
        await story.AtAsync($"{Day} 11:10");
        var (boiler, pumps) = (Projects2026.Of("P06").Id, Projects2026.Of("P18").Id);
        await story.DoAsync(
            "secretary",
            new DeclareInterest(
                hall.Sitting,
                Fund,
                Member(12),
                boiler,
                Store.Openings.Write("Эгч нь цэцэрлэгийн эрхлэгч.")
            )
        );
        var whole = await hall.MoveAsync(Fund, 1, new("Жагсаалтыг хавсралтаар батлах", "Approve the list as annexed"));
        await story.AtAsync($"{Day} 11:20");
        await hall.LeaveAsync(14);

        await story.AtAsync($"{Day} 11:40");
        var well = await hall.MoveAsync(
            Fund,
            4,
            new("P04, P09-ийн оронд P01-ийг оруулах", "P01 in place of P04 and P09"),
            amends: whole,
            wording: new(
                "Жагсаалтыг хавсралтаар, P04, P09-ийн оронд P01-ийг оруулж батлах",
                "Approve the list as annexed, with P01 in place of P04 and P09"
            )
        );
        // Seat 18 was first typed as for, and put right when the votes were read back.
        await hall.ByNameAsync(
            well,
            (For, [2, 4, 5, 10, 11, 13, 15, 18]),
            (Against, [1, 3, 6, 7, 8, 12, 17, 20, 21]),
            (Abstained, [18])
        );
        await story.AtAsync($"{Day} 11:55");
        await hall.ArriveAsync(14);

        await story.AtAsync($"{Day} 12:00");
        var kept = await hall.MoveAsync(
            Fund,
            3,
            new("P06-г хэвээр үлдээх", "P06 stays as it is"),
            boiler,
            whole,
            new("Жагсаалтыг хавсралтаар, P06-г хэвээр үлдээж батлах", "Approve the list as annexed, P06 as it is")
        );
        await hall.HandsAsync(kept, 17);
        await story.AtAsync($"{Day} 12:05");
        await hall.LeaveAsync(20);
        await story.AtAsync($"{Day} 12:10");
        await hall.ArriveAsync(19);

        await story.AtAsync($"{Day} 12:20");
        var off = await hall.MoveAsync(
            Fund,
            8,
            new("P18-г хасах", "P18 is taken off"),
            pumps,
            whole,
            new(
                "Жагсаалтыг хавсралтаар, P06-г хэвээр үлдээж, P18-г хасаж батлах",
                "Approve the list as annexed, P06 as it is and without P18"
            )
        );
        await hall.HandsAsync(off, 18);
        await story.AtAsync($"{Day} 12:25");
        await hall.ByNameAsync(
            whole,
            (For, [1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 14, 15, 17, 18, 21]),
            (Against, [4, 19]),
            (Abstained, [13])
        );
        return whole;
    }
}

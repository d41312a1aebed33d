using Tusuv.Domain.Khural;

namespace Tusuv.Api.Demonstration;

/// <summary>Each September the khural decides that the admitted projects are put to the vote.</summary>
internal static class PuttingToTheVote
{
    public sealed record Sitting(RoundId Round, string Day, string Resolution, int[] Absent);

    public static async Task TellAsync(Story story, Sitting sitting, string mongolian, string english)
    {
        var text = new PublicText(mongolian, english);
        var hall = Hall.Of(story, sitting.Day);
        await story.AtAsync($"{sitting.Day} 09:00");
        await hall.ConveneAsync(
            SittingKind.Extraordinary,
            $"{sitting.Day} 10:00",
            new AgendaItem(1, new("projects"), text, sitting.Round)
        );
        await story.AtAsync($"{sitting.Day} 10:00");
        await hall.OpenAsync([.. sitting.Absent.Select(seat => (seat, "leave"))]);
        await story.AtAsync($"{sitting.Day} 11:30");
        var motion = await hall.MoveAsync(1, 3, text);
        await hall.HandsAsync(motion, 21 - sitting.Absent.Length);
        await hall.EndAsync();
        await hall.ResolveAsync(
            new(motion, sitting.Day),
            sitting.Resolution,
            text,
            new Clause(1, ClauseKind.Other, text, null, [])
        );
    }
}

using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>September to December 2025: the khural puts the list to the vote; 1,296 of 2,045 take part.</summary>
internal static class Vote2025
{
    private static readonly AllocationId Run = new(Uuid.Named(Ldf2026.Value, "allocation"));

    /// <summary>The clock opens and closes the vote at the hours that were set in January.</summary>
    public static async Task TellAsync(Story story)
    {
        await story.TellAsync("September to December 2025: 1,296 people vote");
        await PuttingToTheVote.TellAsync(
            story,
            new(Ldf2026, "2025-09-26", "24", Absent: [4, 9, 16, 19]),
            "ОНХС-2026: жагсаалтын 18 төслийг санал хураалтад оруулах",
            "LDF 2026: the 18 projects of the list are put to the vote"
        );
        await story.AtAsync("2025-10-10 10:00");
        var polling = new Polling(story, Ldf2026);
        await polling.SealAsync(Projects2026.Admitted.Select(p => p.Id));
        await VoteAsync(story, polling);
        await story.AtAsync("2025-11-21 09:00");
        await story.DoAsync("secretary", new CountBallots(Ldf2026));
        await PaperBallots2025.TellAsync(story);
        await story.AtAsync("2025-11-24 10:00");
        await story.DoAsync("secretary", new CertifyTally(Ldf2026));
        await story.DoAsync("head", new Allocate(Run, Ldf2026));
        await story.DoAsync("head", new OpenStage(Ldf2026, Stage.Decision));
        await story.AtAsync("2025-11-25 10:00");
        await story.DoAsync("secretary", new DestroyRoundKeys(Ldf2026));
    }

    /// <summary>A few days after another, so that the record grows as it did.</summary>
    private static async Task VoteAsync(Story story, Polling polling)
    {
        await story.AtAsync("2025-10-22 20:00");
        await polling.CastAsync(Ballots2025.First);
        await polling.LoseSlipAsync(Bag(2), 300);
        await polling.LoseSlipAsync(Bag(5), 700);
        string[] days = ["2025-10-26 20:00", "2025-11-02 20:00", "2025-11-10 20:00", "2025-11-19 20:00"];
        foreach (var (part, day) in days.Index())
        {
            await story.AtAsync(day);
            await polling.CastAsync(Ballots2025.Last.Where(vote => vote.Voter % days.Length == part));
            await polling.MixAsync();
        }

        await story.AtAsync("2025-11-20 18:05");
    }
}

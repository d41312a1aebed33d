using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>February to April 2026: ОНХС-2027 opens and collects.</summary>
internal static class Ldf2027Collects
{
    public static async Task TellAsync(Story story)
    {
        await story.AtAsync("2026-02-16 09:00");
        await story.DoAsync("head", Round(story));
        await story.DoAsync("finance", new SetCeiling(Ldf2027, Million(200), CeilingGrade.Provisional));
        await story.DoAsync("head", new OpenStage(Ldf2027, Stage.Collecting));
        await story.AtAsync("2026-03-18 18:00");
        await story.DoAllAsync(
            Projects2027.All.Select(project => (Resident(Ldf2027, project.Number), (object)Submit(project)))
        );
        await story.AtAsync("2026-04-01 18:00");
        await story.DoAsync("head", new CloseStage(Ldf2027, Stage.Collecting));
    }

    /// <summary>The open vote ends on the twelfth day from today, at six in the evening.</summary>
    private static OpenRound Round(Story story)
    {
        var closes = story.Time("2026-12-05 18:00");
        return new(
            Ldf2027,
            Soum,
            RoundTemplate.LocalDevelopmentFund.Code,
            2027,
            new("Орон нутгийн хөгжлийн сан, 2027 он", "Local Development Fund, 2027"),
            [
                new(Stage.Collecting, null, null),
                new(Stage.Review, null, null),
                new(Stage.Voting, null, closes),
                new(Stage.Decision, null, closes.AddDays(20)),
                new(Stage.Execution, null, null),
            ],
            RoundKind.Demonstration
        );
    }

    private static SubmitProposal Submit(Project2027 project) =>
        new(
            project.Id,
            Ldf2027,
            Bag(project.Bag).Id,
            project.Sector,
            Channel.Web,
            Openings.Write(project.Title.Mn),
            Openings.Write(project.Summary.Mn),
            null,
            null
        );
}

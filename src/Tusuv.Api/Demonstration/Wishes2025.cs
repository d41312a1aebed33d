using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>January to April 2025: ОНХС-2026 collects, and the wishes of the households become 25 proposals.</summary>
internal static class Wishes2025
{
    public static async Task TellAsync(Story story)
    {
        await story.TellAsync("January to April 2025: ОНХС-2026 collects, 25 proposals");
        await story.AtAsync("2025-01-17 16:00");
        await story.DoAsync("head", Round(story));
        await story.DoAsync("finance", new SetCeiling(Ldf2026, Million(200), CeilingGrade.Provisional));

        await Sheets2025.PrintAsync(story);
        await story.AtAsync("2025-03-24 11:00");
        await SubmitAsync(story, Projects2026.All.Where(p => p.Channel is Channel.Sheet or Channel.Discussion));
        await Sheets2025.MissAsync(story);
        await BagMeetings.CallBag3Async(story);
        await story.AtAsync("2025-04-02 10:00");
        await SubmitAsync(story, Projects2026.All.Where(p => p.Channel is Channel.Paper or Channel.Meeting));
        await BagMeetings.CallAsync(story);
        await story.AtAsync("2025-04-09 19:30");
        await SubmitAsync(story, Projects2026.All.Where(p => p.Channel is Channel.Web));
        await story.AtAsync("2025-04-10 14:00");
        await SupportAsync(story);
        await Sheets2025.CodeAsync(story);
    }

    private static OpenRound Round(Story story) =>
        new(
            Ldf2026,
            Soum,
            RoundTemplate.LocalDevelopmentFund.Code,
            2026,
            new("Орон нутгийн хөгжлийн сан, 2026 он", "Local Development Fund, 2026"),
            [
                new(Stage.Collecting, story.Time("2025-01-20 08:00"), story.Time("2025-04-11 20:00")),
                new(Stage.Meetings, story.Time("2025-04-11 20:00"), story.Time("2025-04-30 20:00")),
                new(Stage.Review, story.Time("2025-05-20 09:00"), story.Time("2025-09-20 18:00")),
                new(Stage.Voting, story.Time("2025-10-20 08:00"), story.Time("2025-11-20 18:00")),
                new(Stage.Decision, null, story.Time("2025-12-20 18:00")),
                new(Stage.Execution, story.Time("2026-01-05 09:00"), null),
            ],
            RoundKind.Demonstration
        );

    private static Task SubmitAsync(Story story, IEnumerable<Project2026> projects) =>
        story.DoAllAsync(
            projects.Select(project =>
                (
                    Proposer(project),
                    (object)
                        new SubmitProposal(
                            project.Id,
                            Ldf2026,
                            project.Bag is { } bag ? Bag(bag).Id : null,
                            project.Sector,
                            project.Channel,
                            Openings.Write(project.Title.Mn),
                            null,
                                // The well was thought to be cheaper than the geologist found it.
                                project.Number
                                    is "P01"
                                    ? Million(36)
                                : project.Cost is { } cost ? Million(cost)
                                : null,
                            null
                        )
                )
            )
        );

    /// <summary>What a meeting or a sheet asks for is entered by an office; who writes on the phone page does it themselves.</summary>
    private static Asking Proposer(Project2026 project) =>
        project.Channel switch
        {
            Channel.Meeting => As($"bag-governor-{project.Bag ?? 4}"),
            Channel.Web => Resident(Ldf2026, project.Number),
            _ => As("social-worker"),
        };

    /// <summary>On the phone page people support what they find there.</summary>
    private static async Task SupportAsync(Story story)
    {
        (string Number, int People)[] supported = [("P03", 11), ("P13", 6), ("P16", 17), ("P25", 1)];
        foreach (var (number, people) in supported)
        foreach (var person in Enumerable.Range(1, people))
            await story.DoAsync(
                Resident(Ldf2026, $"supporter {person}"),
                new SupportProposal(Projects2026.Of(number).Id)
            );
    }
}

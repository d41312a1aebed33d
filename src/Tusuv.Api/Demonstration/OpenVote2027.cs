using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>May to November 2026: ОНХС-2027 is reviewed, put to the vote, and open for voting today.</summary>
internal static class OpenVote2027
{
    /// <summary>Who has voted so far in bags 1 to 5; a visitor may be the next.</summary>
    private static readonly int[] Voted = [176, 203, 59, 212, 634];

    public static async Task ReviewAsync(Story story)
    {
        await story.TellAsync("September 2026: ОНХС-2027 is reviewed and put to the vote");
        await story.AtAsync("2026-09-15 09:00");
        await story.DoAsync("head", new OpenStage(Ldf2027, Stage.Review));
        await story.AtAsync("2026-09-18 15:00");
        await story.DoAllAsync("procurement", Projects2027.All.Select(Cost));
        await story.AtAsync("2026-09-22 15:00");
        await story.DoAllAsync("head", Projects2027.All.Select(Admit));
        await story.AtAsync("2026-09-24 18:00");
        await story.DoAsync("head", new CloseStage(Ldf2027, Stage.Review));
        await PuttingToTheVote.TellAsync(
            story,
            new(Ldf2027, "2026-09-25", "17", Absent: [7, 11, 16, 20]),
            "ОНХС-2027: жагсаалтын 12 төслийг санал хураалтад оруулах",
            "LDF 2027: the 12 projects of the list are put to the vote"
        );
    }

    public static async Task OpenAsync(Story story)
    {
        await story.TellAsync("November 2026: ОНХС-2027 is open, 1,284 people have voted");
        await story.AtAsync("2026-11-03 10:00");
        var polling = new Polling(story, Ldf2027);
        await polling.SealAsync(Projects2027.All.Select(p => p.Id));
        await story.AtAsync("2026-11-09 08:00");
        await story.DoAsync("secretary", new OpenStage(Ldf2027, Stage.Voting));
        await story.AtAsync("2026-11-22 20:00");
        await polling.CastAsync(Drawn());
        await polling.MixAsync();
    }

    private static CostProposal Cost(Project2027 project) =>
        new(project.Id, Million(project.Million), CostGrade.Checked, null, Openings.Write("Гурван үнийн санал"));

    private static AdmitProposal Admit(Project2027 project) =>
        new(project.Id, new(project.Number), project.Title, project.Summary);

    /// <summary>Drawn by a fixed lot, those of one's own bag rather than others, as far as the money goes.</summary>
    private static IEnumerable<Vote> Drawn()
    {
        const decimal Budget = 200;
        var lot = new Random(2027);
        foreach (var bag in Bags)
        {
            for (var voter = 1; voter <= Voted[bag.Number - 1]; voter++)
            {
                var (left, choices) = (Budget, new List<ProposalId>());
                foreach (
                    var project in Projects2027
                        .All.OrderBy(p => lot.NextDouble() - (p.Bag == bag.Number ? 0.4 : 0))
                        .Take(6)
                        .Where(p => p.Million <= left)
                )
                {
                    left -= project.Million;
                    choices.Add(project.Id);
                }

                yield return new(bag, voter, BallotChannel.Web, choices);
            }
        }
    }
}

using Tusuv.Api.Tests.ActionPlans;
using Tusuv.Api.Tests.Files;
using Tusuv.Api.Tests.Funds;
using Tusuv.Api.Tests.Khural;
using static Tusuv.Tests.RoundScript;

namespace Tusuv.Api.Tests.Rounds;

/// <summary>A year of the fund as it is by default, and one with a ballot, from the first wish to the work that was looked at.</summary>
public class BothKindsOfYear(TheProgram program) : IClassFixture<TheProgram>
{
    private static readonly string[] WithoutBallot = ["COLLECTING", "MEETINGS", "REVIEW", "DECISION", "EXECUTION"];
    private static readonly string[] WithBallot =
    [
        "COLLECTING",
        "MEETINGS",
        "REVIEW",
        "VOTING",
        "DECISION",
        "EXECUTION",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_the_first_wish_to_the_verified_work(bool ballot)
    {
        var round = await new RoundScript(program.Site).OpenAsync(named: ballot ? WithBallot : WithoutBallot);
        await round.CollectAsync(2, () => MeetAsync(round));
        if (ballot)
            await VoteAsync(round);
        await Accept(round.Head, "openStage", new { roundId = round.Round, stage = "DECISION" });
        var (fund, plan) = await DecideAsync(round);
        await Accept(round.Head, "closeStage", new { roundId = round.Round, stage = "DECISION" });
        await Accept(round.Head, "openStage", new { roundId = round.Round, stage = "EXECUTION" });
        await CarryOutAsync(fund, plan);
        await Accept(round.Head, "closeStage", new { roundId = round.Round, stage = "EXECUTION" });

        Assert.Equal(
            ballot
                ? "SUBMITTED RANKED_BY_MEETING COSTED ADMITTED PUT_TO_THE_VOTE COUNTED SELECTED LISTED EARMARKED CONTRACTED REPORTED PAID VERIFIED"
                : "SUBMITTED RANKED_BY_MEETING COSTED ADMITTED LISTED EARMARKED CONTRACTED REPORTED PAID VERIFIED",
            await ThreadAsync(round)
        );
    }

    private static async Task MeetAsync(RoundScript round)
    {
        var meeting = Guid.NewGuid();
        var place = new { mn = "Багийн төв" };
        object[] sittings = [new { at = "2026-04-12T03:00:00Z", place }];
        await Accept(
            round.Head,
            "conveneMeeting",
            new
            {
                meetingId = meeting,
                roundId = round.Round,
                area = round.Bag,
                sittings,
            }
        );
        await Accept(
            round.Head,
            "recordSitting",
            new
            {
                meetingId = meeting,
                sitting = 1,
                place,
                beganAt = "2026-04-12T03:00:00Z",
                endedAt = "2026-04-12T05:00:00Z",
                present = 200,
                notOnRoll = 0,
            }
        );
        var counts = round.Proposals.Select(
            (proposal, i) =>
                new
                {
                    proposalId = proposal,
                    first = 150 - i,
                    second = 150 - i,
                }
        );
        await Accept(
            round.Head,
            "countHands",
            new
            {
                meetingId = meeting,
                sitting = 1,
                counts,
                firstTeller = "Б.Долгормаа",
                secondTeller = "Ч.Номин",
            }
        );
        await Accept(round.Head, "keepMinutes", new { meetingId = meeting, minutes = "Хурал 11 цагт нээгдэв." });
        await Accept(round.Head, "concludeMeeting", new { meetingId = meeting });
        await App.UntilAsync(async () =>
            (await ThreadAsync(round)).EndsWith("RANKED_BY_MEETING", StringComparison.Ordinal)
        );
    }

    private async Task VoteAsync(RoundScript round)
    {
        await (await round.SealAsync()).VoteAsync();
        var voter = program.Site.Visitor();
        foreach (var slip in (await round.SlipsAsync()).Take(25))
            await voter.CastAsync(round.Round, slip, round.Proposals);
        await round.CountAsync();
        await Accept(round.Secretary, "certifyTally", new { roundId = round.Round });
        await Accept(round.Head, "allocate", new { roundId = round.Round, allocationId = Guid.NewGuid() });
    }

    private async Task<(FundScript, PlanScript)> DecideAsync(RoundScript round)
    {
        var khural = await KhuralScript.OpenAsync(program.Site, round);
        var fund = new FundScript(khural, await program.Site.OfficialAsync("FINANCE_HEAD"));
        await fund.OpenAsync(100_000_000);
        var plan = await PlanScript.SignedAsync(khural);
        await App.UntilAsync(async () =>
            (await fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() == "65000000"
        );
        return (fund, plan);
    }

    private async Task CarryOutAsync(FundScript fund, PlanScript plan)
    {
        var (contract, well) = (Guid.NewGuid(), plan.Milestones[0]);
        Assert.Null(await fund.CommitAsync(contract, 0, 28_000_000));
        var head = fund.Khural.Round.Head;
        using var stored = await head.Http.PostAsync("/files", new ByteArrayContent(Pictures.Jpeg()));
        var photo = (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
        Assert.Equal("fund.milestone_not_reported", await fund.PayAsync(contract, 1, milestone: well));
        Assert.Null(await plan.ReportAsync(well, "COMPLETE", photo));
        Assert.Null(await fund.PayAsync(contract, 28_000_000, milestone: well));
        Assert.Null(await plan.VerifyAsync(await program.Site.OfficialAsync("MONITOR"), well, "COMPLETE", photo));
    }

    private static async Task<string> ThreadAsync(RoundScript round)
    {
        var answer = await round.Head.AskAsync(
            "query ($id: ProposalId!) { proposal(id: $id) { thread { kind } } }",
            new { id = round.Proposals[0] }
        );
        return string.Join(
            ' ',
            answer
                .GetProperty("proposal")
                .GetProperty("thread")
                .EnumerateArray()
                .Select(step => step.GetProperty("kind").GetString())
        );
    }
}

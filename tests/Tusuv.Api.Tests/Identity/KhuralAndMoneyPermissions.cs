namespace Tusuv.Api.Tests.Identity;

/// <summary>Who votes, signs, promises, pays, reports and checks. A refusal of the domain means that the door was open.</summary>
public class KhuralAndMoneyPermissions(App app)
{
    private static readonly string Nobody = Guid.NewGuid().ToString();
    private static readonly object One = new { amount = "1", currency = "MNT" };

    private static readonly Dictionary<string, object> Commands = new()
    {
        ["endSitting"] = new { sittingId = Nobody },
        ["castVote"] = new
        {
            sittingId = Nobody,
            motionId = Nobody,
            choice = "FOR",
        },
        ["signResolution"] = new { resolutionId = Nobody },
        ["amendCommitment"] = new
        {
            roundId = Nobody,
            commitmentId = Nobody,
            amount = One,
            reason = "saved",
        },
        ["reversePayment"] = new
        {
            roundId = Nobody,
            paymentId = Nobody,
            reason = "mistake",
        },
        ["claimPenalty"] = new
        {
            roundId = Nobody,
            penaltyId = Nobody,
            commitmentId = Nobody,
            amount = One,
            days = 1,
            basis = new { mn = "Гэрээний 7.2" },
        },
        ["waivePenalty"] = new
        {
            roundId = Nobody,
            penaltyId = Nobody,
            reason = "court",
        },
        ["planMilestone"] = new
        {
            resolutionId = Nobody,
            milestoneId = Nobody,
            dueAt = "2026-12-01T00:00:00Z",
        },
        ["verifyMilestone"] = new
        {
            resolutionId = Nobody,
            milestoneId = Nobody,
            completion = "COMPLETE",
            evidence = Array.Empty<string>(),
        },
    };

    [Theory]
    [InlineData("KHURAL_SECRETARY", "endSitting", "planMilestone")]
    [InlineData("CHAIR", "endSitting", "castVote", "signResolution", "verifyMilestone")]
    [InlineData("FINANCE_HEAD", "amendCommitment", "reversePayment", "claimPenalty", "waivePenalty", "planMilestone")]
    [InlineData("PROCUREMENT", "amendCommitment", "claimPenalty", "planMilestone")]
    [InlineData("GOVERNOR", "planMilestone")]
    [InlineData("AUDITOR")]
    public async Task Everybody_does_what_their_office_is_for(string office, params string[] may)
    {
        var official = await app.Host.OfficialAsync(office);

        foreach (var (command, input) in Commands)
            Assert.Equal(may.Contains(command), (await AnswerAsync(official, command, input)) != "FORBIDDEN");
    }

    [Fact]
    public async Task A_visitor_only_reads()
    {
        foreach (var (command, input) in Commands)
            Assert.Equal("UNAUTHENTICATED", await AnswerAsync(app.Host.Visitor(), command, input));
    }

    private static async Task<string?> AnswerAsync(Client who, string command, object input)
    {
        var name = char.ToUpperInvariant(command[0]) + command[1..];
        var answer = await who.SendAsync(
            $"mutation ($id: CommandId!, $input: {name}Input!) {{ {command}(commandId: $id, input: $input) {{ refusal {{ code }} }} }}",
            new { id = Guid.NewGuid(), input }
        );
        return answer.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
            : answer.GetProperty("data").GetProperty(command).GetProperty("refusal").GetProperty("code").GetString();
    }
}

namespace Tusuv.Api.Tests.Proposals;

public class GivingNumbers(App app)
{
    [Fact]
    public async Task Two_officers_at_once_do_not_give_one_number_twice_and_it_is_corrected_until_the_list_is_sealed()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        await script.SubmitAsync(2);
        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "COLLECTING" });
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "REVIEW" });
        foreach (var proposal in script.Proposals)
            await RoundScript.Accept(script.Head, "costProposal", Cost(proposal));

        var (first, second) = (script.Proposals[0], script.Proposals[1]);
        var answers = await Task.WhenAll(
            script.Head.DoAsync("admitProposal", Admit(first, "T01")),
            script.Secretary.DoAsync("admitProposal", Admit(second, "T01"))
        );
        Assert.Equal(["proposal.number_used"], answers.OfType<string>());

        var (given, other) = answers[0] is null ? (first, second) : (second, first);
        await RoundScript.Accept(script.Head, "admitProposal", Admit(given, "T02", "T01"));
        await RoundScript.Accept(script.Head, "admitProposal", Admit(other, "T01"));
        Assert.Equal("proposal.number_used", await script.Head.DoAsync("admitProposal", Admit(other, "T02", "T01")));

        await RoundScript.Accept(script.Head, "closeStage", new { roundId = script.Round, stage = "REVIEW" });
        await script.SealAsync();
        Assert.Equal(
            "proposal.numbers_are_settled",
            await script.Head.DoAsync("admitProposal", Admit(other, "T03", "T01"))
        );
    }

    private static object Admit(Guid proposal, string number, string? corrects = null) =>
        new
        {
            proposalId = proposal,
            number,
            corrects,
            title = new { mn = "Худаг" },
        };

    private static object Cost(Guid proposal) =>
        new
        {
            proposalId = proposal,
            amount = new { amount = "30000000", currency = "MNT" },
            grade = "CHECKED",
            basis = "Үнийн санал",
        };
}

using Tusuv.Api.Demonstration;
using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Tests.Proposals;

public class AppealingInTime(App app)
{
    private readonly Client visitor = app.Host.Visitor();

    [Fact]
    public async Task An_appeal_waits_for_its_last_day()
    {
        var proposal = await RefusedAsync();

        Assert.Null(
            await (await app.Host.OfficialAsync("HEAD_OF_OFFICE")).DoAsync(
                "appealProposal",
                new { proposalId = proposal, grounds = "Хавар, намар баг тасардаг." }
            )
        );

        var appeal = await AppealAsync(proposal);
        Assert.Equal(30, DateOnly.Parse(Text(appeal, "answerDue")!, Invariant).DayNumber - Today.DayNumber);
        Assert.Equal("False", Text(appeal, "overdue"));
        await App.UntilAsync(() =>
            app.ScalarAsync<bool>(
                "select exists (select 1 from wolverine.wolverine_incoming_envelopes where status = 'Scheduled' and message_type like '%AppealDue' and execution_time > now() + interval '30 days')"
            )
        );
    }

    [Fact]
    public async Task One_that_nobody_decides_is_overdue_once()
    {
        var proposal = await RefusedAsync();
        var clock = app.Service<HostClock>();
        using (var past = clock.Enter(clock.GetUtcNow().AddDays(-40)))
        {
            var story = new Story(
                app.Host.Running.App.Services,
                past,
                Today,
                _ => Task.CompletedTask,
                TestContext.Current.CancellationToken
            );
            await story.DoAsync(
                "head",
                new AppealProposal(new(proposal), Openings.Write("Хавар, намар баг тасардаг."))
            );
            await story.AtPresentAsync();
        }

        Assert.Equal("True", Text(await AppealAsync(proposal), "overdue"));
        Assert.Equal(
            1,
            await app.ScalarAsync<long>(
                $"select count(*) from es.mt_events where type = 'proposal_appeal_overdue' and stream_id = '{proposal}'"
            )
        );
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    private async Task<Guid> RefusedAsync()
    {
        var script = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(1);
        await RoundScript.Accept(
            script.Head,
            "refuseProposal",
            new { proposalId = script.Proposals[0], reason = "over_ceiling" }
        );
        return script.Proposals[0];
    }

    private async Task<JsonElement> AppealAsync(Guid proposal) =>
        (
            await visitor.AskAsync(
                "query ($id: ProposalId!) { proposal(id: $id) { appeal { answerDue overdue } } }",
                new { id = proposal }
            )
        )
            .GetProperty("proposal")
            .GetProperty("appeal");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).ToString();
}

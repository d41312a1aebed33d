using System.Net;
using Tusuv.Api.Demonstration;

namespace Tusuv.Api.Tests.Postgres;

public class RunningOutOfDisk
{
    [Fact]
    public async Task What_does_not_fit_is_refused_plainly_and_taken_once_there_is_room()
    {
        await using var disk = await SmallDisk.MountAsync("size=220m");
        await using var postgres = await Machine.StartAsync(disk.Path);
        await using var host = await TestHost.StartAsync(
            postgres.Logins.ForHost,
            Path.Combine(disk.Path, "keys"),
            $"--ConnectionStrings:Migrations={postgres.Logins.ForMigrations}"
        );
        await DemonstrationYear.LoadIfEmptyAsync(
            host.Running.App.Services,
            TestContext.Current.CancellationToken,
            placeOnly: true
        );
        var script = await new RoundScript(host).OpenAsync();
        await RoundScript.Accept(script.Head, "openStage", new { roundId = script.Round, stage = "COLLECTING" });
        var resident = host.Visitor("a-tracking-code-of-32-characters");
        disk.Fill();

        List<(HttpStatusCode Status, Guid Proposal)> answers = [];
        for (var i = 0; i < 400 && answers.All(a => a.Status != HttpStatusCode.InsufficientStorage); i++)
            answers.Add(await SubmitAsync(resident, script.Round, Guid.NewGuid()));
        disk.MakeRoom();

        Assert.Contains(answers, a => a.Status == HttpStatusCode.InsufficientStorage);
        Assert.Equal(HttpStatusCode.OK, (await SubmitAsync(resident, script.Round, answers[^1].Proposal)).Status);
        var kept = (string)
            (
                await Machine.AskAsync(
                    postgres.Logins.ForMigrations,
                    "select string_agg(stream_id::text, ',') from es.mt_events where type = 'proposal_submitted'"
                )
            )!;
        Assert.All(
            answers.Where(a => a.Status == HttpStatusCode.OK),
            a => Assert.Contains(a.Proposal.ToString(), kept, StringComparison.Ordinal)
        );
    }

    private static async Task<(HttpStatusCode Status, Guid Proposal)> SubmitAsync(
        Client resident,
        Guid round,
        Guid proposal
    )
    {
        using var answer = await resident.Http.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = "mutation ($id: CommandId!, $input: SubmitProposalInput!) { submitProposal(commandId: $id, input: $input) { accepted refusal { code } } }",
                variables = new
                {
                    id = Guid.NewGuid(),
                    input = new
                    {
                        proposalId = proposal,
                        roundId = round,
                        sector = "WATER",
                        channel = "WEB",
                        title = new string('х', 150),
                        body = new string('х', 1500),
                    },
                },
            }
        );
        if (answer.StatusCode == HttpStatusCode.OK)
            Assert.Contains("\"accepted\":true", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return (answer.StatusCode, proposal);
    }
}

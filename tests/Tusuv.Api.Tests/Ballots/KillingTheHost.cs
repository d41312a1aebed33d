using System.Collections.Concurrent;
using Tusuv.Api.Tests.Postgres;

namespace Tusuv.Api.Tests.Ballots;

public class KillingTheHost
{
    private const int Voters = 500;

    [Fact]
    public async Task Amid_ballots_none_that_was_acknowledged_is_lost_and_none_counts_twice()
    {
        using var folder = new TestFolder();
        var address = HostProcess.FreeAddress();
        await using var first = await HostProcess.StartAsync(folder.Path, address);
        await first.WithPeopleAsync();
        var script = await new RoundScript(first).OpenAsync();
        await script.CollectAsync();
        await script.SealAsync(Voters);
        await script.VoteAsync();
        var slips = await script.SlipsAsync();
        var nonces = slips.Select(_ => Convert.ToHexString(Guid.NewGuid().ToByteArray())).ToArray();
        var choices = slips.Select((_, i) => script.Proposals[i % script.Proposals.Count]).ToArray();
        var receipts = new ConcurrentDictionary<int, string>();
        var voter = first.Visitor();

        // So many at once: all together would share one commit, and none would be on its way when the host dies.
        using var atOnce = new SemaphoreSlim(Voters / 10);
        var casting = Task.WhenAll(
            Enumerable
                .Range(0, Voters)
                .Select(async i =>
                {
                    await atOnce.WaitAsync();
                    try
                    {
                        receipts[i] = await CastAsync(i);
                    }
                    catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
                    {
                        // Not acknowledged: it may be in the box or not.
                    }
                    finally
                    {
                        atOnce.Release();
                    }
                })
        );
        while (receipts.Count < Voters / 5 && !casting.IsCompleted)
            await Task.Delay(1);
        await first.KillAsync();
        await casting;
        Assert.InRange(receipts.Count, 1, Voters - 1);

        await using var second = await HostProcess.StartAsync(folder.Path, address);
        await Parallel.ForAsync(
            0,
            Voters,
            async (i, _) =>
            {
                var again = await CastAsync(i);
                Assert.Equal(receipts.GetOrAdd(i, again), again);
            }
        );

        await CloseAsync(script);
        await script.CountClosedAsync();
        await RoundScript.Accept(script.Secretary, "certifyTally", new { roundId = script.Round });
        var counted = (
            await voter.AskAsync(
                "query ($id: RoundId!) { round(id: $id) { balloting { voted tally { votes proposal { id } } } } }",
                new { id = script.Round }
            )
        )
            .GetProperty("round")
            .GetProperty("balloting");
        Assert.Equal(Voters, counted.GetProperty("voted").GetInt32());
        Assert.Equal(
            choices.CountBy(proposal => proposal).ToDictionary(),
            counted
                .GetProperty("tally")
                .EnumerateArray()
                .ToDictionary(
                    t => t.GetProperty("proposal").GetProperty("id").GetGuid(),
                    t => t.GetProperty("votes").GetInt32()
                )
        );

        static async Task CloseAsync(RoundScript script)
        {
            // The first command after a start may be too slow for the limit of time; then the same is sent again.
            var variables = new { id = Guid.NewGuid(), input = new { roundId = script.Round, stage = "VOTING" } };
            await App.UntilAsync(
                async () =>
                    !(
                        await script.Secretary.SendAsync(
                            "mutation ($id: CommandId!, $input: CloseStageInput!) { closeStage(commandId: $id, input: $input) { accepted } }",
                            variables
                        )
                    ).TryGetProperty("errors", out var _),
                seconds: 60
            );
        }

        async Task<string> CastAsync(int i)
        {
            var (refusal, receipt) = await voter.CastAsync(script.Round, slips[i], [choices[i]], nonces[i]);
            Assert.Null(refusal);
            return receipt.GetProperty("code").GetString()!;
        }
    }
}

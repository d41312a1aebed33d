using Tusuv.Api.Demonstration;
using Tusuv.Api.Tests.Audit;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Tests.Ballots;

/// <summary>A round whose rules ask for witnesses goes no further than its count until they have signed it.</summary>
public class WaitingForWitnesses(App app)
{
    [Fact]
    public async Task A_count_is_certified_and_money_allocated_only_once_a_witness_signed_it()
    {
        using var folder = new TestFolder();
        await using var witnessed = await WitnessedHost.StartAsync(app, folder.Path);
        await DemonstrationYear.LoadIfEmptyAsync(
            witnessed.Host.Running.App.Services,
            TestContext.Current.CancellationToken,
            placeOnly: true
        );
        var script = await new RoundScript(witnessed.Host).OpenAsync();
        await (await (await script.CollectAsync()).SealAsync(witnessQuorum: 1)).VoteAsync();
        foreach (var slip in (await script.SlipsAsync()).Take(20))
            Assert.Null((await witnessed.Host.Visitor().CastAsync(script.Round, slip, script.Proposals[..2])).Refusal);
        await script.CountAsync();

        Assert.Equal(BallotRefusals.NotWitnessed(0, 1).Code, await CertifyAsync(script));
        Assert.NotNull(await AllocateAsync(script));

        witnessed.Serve();
        await App.UntilAsync(async () => await CertifyAsync(script) is null);
        Assert.Null(await AllocateAsync(script));
    }

    private static Task<string?> CertifyAsync(RoundScript script) =>
        script.Secretary.DoAsync("certifyTally", new { roundId = script.Round });

    private static Task<string?> AllocateAsync(RoundScript script) =>
        script.Head.DoAsync("allocate", new { roundId = script.Round, allocationId = Guid.NewGuid() });
}

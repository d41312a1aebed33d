namespace Tusuv.Api.Tests.Ballots;

public class Mixing(App app)
{
    [Fact]
    public async Task One_voter_who_votes_again_and_again_does_not_stand_out()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync();
        await script.SealAsync(voters: 60, maxRevisions: 50);
        await script.VoteAsync();
        var slips = await script.SlipsAsync();
        var voter = app.Host.Visitor();
        for (var i = 0; i < 45; i++)
            Assert.Null((await voter.CastAsync(script.Round, slips[0], [script.Proposals[i % 3]])).Refusal);
        foreach (var slip in slips.Skip(1).Take(44))
            Assert.Null((await voter.CastAsync(script.Round, slip, [script.Proposals[0]])).Refusal);
        await App.UntilAsync(async () => await app.ScalarAsync<long>(Batches(script, "true")) > 0);

        await script.CountAsync();

        // A batch marks twenty voters or none: a single mark beside a single new pseudonym would tell who it is.
        Assert.Equal(
            0,
            await app.ScalarAsync<long>(Batches(script, "jsonb_array_length(data->'rollRefs') between 1 and 19"))
        );
        Assert.Equal(
            45,
            await app.ScalarAsync<long>(
                Batches(script, "true")
                    .Replace("count(*)", "sum(jsonb_array_length(data->'rollRefs'))::bigint", StringComparison.Ordinal)
            )
        );
    }

    private static string Batches(RoundScript script, string where) =>
        $"select count(*) from es.mt_events where type = 'voters_marked' and data->>'roundId' = '{script.Round}' and {where}";
}

using Tusuv.Api.Ballots;
using Tusuv.Domain.Ballots;

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
        Assert.Equal(45, await app.ScalarAsync<long>(Marked(script)));
    }

    /// <summary>As on several hosts: whoever comes second finds his choice taken, and leaves the rest to be mixed later.</summary>
    [Fact]
    public async Task Several_who_mix_at_once_make_no_small_batch()
    {
        var script = await new RoundScript(app.Host).OpenAsync();
        await script.CollectAsync();
        await script.SealAsync(voters: 300);
        await script.VoteAsync();
        var papers = app.Service<Papers>();
        var paper = (await papers.OfAsync(new(script.Round), CancellationToken.None))!;
        var secrets = app.Service<RoundKeys>().Of(new(script.Round))!;
        var casts = Enumerable
            .Range(1, 300)
            .Select(n =>
                app.Service<CastWriter>()
                    .CastAsync(
                        new(
                            paper,
                            secrets,
                            null,
                            secrets.RollRef(RegisterNumber.Plain($"person {n}")),
                            BallotChannel.Paper,
                            Guid.NewGuid().ToByteArray(),
                            [new(script.Proposals[0])]
                        ),
                        CancellationToken.None
                    )
            );
        Assert.All(await Task.WhenAll(casts), cast => Assert.Null(cast.Refusal));

        await using (var holder = new NpgsqlConnection(app.Connection))
        {
            await holder.OpenAsync();
            await using var held = await holder.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand(
                "select pg_advisory_xact_lock(hashtextextended($1::text, 0))",
                holder
            );
            hold.Parameters.AddWithValue(AreaBallotsId.Of(new(script.Round), new(script.Bag)).Value);
            await hold.ExecuteNonQueryAsync();
            var mixing = Enumerable
                .Range(0, 3)
                .Select(_ => app.Service<Batcher>().RunAsync(papers, CancellationToken.None))
                .ToArray();
            await App.UntilAsync(async () =>
                await app.ScalarAsync<long>("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                >= mixing.Length
            );
            await held.CommitAsync();
            await Task.WhenAll(mixing);
        }

        await RoundScript.Accept(script.Secretary, "closeStage", new { roundId = script.Round, stage = "VOTING" });
        await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => app.Service<Batcher>().DrainAsync(paper, CancellationToken.None))
        );
        await script.CountClosedAsync();

        Assert.Equal(
            0,
            await app.ScalarAsync<long>(Batches(script, "jsonb_array_length(data->'rollRefs') between 1 and 19"))
        );
        Assert.Equal(300, await app.ScalarAsync<long>(Marked(script)));
    }

    private static string Marked(RoundScript script) =>
        Batches(script, "true")
            .Replace("count(*)", "sum(jsonb_array_length(data->'rollRefs'))::bigint", StringComparison.Ordinal);

    private static string Batches(RoundScript script, string where) =>
        $"select count(*) from es.mt_events where type = 'voters_marked' and data->>'roundId' = '{script.Round}' and {where}";
}

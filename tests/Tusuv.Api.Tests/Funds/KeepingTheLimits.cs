using CsCheck;
using Tusuv.Api.Store;
using Tusuv.Domain.Funds;

namespace Tusuv.Api.Tests.Funds;

public class KeepingTheLimits(App app)
{
    [Fact]
    public async Task From_the_signature_to_the_payment()
    {
        var fund = await FundedAsync(100_000_000);

        Assert.Equal("fund.over_earmark", await fund.CommitAsync(Guid.NewGuid(), 0, 30_000_001));
        var contract = Guid.NewGuid();
        Assert.Null(await fund.CommitAsync(contract, 0, 28_000_000));
        Assert.Equal("fund.over_commitment", await fund.PayAsync(contract, 28_000_001));
        Assert.Null(await fund.PayAsync(contract, 20_000_000));
        Assert.Null(await fund.PayAsync(contract, 9_000_000, onPaper: true));

        var envelope = await fund.EnvelopeAsync();
        Assert.Equal(
            ["100000000", "65000000", "28000000", "29000000", "35000000"],
            new[] { "total", "earmarked", "committed", "paid", "free" }.Select(name =>
                envelope.GetProperty(name).GetProperty("amount").GetString()
            )
        );
        var irregular = Assert.Single(envelope.GetProperty("irregularities").EnumerateArray());
        Assert.Equal("over_commitment", irregular.GetProperty("rule").GetString());
        Assert.Equal("1000000", irregular.GetProperty("excess").GetProperty("amount").GetString());
        Assert.Equal(
            await app.ScalarAsync<long>(
                $"select max(seq_id) from es.mt_events where type = 'irregularity_found' and data->>'commitmentId' = '{contract}'"
            ),
            irregular.GetProperty("event").GetInt64()
        );
    }

    [Fact]
    public async Task An_amendment_releases_what_is_not_promised_and_says_that_the_basis_changed()
    {
        var fund = await FundedAsync(100_000_000);
        var motion = await fund.Khural.MoveAsync();
        Assert.Null(await fund.Khural.HandsAsync(motion, 4));
        var shorter = fund.Khural.Annex([fund.Khural.Line(0, 30_000_000)]);
        var amends = new { amends = await fund.Khural.ResolutionIdAsync("31") };
        Assert.Null(await fund.Khural.AdoptAsync(motion, "9", shorter, amends));
        await fund.Khural.SignAsync("9");

        await App.UntilAsync(async () =>
            (await fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() == "30000000"
        );
        Assert.Equal(
            [true, true],
            (await fund.EnvelopeAsync())
                .GetProperty("projects")
                .EnumerateArray()
                .Select(project => project.GetProperty("basisChanged").GetBoolean())
        );
    }

    /// <summary>Eight clerks do whatever they like at once; the record is then added up event by event.</summary>
    [Fact]
    public async Task No_interleaving_breaks_the_chain()
    {
        var fund = await FundedAsync(70_000_000);
        Guid[] contracts = [.. Enumerable.Range(0, 4).Select(_ => Guid.NewGuid())];
        var acts = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Long[1_000_000, 40_000_000])
            .Array[12]
            .Array[8]
            .Single();

        var answers = await Task.WhenAll(
            acts.Select(async clerk =>
            {
                List<string?> said = [];
                foreach (var (act, which, amount) in clerk)
                    said.Add(
                        act switch
                        {
                            0 => await fund.CommitAsync(contracts[which], which % 2, amount),
                            1 => await fund.AmendAsync(contracts[which], amount),
                            2 => await fund.LowerAsync(amount / 10),
                            3 => await fund.EarmarkAsync(),
                            _ => await fund.PayAsync(contracts[which], amount / 2),
                        }
                    );
                return said;
            })
        );

        Assert.All(
            answers.SelectMany(a => a),
            answer => Assert.True(answer is null || answer.StartsWith("fund.", StringComparison.Ordinal), answer)
        );
        await AssertChainAsync(fund);
    }

    [Fact]
    public async Task Of_many_who_claim_and_settle_penalties_at_once_each_gets_its_due()
    {
        var fund = await FundedAsync(100_000_000);
        var contract = Guid.NewGuid();
        Assert.Null(await fund.CommitAsync(contract, 0, 28_000_000));
        Guid[] penalties = [.. Enumerable.Range(0, 6).Select(_ => Guid.NewGuid())];

        var claims = await Task.WhenAll(penalties.Select(penalty => fund.ClaimAsync(contract, penalty, 10_000_000)));

        Assert.Equal(2, claims.Count(answer => answer is null));
        Assert.Equal(4, claims.Count(answer => answer == "fund.penalty_over_contract"));
        var claimed = penalties[Array.IndexOf(claims, null)];
        var settled = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(n => n == 0 ? fund.WaiveAsync(claimed) : fund.PenaltyPaidAsync(claimed, $"Баримт-{n}"))
        );
        Assert.Equal(1, settled.Count(answer => answer is null));
        Assert.Equal(5, settled.Count(answer => answer == "fund.penalty_settled"));
    }

    private async Task<FundScript> FundedAsync(long transfer)
    {
        var round = await (await new RoundScript(app.Host).OpenAsync()).CollectAsync(2);
        var khural = await KhuralScript.OpenAsync(app.Host, round);
        var fund = new FundScript(khural, await app.Host.OfficialAsync("FINANCE_HEAD"));
        await fund.OpenAsync(transfer);
        var motion = await khural.MoveAsync();
        Assert.Null(await khural.HandsAsync(motion, 4));
        var annex = khural.Annex([khural.Line(0, 30_000_000), khural.Line(1, 35_000_000)]);
        Assert.Null(await khural.AdoptAsync(motion, "31", annex));
        await khural.SignAsync("31");
        await App.UntilAsync(async () =>
            (await fund.EnvelopeAsync()).GetProperty("earmarked").GetProperty("amount").GetString() == "65000000"
        );
        return fund;
    }

    /// <summary>After each event of the stream, in the order in which the store keeps them.</summary>
    private async Task AssertChainAsync(FundScript fund)
    {
        var stream = EnvelopeId.Of(new(fund.Khural.Round.Round)).Value;
        var events = await app.TextsAsync(
            $"select type || ' ' || data::text from es.mt_events where stream_id = '{stream}' order by version"
        );
        FundEnvelope? envelope = null;
        foreach (var text in events)
        {
            var (name, data) = (text[..text.IndexOf(' ')], text[(text.IndexOf(' ') + 1)..]);
            var @event = (EnvelopeEvent)JsonSerializer.Deserialize(data, EventTypes.Of(name)!, EventJson.Options)!;
            envelope = FundEnvelope.Evolve(envelope, @event);
            Assert.All(envelope!.Commitments, c => Assert.InRange(c.Paid + c.Retained, 0, c.Amount));
            Assert.All(envelope.Earmarks, e => Assert.True(envelope.Uncommitted(e.Proposal) >= 0, text));
            // What a lowering takes is given up in the same breath, one event after it.
            if (@event is not (EnvelopeLowered or EarmarkReleased))
                Assert.True(envelope.Earmarked <= envelope.Total, text);
        }

        Assert.True(envelope!.Earmarked <= envelope.Total);
        Assert.Contains(events, text => text.StartsWith("commitment_made", StringComparison.Ordinal));
    }
}

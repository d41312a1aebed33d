using Tusuv.Domain.Funds;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.FundCommands;

/// <summary>Whatever is asked for in whatever order: paid ≤ committed ≤ earmarked ≤ envelope, and earmarked ≤ approved.</summary>
public class ChainOfLimits
{
    private static readonly Gen<(int Act, int Which, long Amount)[]> Year = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[1, 4],
        Gen.Long[1, 70_000_000]
    ).Array[80];

    [Fact]
    public void Nothing_done_here_breaks_it() =>
        Year.Sample(acts =>
        {
            var resolution = ResolutionOf(Resolved, TheResolution.Signed);
            var envelope = EnvelopeOf(Begun);
            List<EnvelopeEvent> events = [Begun];
            foreach (var (act, which, amount) in acts)
            {
                var decision = Act(act, which, Tugrug(amount), envelope, resolution);
                Assert.DoesNotContain(decision.Events, e => e is IrregularityFound);
                events.AddRange(decision);
                envelope = EnvelopeOf(events);
                Holds(envelope);
            }

            var page = PageOf(events);
            Assert.Equal(
                (envelope.Total, envelope.Earmarked, envelope.Committed, envelope.Commitments.Sum(c => c.Paid)),
                (page.Total.Amount, page.Earmarked.Amount, page.Committed.Amount, page.Paid.Amount)
            );
        });

    private static Decision<EnvelopeEvent> Act(
        int act,
        int which,
        Money amount,
        FundEnvelope envelope,
        Khural.Resolution resolution
    )
    {
        var (project, contract) = (which % 2 is 0 ? Well : Lamps, new CommitmentId(Id(500 + which)));
        var code = new Code($"{act}-{amount.Amount}");
        return act switch
        {
            0 => new EarmarkProjects(Ldf2027, No31).Decide(envelope, resolution, Oyunchimeg),
            1 => new Commit(Ldf2027, contract, project, amount, code, Letter, ProcurementWay.Direct, Day, null).Decide(
                envelope,
                Oyunchimeg
            ),
            2 => new AmendCommitment(Ldf2027, contract, amount, new("saved")).Decide(envelope, Oyunchimeg),
            3 or 4 => new Pay(
                Ldf2027,
                new(Id((int)(amount.Amount % 50) + 600)),
                contract,
                amount,
                null,
                code,
                Day,
                null
            ).Decide(envelope, Oyunchimeg),
            5 => new ReversePayment(Ldf2027, new(Id((int)(amount.Amount % 50) + 600)), new("mistake")).Decide(
                envelope,
                Oyunchimeg
            ),
            6 => new HoldRetention(Ldf2027, contract, amount, Day.AddYears(1)).Decide(envelope, Oyunchimeg),
            7 => new ReleaseEarmark(Ldf2027, project, new("saved")).Decide(envelope, Oyunchimeg),
            8 => new LowerEnvelope(
                Ldf2027,
                code,
                SourceKind.UnifiedFundTransfer,
                amount,
                new("ceiling_changed"),
                null
            ).Decide(envelope, Oyunchimeg),
            _ => new RaiseEnvelope(Ldf2027, code, new(SourceKind.UnifiedFundTransfer, amount, Letter)).Decide(
                envelope,
                Oyunchimeg
            ),
        };
    }

    private static void Holds(FundEnvelope envelope)
    {
        Assert.InRange(envelope.Earmarked, 0, envelope.Total);
        foreach (var line in List.Lines)
        {
            var earmarked = envelope.Earmarks.Where(e => e.Proposal == line.ProposalId).Sum(e => e.Amount);
            Assert.InRange(earmarked, 0, line.Amount.Amount);
            Assert.InRange(envelope.Uncommitted(line.ProposalId), 0, earmarked);
        }

        Assert.All(envelope.Commitments, c => Assert.InRange(c.Paid + c.Retained, 0, c.Amount));
    }
}

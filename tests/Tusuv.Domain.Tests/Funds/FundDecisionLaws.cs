using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests;

public partial class DecisionLaws
{
    private static IEnumerable<object> FundCommands(Throws lot)
    {
        var amount = lot.Of(
            Tugrug(10_000_000),
            Tugrug(48_500_000),
            Tugrug(0),
            new(5, "EUR"),
            Tugrug(long.MaxValue),
            Tugrug(long.MinValue)
        );
        var reason = lot.Of(new ReasonCode("mistake"), new("one_bidder"), default);
        var code = lot.Of(new Code("A-12"), new("A-14"), default);
        var text = lot.Of(Letter, new(""));
        var proposal = lot.Of(Well, Lamps);
        var source = new FundSource(lot.Of(Enum.GetValues<SourceKind>()), amount, text);
        var document = lot.Of(null, Paper);
        var day = lot.Of(Day, DateOnly.MinValue, DateOnly.MaxValue);
        var resolution = lot.Of(No31, No9);
        var commitment = lot.Of(WellContract, new(Id(92)));
        yield return new OpenEnvelope(
            Ldf2027,
            lot.Of(2026, 0),
            lot.Of(Enum.GetValues<LoweringRule>()),
            lot.Of<FundSource[]>([], [source], [source, source])
        );
        yield return new RaiseEnvelope(Ldf2027, code, source);
        yield return new LowerEnvelope(Ldf2027, code, source.Kind, amount, lot.Of(reason, new("saved")), document);
        yield return new EarmarkProjects(Ldf2027, resolution);
        yield return new ReleaseEarmark(Ldf2027, proposal, reason);
        yield return new FailProcurementCall(Ldf2027, proposal, lot.Of(1, 2, 0, -1), reason, day);
        yield return new Commit(
            Ldf2027,
            commitment,
            proposal,
            amount,
            code,
            text,
            lot.Of(Enum.GetValues<ProcurementWay>()),
            day,
            document
        );
        yield return new AmendCommitment(Ldf2027, commitment, amount, reason);
        yield return new Pay(Ldf2027, lot.Of(Advance, new(Id(93))), commitment, amount, null, code, day, document);
        yield return new ReversePayment(Ldf2027, Advance, reason);
        yield return new HoldRetention(Ldf2027, commitment, amount, day);
        yield return new ReleaseRetention(Ldf2027, commitment);
        yield return new ClaimPenalty(Ldf2027, lot.Of(Late, new(Id(97))), commitment, amount, lot.Of(27, 0), text);
        yield return new RecordPenaltyPaid(Ldf2027, Late, code, day);
        yield return new WaivePenalty(Ldf2027, Late, lot.Of(reason, new("court")));
        yield return new CarryOver(Ldf2027, commitment, lot.Of(2026, 2027, int.MaxValue), resolution);
    }

    private static IEnumerable<Action> FundAttempts(Throws lot)
    {
        var envelope = State<FundEnvelope, EnvelopeEvent>(lot.History(FundSamples.Envelopes));
        var round = State<Round, RoundEvent>(lot.History(EventSamples.Rounds));
        var resolution = lot.Of(
            State<Resolution, ResolutionEvent>(lot.History(KhuralSamples.Resolutions)),
            ResolutionOf(Resolved, TheResolution.Signed)
        );
        var stamp = lot.Of(Oyunchimeg, Neighbour, Herder, Clock);
        foreach (var command in FundCommands(lot))
        {
            yield return command switch
            {
                OpenEnvelope c => Try(e => c.Decide(e, round, stamp)),
                RaiseEnvelope c => Try(e => c.Decide(e, stamp)),
                LowerEnvelope c => Try(e => c.Decide(e, stamp)),
                EarmarkProjects c => Try(e => c.Decide(e, resolution, stamp)),
                ReleaseEarmark c => Try(e => c.Decide(e, stamp)),
                FailProcurementCall c => Try(e => c.Decide(e, stamp)),
                Commit c => Try(e => c.Decide(e, stamp)),
                AmendCommitment c => Try(e => c.Decide(e, stamp)),
                Pay c => Try(e => c.Decide(e, stamp)),
                ReversePayment c => Try(e => c.Decide(e, stamp)),
                HoldRetention c => Try(e => c.Decide(e, stamp)),
                ReleaseRetention c => Try(e => c.Decide(e, stamp)),
                ClaimPenalty c => Try(e => c.Decide(e, stamp)),
                RecordPenaltyPaid c => Try(e => c.Decide(e, stamp)),
                WaivePenalty c => Try(e => c.Decide(e, stamp)),
                CarryOver c => Try(e => c.Decide(e, resolution, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }

        Action Try(Func<FundEnvelope?, Decision<EnvelopeEvent>> decide) => () => Twice(envelope, decide);
    }
}

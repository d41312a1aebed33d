using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

public sealed record OpenEnvelope(RoundId RoundId, int Year, LoweringRule Lowering, IReadOnlyList<FundSource> Sources)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Round? round, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope is not null)
            return IsSame(envelope) ? [] : AlreadyOpened;
        if (round.Cancelled)
            return RoundRefusals.Cancelled;
        if (Year is < 2000 or > 2200)
            return YearOutOfRange;
        if (Sources.Count is 0 or > 50)
            return SourcesMissing;
        foreach (var source in Sources)
        {
            if (source.Amount.Currency != round.Currency)
                return CurrencyDiffers;
            if (!source.Amount.IsPositive)
                return AmountNotPositive;
            if (source.Basis.Fault(BasisMissing) is { } fault)
                return fault;
        }

        return
        [
            new EnvelopeOpened(
                EnvelopeId,
                RoundId,
                round.Locality,
                new(round.Currency),
                Year,
                Lowering,
                Sources,
                stamp.At
            ),
        ];
    }

    private bool IsSame(FundEnvelope envelope) =>
        (envelope.Year, envelope.Lowering) == (Year, Lowering)
        && envelope.Sources.Take(Sources.Count).SequenceEqual(Sources);
}

using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <param name="Document">The notice, where the money is gone already: then it is recorded whatever it breaks.</param>
public sealed record LowerEnvelope(
    RoundId RoundId,
    Code Reference,
    SourceKind Source,
    Money Amount,
    ReasonCode Reason,
    PaperDocument? Document
)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Notices.FirstOrDefault(n => n.Reference == Reference) is { } used)
            return used == new Notice(Reference, Source, -Amount.Amount) ? [] : ReferenceUsed;
        if (!Reference.IsValid)
            return ReferenceInvalid;
        if (envelope.AmountFault(Amount) is { } amountFault)
            return amountFault;
        if (!FundReasons.Changes.Contains(Reason))
            return CommonRefusals.ReasonUnknown;
        var available = envelope.Sources.Where(s => s.Kind == Source).Sum(s => s.Amount.Amount);
        if (Amount.Amount > available)
            return SourceTooSmall(available, envelope.Currency);
        var left = envelope.Total - Amount.Amount;
        if (envelope.Committed > left && Document is null)
            return CommittedAlready(envelope.Committed, envelope.Currency);

        return
        [
            new EnvelopeLowered(Reference, Source, Amount, Reason, Document, stamp.At),
            .. Consequences(envelope, left, stamp.At),
        ];
    }

    private static IEnumerable<EnvelopeEvent> Consequences(FundEnvelope envelope, long left, DateTimeOffset at)
    {
        var shortfall = envelope.Earmarked - left;
        if (shortfall <= 0)
            yield break;
        foreach (var (earmark, most) in envelope.Releasable().Reverse())
        {
            var amount = envelope.Lowering is LoweringRule.KhuralDecides ? most : Math.Min(most, shortfall);
            if (amount <= 0)
                yield break;
            shortfall -= amount;
            yield return new EarmarkReleased(
                earmark.Proposal,
                earmark.Resolution,
                envelope.Money(amount),
                new("ceiling_changed"),
                at
            );
        }

        if (shortfall > 0)
            yield return new IrregularityFound(
                Limits.OverEnvelopeRule,
                envelope.Money(shortfall),
                null,
                null,
                null,
                at
            );
    }
}

using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

public sealed record RaiseEnvelope(RoundId RoundId, Code Reference, FundSource Source)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (envelope.Notices.FirstOrDefault(n => n.Reference == Reference) is { } used)
            return used == new Notice(Reference, Source.Kind, Source.Amount.Amount) ? [] : ReferenceUsed;
        if (!Reference.IsValid)
            return ReferenceInvalid;
        if (envelope.AmountFault(Source.Amount) is { } amountFault)
            return amountFault;
        if (Source.Basis.Fault(BasisMissing) is { } fault)
            return fault;

        return [new EnvelopeRaised(Reference, Source, stamp.At)];
    }
}

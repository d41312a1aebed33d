using Tusuv.Domain.Khural;
using static Tusuv.Domain.Funds.FundRefusals;

namespace Tusuv.Domain.Funds;

/// <summary>
/// Sets aside what a resolution approved, and gives back what it no longer approves. Follows its signature, amendment and
/// rescission by itself; may be asked for again once there is more money.
/// </summary>
public sealed record EarmarkProjects(RoundId RoundId, ResolutionId ResolutionId)
{
    public EnvelopeId EnvelopeId => EnvelopeId.Of(RoundId);

    public Decision<EnvelopeEvent> Decide(FundEnvelope? envelope, Resolution? resolution, Stamp stamp)
    {
        if (envelope is null)
            return NotFound;
        if (!stamp.Reaches(envelope.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution is null || resolution.Locality != envelope.Locality)
            return ResolutionNotInForce;
        var known = envelope.Earmarks.Any(e => e.Resolution == ResolutionId);
        if (!resolution.IsInForce && !known)
            return ResolutionNotInForce;
        // The list of an amendment becomes the amended resolution's own.
        if (resolution.Annex?.RoundId != RoundId || resolution.Amends is not null)
            return NothingApproved;

        var approved = resolution.IsInForce ? resolution.Annex.Lines : [];
        EnvelopeEvent[] released =
        [
            .. Basis(envelope, resolution, stamp.At),
            .. Releases(envelope, approved, stamp.At),
        ];
        var after = released.Aggregate(envelope, (e, @event) => FundEnvelope.Evolve(e, @event)!);
        EnvelopeEvent[] added = [.. Additions(after, approved, resolution.AmendedBy, stamp.At)];
        var wanted = added.Cast<ProjectEarmarked>().Sum(e => e.Amount.Amount);
        if (wanted > Math.Max(0, after.Free))
            return OverEnvelope(wanted - after.Free, envelope.Currency);

        return [.. released, .. added];
    }

    private IEnumerable<EnvelopeEvent> Basis(FundEnvelope envelope, Resolution resolution, DateTimeOffset at)
    {
        if ((resolution.RescindedBy ?? resolution.AmendedBy) is not { } by)
            yield break;
        if (
            envelope.Earmarks.Any(e => e.Resolution == ResolutionId)
            && !envelope.Earmarks.Any(e => e.Resolution == ResolutionId && e.AsAmendedBy == by)
            && !envelope.ChangedBases.Any(change => (change.ResolutionId, change.By) == (ResolutionId, by))
        )
            yield return new EarmarkBasisChanged(ResolutionId, by, at);
    }

    private IEnumerable<EnvelopeEvent> Releases(
        FundEnvelope envelope,
        IReadOnlyList<AnnexLine> approved,
        DateTimeOffset at
    )
    {
        foreach (var earmark in envelope.Earmarks.Where(e => e.Resolution == ResolutionId))
        {
            var excess = earmark.Amount - Approved(approved, earmark.Proposal);
            if (excess <= 0)
                continue;
            var amount = Math.Min(excess, Math.Max(0, envelope.Uncommitted(earmark.Proposal)));
            if (amount > 0)
                yield return new EarmarkReleased(
                    earmark.Proposal,
                    ResolutionId,
                    envelope.Money(amount),
                    new("resolution"),
                    at
                );
            // Promised before it was taken back: the contract stands, and somebody has to answer.
            if (amount < excess && !envelope.IsKnown(Limits.OverApprovedRule, earmark.Proposal, excess - amount))
                yield return new IrregularityFound(
                    Limits.OverApprovedRule,
                    envelope.Money(excess - amount),
                    earmark.Proposal,
                    null,
                    null,
                    at
                );
        }
    }

    private IEnumerable<EnvelopeEvent> Additions(
        FundEnvelope envelope,
        IReadOnlyList<AnnexLine> approved,
        ResolutionId? amendedBy,
        DateTimeOffset at
    )
    {
        foreach (var line in approved)
        {
            var there = envelope.Earmarks.FirstOrDefault(e =>
                e.Resolution == ResolutionId && e.Proposal == line.ProposalId
            );
            var amount = line.Amount.Amount - (there?.Amount ?? 0);
            if (amount > 0)
                yield return new ProjectEarmarked(line.ProposalId, ResolutionId, envelope.Money(amount), amendedBy, at);
        }
    }

    private static long Approved(IReadOnlyList<AnnexLine> approved, ProposalId proposal) =>
        approved.FirstOrDefault(line => line.ProposalId == proposal)?.Amount.Amount ?? 0;
}

/// <summary>What resolutions do to envelopes.</summary>
public static class FundReactions
{
    public static IEnumerable<object> To(Resolution resolution)
    {
        if (resolution is { Annex.RoundId: var round, Amends: null })
            yield return new EarmarkProjects(round, resolution.Id);
    }
}

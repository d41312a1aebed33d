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

    /// <param name="behind">The resolutions by which money of the envelope is set aside.</param>
    public Decision<EnvelopeEvent> Decide(
        FundEnvelope? envelope,
        Resolution? resolution,
        Stamp stamp,
        IReadOnlyList<Resolution>? behind = null
    )
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
        Resolution[] rescinded = resolution.IsInForce
            ? [.. (behind ?? []).Where(other => other.RescindedBy is not null && other.Id != ResolutionId)]
            : [];
        List<EnvelopeEvent> events = [];
        var after = envelope;
        foreach (var other in rescinded)
            Record(Basis(after, other, stamp.At));
        foreach (var line in rescinded.Length == 0 ? [] : approved)
            Record(PassedOn(after, line, [.. rescinded.Select(other => other.Id)], resolution.AmendedBy, stamp.At));
        foreach (var other in rescinded)
            Record(Releases(after, other.Id, [], stamp.At));
        Record(Basis(after, resolution, stamp.At));
        Record(Releases(after, ResolutionId, approved, stamp.At));
        EnvelopeEvent[] added = [.. Additions(after, approved, resolution.AmendedBy, stamp.At)];
        var wanted = added.Cast<ProjectEarmarked>().Sum(e => e.Amount.Amount);
        if (wanted > Math.Max(0, after.Free))
            return OverEnvelope(wanted - after.Free, envelope.Currency);

        return [.. events, .. added];

        void Record(IEnumerable<EnvelopeEvent> more)
        {
            EnvelopeEvent[] recorded = [.. more];
            events.AddRange(recorded);
            after = recorded.Aggregate(after, (e, @event) => FundEnvelope.Evolve(e, @event)!);
        }
    }

    private static IEnumerable<EnvelopeEvent> Basis(FundEnvelope envelope, Resolution resolution, DateTimeOffset at)
    {
        if ((resolution.RescindedBy ?? resolution.AmendedBy) is not { } by)
            yield break;
        if (
            envelope.Earmarks.Any(e => e.Resolution == resolution.Id)
            && !envelope.Earmarks.Any(e => e.Resolution == resolution.Id && e.AsAmendedBy == by)
            && !envelope.ChangedBases.Any(change => (change.ResolutionId, change.By) == (resolution.Id, by))
        )
            yield return new EarmarkBasisChanged(resolution.Id, by, at);
    }

    /// <summary>What a rescinded list had set aside for a project stays with it, and with its contracts, under the list that has it now.</summary>
    private IEnumerable<EnvelopeEvent> PassedOn(
        FundEnvelope envelope,
        AnnexLine line,
        IReadOnlyList<ResolutionId> rescinded,
        ResolutionId? amendedBy,
        DateTimeOffset at
    )
    {
        var needed = Math.Max(0, line.Amount.Amount - EarmarkedFor(envelope, line.ProposalId));
        var missing = needed;
        foreach (var earmark in envelope.Earmarks.Where(e => e.Proposal == line.ProposalId))
        {
            var amount = rescinded.Contains(earmark.Resolution) ? Math.Min(missing, earmark.Amount) : 0;
            missing -= amount;
            if (amount > 0)
                yield return new EarmarkReleased(
                    line.ProposalId,
                    earmark.Resolution,
                    envelope.Money(amount),
                    new("resolution"),
                    at
                );
        }

        if (missing < needed)
            yield return new ProjectEarmarked(
                line.ProposalId,
                ResolutionId,
                envelope.Money(needed - missing),
                amendedBy,
                at
            );
    }

    private static IEnumerable<EnvelopeEvent> Releases(
        FundEnvelope envelope,
        ResolutionId resolution,
        IReadOnlyList<AnnexLine> approved,
        DateTimeOffset at
    )
    {
        foreach (var earmark in envelope.Earmarks.Where(e => e.Resolution == resolution))
        {
            var excess = earmark.Amount - Approved(approved, earmark.Proposal);
            if (excess <= 0)
                continue;
            var amount = Math.Min(excess, Math.Max(0, envelope.Uncommitted(earmark.Proposal)));
            if (amount > 0)
                yield return new EarmarkReleased(
                    earmark.Proposal,
                    resolution,
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
            var amount = line.Amount.Amount - EarmarkedFor(envelope, line.ProposalId);
            if (amount > 0)
                yield return new ProjectEarmarked(line.ProposalId, ResolutionId, envelope.Money(amount), amendedBy, at);
        }
    }

    private long EarmarkedFor(FundEnvelope envelope, ProposalId proposal) =>
        envelope.Earmarks.Where(e => e.Resolution == ResolutionId && e.Proposal == proposal).Sum(e => e.Amount);

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

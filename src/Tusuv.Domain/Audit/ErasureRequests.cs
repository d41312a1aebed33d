namespace Tusuv.Domain.Audit;

/// <summary>Anybody may ask: who wrote a text, and who is named in one.</summary>
public sealed record RequestErasure(LocalityId LocalityId, Committed Text, ReasonCode Ground)
{
    public static readonly IReadOnlyList<ReasonCode> Grounds = [new("request"), new("third_party")];

    public ErasureId ErasureId => ErasureId.Of(Text);

    /// <param name="origin">The place of the stream that brought the text; null where no stream did.</param>
    public Decision<ErasureEvent> Decide(Erasure? erasure, LocalityId? origin, Stamp stamp)
    {
        if (erasure is { Status: ErasureStatus.Erased or ErasureStatus.Requested })
            return [];
        if (origin != LocalityId)
            return ErasureRefusals.TextUnknown;
        if (!Grounds.Contains(Ground))
            return CommonRefusals.ReasonUnknown;

        return [new ErasureRequested(Text, LocalityId, Ground, stamp.At)];
    }
}

/// <param name="Authority">The rule by which the text has to stay.</param>
public sealed record RefuseErasure(LocalityId LocalityId, Committed Text, ReasonCode Reason, PublicText Authority)
{
    public static readonly IReadOnlyList<ReasonCode> Reasons =
    [
        new("nothing_personal"),
        new("public_duty"),
        new("kept_by_law"),
    ];

    public ErasureId ErasureId => ErasureId.Of(Text);

    /// <param name="origin">The place of the stream that brought the text; null where no stream did.</param>
    /// <param name="audit">Of a text that an audit brought: nobody but its auditors decides on it.</param>
    public Decision<ErasureEvent> Decide(Erasure? erasure, LocalityId? origin, Stamp stamp, Sides? audit = null)
    {
        if (erasure is { Status: ErasureStatus.Refused })
            return [];
        if (audit is null && !stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (audit?.AuditorFault(stamp) is { } notItsAuditor)
            return notItsAuditor;
        if (erasure is not { Status: ErasureStatus.Requested } || origin != LocalityId)
            return ErasureRefusals.NotRequested;
        if (!Reasons.Contains(Reason))
            return CommonRefusals.ReasonUnknown;
        if (Authority.Fault(ErasureRefusals.AuthorityMissing) is { } fault)
            return fault;

        return [new ErasureRefused(Text, Reason, Authority, stamp.At)];
    }
}

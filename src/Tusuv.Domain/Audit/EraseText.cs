namespace Tusuv.Domain.Audit;

/// <param name="Authority">The rule or decision by which it is done.</param>
public sealed record EraseText(LocalityId LocalityId, Committed Text, ReasonCode Ground, PublicText? Authority = null)
{
    public static readonly IReadOnlyList<ReasonCode> Grounds =
    [
        new("request"),
        new("third_party"),
        new("retention_over"),
        new("court"),
    ];

    public ErasureId ErasureId => ErasureId.Of(Text);

    /// <param name="origin">The place of the stream that brought the text; null where no stream did.</param>
    public Decision<ErasureEvent> Decide(Erasure? erasure, LocalityId? origin, Stamp stamp)
    {
        if (erasure is { Status: ErasureStatus.Erased })
            return [];
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (origin != LocalityId && !stamp.Reach.IsEverywhere)
            return ErasureRefusals.TextUnknown;
        if (!Grounds.Contains(Ground))
            return CommonRefusals.ReasonUnknown;
        if (Authority?.Fault(ErasureRefusals.AuthorityMissing) is { } fault)
            return fault;

        return [new DataErased(Text, Ground, stamp.At, Authority)];
    }
}

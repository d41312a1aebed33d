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
    /// <param name="audit">Of a text that an audit brought: nobody but its auditors takes it away.</param>
    public Decision<ErasureEvent> Decide(Erasure? erasure, LocalityId? origin, Stamp stamp, Sides? audit = null)
    {
        if (erasure is { Status: ErasureStatus.Erased })
            return [];
        if ((audit is null ? PlaceFault(origin, stamp) : audit.AuditorFault(stamp)) is { } notTheirs)
            return notTheirs;
        if (!Grounds.Contains(Ground))
            return CommonRefusals.ReasonUnknown;
        if (Authority?.Fault(ErasureRefusals.AuthorityMissing) is { } fault)
            return fault;

        return [new DataErased(Text, Ground, stamp.At, Authority)];
    }

    private Refusal? PlaceFault(LocalityId? origin, Stamp stamp) =>
        !stamp.Reaches(LocalityId) ? CommonRefusals.OutOfReach
        : origin != LocalityId && !stamp.Reach.IsEverywhere ? ErasureRefusals.TextUnknown
        : null;
}

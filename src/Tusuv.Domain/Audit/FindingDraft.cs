using static Tusuv.Domain.Audit.EngagementRefusals;
using static Tusuv.Domain.Audit.FindingRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>Random, made by the client. It keeps the hash of a released draft from being guessed, so it is told to nobody else.</summary>
public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);
}

public enum DraftStatus
{
    Open,
    Released,
    Discarded,
}

/// <summary>
/// A version of what may become a finding. It lies outside the record, for the auditors of its audit and nobody else; each
/// change is a version more, and none is taken away.
/// </summary>
public sealed record FindingDraft(
    DraftId Id,
    AuditId AuditId,
    int Version,
    DraftStatus Status,
    DraftContent Content,
    string Text,
    ActorId ChangedBy,
    DateTimeOffset ChangedAt
) : IState<FindingDraft, FindingDraft>
{
    public static FindingDraft? Evolve(FindingDraft? state, FindingDraft @event) => @event;

    public FindingDraft Become(DraftStatus status, Stamp stamp) =>
        this with
        {
            Version = Version + 1,
            Status = status,
            ChangedBy = stamp.By,
            ChangedAt = stamp.At,
        };
}

public sealed record DraftContent(
    FindingKind Kind,
    PublicText Title,
    Money? Amount,
    PublicText? Receiver,
    DateOnly? Due,
    IReadOnlyList<long> Evidence
)
{
    public bool IsSame(DraftContent other) =>
        this with { Evidence = other.Evidence } == other && Evidence.SequenceEqual(other.Evidence);
}

/// <param name="Seen">The version that the auditor changed; 0 for a new draft.</param>
public sealed record SaveFindingDraft(
    Code Audit,
    DraftId DraftId,
    int Seen,
    FindingKind Kind,
    PublicText Title,
    Written? Text,
    Money? Amount,
    PublicText? Receiver,
    DateOnly? Due,
    IReadOnlyList<long> Evidence
)
{
    public const int LongestText = 8000;
    public const int MostEvents = 100;

    public AuditId AuditId => AuditId.Of(Audit);

    /// <param name="draft">Its newest version.</param>
    /// <param name="missing">Of the events those that are not in the record.</param>
    public Decision<FindingDraft> Decide(
        Engagement? audit,
        Sides sides,
        FindingDraft? draft,
        IReadOnlyCollection<long> missing,
        Stamp stamp
    )
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (audit.Report is not null)
            return EngagementRefusals.IsClosed;
        var saved = new FindingDraft(
            DraftId,
            AuditId,
            Seen + 1,
            DraftStatus.Open,
            new(Kind, Title, Amount, Receiver, Due, Evidence),
            Text?.Text ?? "",
            stamp.By,
            stamp.At
        );
        if (draft is not null && DraftRules.IsAlready(draft, saved))
            return [];
        if ((draft is not null || Seen != 0) && DraftRules.Fault(draft, AuditId, Seen) is { } overtaken)
            return overtaken;
        if (Title.Fault(TitleMissing) is { } title)
            return title;
        if (saved.Text.Length > LongestText)
            return CommonRefusals.TextTooLong(LongestText);
        if (Evidence.Count > MostEvents)
            return TooManyEvents(MostEvents);
        if (missing.Count > 0)
            return EventUnknown(missing.First());

        return [saved];
    }
}

public sealed record DiscardFindingDraft(Code Audit, DraftId DraftId, int Seen)
{
    public AuditId AuditId => AuditId.Of(Audit);

    public Decision<FindingDraft> Decide(Engagement? audit, Sides sides, FindingDraft? draft, Stamp stamp)
    {
        if (audit is null)
            return EngagementRefusals.NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (draft is { Status: DraftStatus.Discarded } && draft.AuditId == AuditId)
            return [];
        if (DraftRules.Fault(draft, AuditId, Seen) is { } overtaken)
            return overtaken;

        return [draft!.Become(DraftStatus.Discarded, stamp)];
    }
}

internal static class DraftRules
{
    /// <summary>What another auditor did with it since this one looked.</summary>
    public static Refusal? Fault(FindingDraft? draft, AuditId audit, int seen) =>
        draft switch
        {
            null => DraftNotFound,
            _ when draft.AuditId != audit => DraftIdTaken,
            { Status: DraftStatus.Released } => DraftReleased,
            { Status: DraftStatus.Discarded } => DraftDiscarded,
            _ => draft.Version == seen ? null : DraftChanged(draft.Version),
        };

    public static bool IsAlready(FindingDraft there, FindingDraft saved) =>
        there.Content.IsSame(saved.Content)
        && there with { Content = saved.Content, ChangedAt = saved.ChangedAt } == saved;
}

using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Meetings;

public abstract record MeetingEvent;

/// <summary>Called with notice. How many must come was a rule of the place on that day, so it goes with its source.</summary>
public sealed record MeetingConvened(
    MeetingId MeetingId,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Quorum,
    QuorumRule Rule,
    IReadOnlyList<PlannedSitting> Sittings,
    DateTimeOffset ConvenedAt
) : MeetingEvent;

/// <summary>Called again, in other places or on other days; attendance and hands are summed.</summary>
public sealed record MeetingReconvened(
    ReasonCode Reason,
    IReadOnlyList<PlannedSitting> Sittings,
    DateTimeOffset ReconvenedAt
) : MeetingEvent;

/// <summary>
/// <paramref name="Present"/> are residents on the roll; those who live here and are not on it are counted apart.
/// <paramref name="AttendanceList"/> is the photograph of the signed list; <paramref name="EndedAt"/> is not known while it sits.
/// </summary>
public sealed record MeetingSittingHeld(
    int Sitting,
    PublicText Place,
    DateTimeOffset BeganAt,
    DateTimeOffset? EndedAt,
    int Present,
    int NotOnRoll,
    Hash? AttendanceList,
    DateTimeOffset RecordedAt
) : MeetingEvent;

/// <summary>Hands counted by two tellers who agreed; without the second it was a single person's step.</summary>
/// <param name="Counts">Of all items of the sitting, as they stand from now on.</param>
/// <param name="Kept">Items that were not counted this time, where it is a recount of some.</param>
/// <param name="Differed">What the tellers had differently before they agreed.</param>
public sealed record HandsCounted(
    int Sitting,
    IReadOnlyList<ItemHands> Counts,
    Committed FirstTeller,
    Committed? SecondTeller,
    DateTimeOffset CountedAt,
    IReadOnlyList<ProposalId>? Kept = null,
    IReadOnlyList<HandsDiffering>? Differed = null
) : MeetingEvent;

public sealed record MinutesKept(Committed Minutes, IReadOnlyList<Hash> Files, DateTimeOffset KeptAt) : MeetingEvent;

public sealed record MeetingConcluded(IReadOnlyList<RankedItem> Ranking, DateTimeOffset ConcludedAt) : MeetingEvent;

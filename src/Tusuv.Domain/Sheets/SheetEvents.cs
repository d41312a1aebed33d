namespace Tusuv.Domain.Sheets;

/// <summary>
/// A returned sheet and what became of each of its wishes. A stream for each sheet, so that those who code a bag's
/// thousand wishes side by side never wait for each other.
/// </summary>
public abstract record SheetEvent;

/// <summary>Typed one wish a line, numbered from 1. The words are closed: people name neighbours and illnesses in them.</summary>
public sealed record SheetTyped(
    SheetId SheetId,
    SheetRunId SheetRunId,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Serial,
    IReadOnlyList<Committed> Wishes,
    Hash? Photo,
    ActorId TypedBy,
    DateTimeOffset TypedAt
) : SheetEvent;

/// <summary>By another clerk, who has not seen the first's.</summary>
/// <param name="Differing">Lines that the two have differently; the texts are closed, so it cannot be found out later.</param>
public sealed record SheetTypedAgain(
    IReadOnlyList<Committed> Wishes,
    IReadOnlyList<int> Differing,
    ActorId TypedBy,
    DateTimeOffset TypedAt
) : SheetEvent;

/// <summary>What a third clerk reads where two have it differently; it takes the place of both.</summary>
public sealed record SheetSettled(IReadOnlyList<Committed> Wishes, ActorId SettledBy, DateTimeOffset SettledAt)
    : SheetEvent;

/// <summary>Into another proposal than before, it is recoded.</summary>
public sealed record WishCoded(int Wish, ProposalId ProposalId, ActorId CodedBy, DateTimeOffset CodedAt) : SheetEvent;

/// <summary>It waits again, whether it was in a proposal or set aside.</summary>
public sealed record WishUncoded(int Wish, ActorId UncodedBy, DateTimeOffset UncodedAt) : SheetEvent;

/// <summary>It asks for nothing that could be built.</summary>
public sealed record WishSetAside(int Wish, ReasonCode Reason, ActorId SetAsideBy, DateTimeOffset SetAsideAt)
    : SheetEvent;

/// <summary>Two wishes stood in one line. The parts take the next numbers of the sheet.</summary>
public sealed record WishSplit(int Wish, IReadOnlyList<Committed> Parts, ActorId SplitBy, DateTimeOffset SplitAt)
    : SheetEvent;

/// <summary>The split is undone; its parts are gone.</summary>
public sealed record WishJoined(int Wish, ActorId JoinedBy, DateTimeOffset JoinedAt) : SheetEvent;

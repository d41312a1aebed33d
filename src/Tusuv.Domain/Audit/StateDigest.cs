namespace Tusuv.Domain.Audit;

/// <summary>An installation has one list of digests.</summary>
public readonly record struct DigestsId(Guid Value) : IId<DigestsId>
{
    public static readonly DigestsId TheOne = new(new("0d5c1b52-0c3e-5f0b-9f8e-6b1f3a1f7c02"));

    public static DigestsId From(Guid value) => new(value);
}

public abstract record DigestEvent;

/// <summary>What all pages said after the first so many leaves of the log, so that a replay is checked against something signed.</summary>
/// <param name="Leaves">How many leaves the pages rest on.</param>
/// <param name="Folds">The edition of the folds, <see cref="PageKinds.Edition"/>; another edition makes other pages of the same events.</param>
public sealed record StateDigestRecorded(
    long Leaves,
    int Folds,
    IReadOnlyList<PageDigest> Pages,
    DateTimeOffset RecordedAt
) : DigestEvent;

/// <param name="Page">The kind of page, <see cref="PageKind.Name"/>.</param>
/// <param name="Root">RFC 6962 root over the pages of this kind in canonical JSON, ascending by id.</param>
public sealed record PageDigest(Code Page, long Rows, Hash Root);

public sealed record Digests(DigestsId Id, long Leaves, DateTimeOffset LastAt) : IState<Digests, DigestEvent>
{
    public static Digests? Evolve(Digests? state, DigestEvent @event) =>
        @event is StateDigestRecorded e ? new(DigestsId.TheOne, e.Leaves, e.RecordedAt) : state;
}

/// <summary>The host's own command: it has looked at all pages in one moment.</summary>
public sealed record RecordStateDigest(long Leaves, int Folds, IReadOnlyList<PageDigest> Pages)
{
    public DigestsId DigestsId => DigestsId.TheOne;

    public Decision<DigestEvent> Decide(Digests? digests, Stamp stamp) =>
        digests is { } known && known.Leaves >= Leaves ? [] : [new StateDigestRecorded(Leaves, Folds, Pages, stamp.At)];
}

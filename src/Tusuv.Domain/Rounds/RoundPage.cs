namespace Tusuv.Domain.Rounds;

public sealed record RoundPage(
    RoundId Id,
    LocalityId LocalityId,
    RoundKind Kind,
    Code Template,
    int Year,
    PublicText Name,
    string Currency,
    DateTimeOffset OpenedAt,
    IReadOnlyList<RoundStage> Stages,
    Ceiling? Ceiling = null,
    SealedRules? Rules = null,
    SealedBallotList? BallotList = null,
    SealedRoll? Roll = null,
    bool Cancelled = false,
    RoundTerms? Terms = null
) : IPage<RoundPage>
{
    /// <summary>By which it goes, recorded with it or not.</summary>
    public RoundTerms TermsInForce => RoundTemplate.TermsOf(Template, Terms);

    public static RoundPage? Fold(RoundPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, RoundOpened o) => new(
                o.RoundId,
                o.Locality,
                o.Kind,
                o.Template,
                o.Year,
                o.Name,
                o.Currency.Value,
                o.OpenedAt,
                RoundStage.Planned(o.Stages),
                Terms: o.Terms
            ),
            ({ } p, CeilingSet c) => p with { Ceiling = new(c.Amount, c.Grade, c.SetAt) },
            ({ } p, StageRescheduled s) => p with { Stages = p.Stages.Change(s.Stage, stage => stage.Rescheduled(s)) },
            ({ } p, RulesSealed r) => p with { Rules = new(r.Hash, r.SealedAt, r.Rules) },
            ({ } p, BallotListSealed b) => p with { BallotList = new(b.Hash, b.SealedAt, b.Projects) },
            ({ } p, RollSealed r) => p with { Roll = new(r.Hash, r.SealedAt, r.Areas) },
            ({ } p, StageOpened s) => p with { Stages = p.Stages.Change(s.Stage, stage => stage.Opened(s)) },
            ({ } p, StageClosed s) => p with { Stages = p.Stages.Change(s.Stage, stage => stage.Closed(s)) },
            ({ } p, RoundCancelled) => p with { Cancelled = true },
            _ => page,
        };
}

public sealed record Ceiling(Money Amount, CeilingGrade Grade, DateTimeOffset SetAt);

public sealed record SealedRules(Hash Hash, DateTimeOffset SealedAt, BallotRules Rules);

public sealed record SealedBallotList(Hash Hash, DateTimeOffset SealedAt, IReadOnlyList<BallotProject> Projects);

public sealed record SealedRoll(Hash Hash, DateTimeOffset SealedAt, IReadOnlyList<RollArea> Areas);

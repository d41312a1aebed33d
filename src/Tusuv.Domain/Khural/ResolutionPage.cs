namespace Tusuv.Domain.Khural;

public enum ResolutionStatus
{
    Adopted,
    InForce,
    Irregular,
    Rescinded,
}

public sealed record ResolutionPage(
    ResolutionId Id,
    BodyId BodyId,
    LocalityId LocalityId,
    int Year,
    Code Number,
    DateOnly AdoptedOn,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    Annex? Annex,
    SittingId? SittingId,
    MotionId? MotionId,
    PaperVote? Paper = null,
    ResolutionId? Amends = null,
    ResolutionId? Rescinds = null,
    ActorId? SignedBy = null,
    DateTimeOffset? SignedAt = null,
    Annex? FirstAnnex = null,
    ResolutionId? AmendedBy = null,
    ResolutionId? RescindedBy = null,
    bool? OfSession = null,
    RoundId? RoundId = null
) : IPage<ResolutionPage>
{
    public ResolutionStatus Status =>
        RescindedBy is not null ? ResolutionStatus.Rescinded
        : Paper is { Irregular.Count: > 0 } ? ResolutionStatus.Irregular
        : SignedAt is null && Paper is null ? ResolutionStatus.Adopted
        : ResolutionStatus.InForce;

    public static ResolutionPage? Fold(ResolutionPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, ResolutionAdopted a) => new(
                a.ResolutionId,
                a.BodyId,
                a.Locality,
                a.Year,
                a.Number,
                a.AdoptedOn,
                a.Title,
                a.Preamble,
                a.Clauses,
                a.Annex,
                a.SittingId,
                a.MotionId,
                Amends: a.Amends,
                Rescinds: a.Rescinds,
                OfSession: a.OfSession
            ),
            (_, ResolutionRecorded r) => new(
                r.ResolutionId,
                r.BodyId,
                r.Locality,
                r.Year,
                r.Number,
                r.Document.ActOn,
                r.Title,
                r.Preamble,
                r.Clauses,
                null,
                null,
                null,
                new(r.Members, r.Present, r.For, r.Document, r.Irregular, r.RecordedAt),
                RoundId: r.RoundId
            ),
            ({ } p, ResolutionSigned s) => p with { SignedBy = s.SignedBy, SignedAt = s.SignedAt },
            ({ } p, ResolutionAmended a) => p with
            {
                Annex = a.Annex,
                FirstAnnex = p.FirstAnnex ?? p.Annex,
                AmendedBy = a.By,
            },
            ({ } p, ResolutionRescinded r) => p with { RescindedBy = r.By },
            _ => page,
        };
}

/// <summary>How it was decided where only its paper is known.</summary>
public sealed record PaperVote(
    int Members,
    int Present,
    int For,
    PaperDocument Document,
    IReadOnlyList<Code> Irregular,
    DateTimeOffset RecordedAt
);

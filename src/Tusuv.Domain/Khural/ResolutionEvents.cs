namespace Tusuv.Domain.Khural;

public abstract record ResolutionEvent;

/// <param name="Preamble">What it rests upon: laws and earlier resolutions, as they are cited.</param>
/// <param name="Amends">The resolution whose project list this one replaces once it is signed.</param>
/// <param name="OfSession">By the body's rules it belonged to the session of the khural.</param>
public sealed record ResolutionAdopted(
    ResolutionId ResolutionId,
    BodyId BodyId,
    LocalityId Locality,
    int Year,
    Code Number,
    DateOnly AdoptedOn,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    Annex? Annex,
    SittingId SittingId,
    MotionId MotionId,
    ResolutionId? Amends,
    ResolutionId? Rescinds,
    DateTimeOffset AdoptedAt,
    bool? OfSession = null
) : ResolutionEvent;

/// <summary>A decision taken elsewhere and recorded from its paper, whether or not it could be taken.</summary>
/// <param name="Irregular">The rules that it breaks; then it is a fact and no basis for anything.</param>
/// <param name="RoundId">The round that it is about; the first ones do not say.</param>
public sealed record ResolutionRecorded(
    ResolutionId ResolutionId,
    BodyId BodyId,
    LocalityId Locality,
    int Year,
    Code Number,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    int Members,
    int Present,
    int For,
    PaperDocument Document,
    IReadOnlyList<Code> Irregular,
    DateTimeOffset RecordedAt,
    RoundId? RoundId = null
) : ResolutionEvent;

public sealed record ResolutionSigned(ActorId SignedBy, DateTimeOffset SignedAt) : ResolutionEvent;

/// <param name="Annex">The project list from now on.</param>
public sealed record ResolutionAmended(ResolutionId By, Annex? Annex, DateTimeOffset AmendedAt) : ResolutionEvent;

public sealed record ResolutionRescinded(ResolutionId By, DateTimeOffset RescindedAt) : ResolutionEvent;

namespace Tusuv.Domain.Khural;

public sealed record Resolution(
    ResolutionId Id,
    BodyId Body,
    LocalityId Locality,
    int Year,
    Code Number,
    MotionId? Motion,
    IReadOnlyList<Clause> Clauses,
    Annex? Annex = null,
    ResolutionId? Amends = null,
    ResolutionId? Rescinds = null,
    bool IsSigned = false,
    bool Irregular = false,
    ResolutionId? AmendedBy = null,
    ResolutionId? RescindedBy = null
) : IState<Resolution, ResolutionEvent>
{
    public DateOnly AdoptedOn { get; init; }

    /// <summary>As its paper was recorded, where that is all that is known.</summary>
    public ResolutionRecorded? Paper { get; init; }

    /// <summary>The project lists it had, the present one last, each by the resolution that gave it: the first by itself.</summary>
    public IReadOnlyList<ListGiven> Lists { get; init; } = [];

    /// <summary>Whether anything may rest upon it now.</summary>
    public bool IsInForce => IsSigned && !Irregular && RescindedBy is null;

    /// <summary>Whether a round has its list by this one, be it signed yet or not.</summary>
    public bool IsListOf(RoundId round) => Annex?.RoundId == round && Amends is null && RescindedBy is null;

    public static Resolution? Evolve(Resolution? state, ResolutionEvent @event) =>
        (state, @event) switch
        {
            (null, ResolutionAdopted e) => new(
                e.ResolutionId,
                e.BodyId,
                e.Locality,
                e.Year,
                e.Number,
                e.MotionId,
                e.Clauses,
                e.Annex,
                e.Amends,
                e.Rescinds
            )
            {
                AdoptedOn = e.AdoptedOn,
                Lists = [new(e.ResolutionId, e.Annex)],
            },
            (null, ResolutionRecorded e) => new(
                e.ResolutionId,
                e.BodyId,
                e.Locality,
                e.Year,
                e.Number,
                null,
                e.Clauses,
                // A paper that is recorded was signed, or it would be none.
                IsSigned: true,
                Irregular: e.Irregular.Count > 0
            )
            {
                AdoptedOn = e.Document.ActOn,
                Paper = e,
            },
            ({ } r, ResolutionSigned) => r with { IsSigned = true },
            ({ } r, ResolutionAmended e) => r with
            {
                Annex = e.Annex,
                AmendedBy = e.By,
                Lists = [.. r.Lists, new(e.By, e.Annex)],
            },
            ({ } r, ResolutionRescinded e) => r with { RescindedBy = e.By },
            _ => state,
        };
}

public sealed record ListGiven(ResolutionId By, Annex? Annex);

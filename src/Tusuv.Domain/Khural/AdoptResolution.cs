using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Writes down, with its number, what a sitting has decided.</summary>
public sealed record AdoptResolution(
    BodyId BodyId,
    int Year,
    Code Number,
    DateOnly AdoptedOn,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    AnnexDraft? Annex,
    SittingId SittingId,
    MotionId MotionId,
    ResolutionId? Amends,
    ResolutionId? Rescinds
)
{
    public ResolutionId ResolutionId => ResolutionId.Of(BodyId, Year, Number);

    public Decision<ResolutionEvent> Decide(
        Resolution? resolution,
        Sitting? sitting,
        ResolutionFacts facts,
        Stamp stamp
    )
    {
        if (resolution is not null)
            return resolution.Motion == MotionId ? [] : NumberTaken;
        if (sitting is null || sitting.Body != BodyId)
            return SittingUnknown;
        if (!stamp.Reaches(sitting.Locality))
            return CommonRefusals.OutOfReach;
        if (sitting.Motion(MotionId) is not { Result: { Carried: true } result } motion)
            return NotCarried;
        if (ClauseRules.Fault(Number, Title, Preamble, Clauses) is { } fault)
            return fault;
        // The day is local, the instant is not: they are a day apart at most.
        if (Year != AdoptedOn.Year || Math.Abs(AdoptedOn.DayNumber - DayOf(result.VotedAt).DayNumber) > 1)
            return DayOutOfRange;
        if (ItemFault(sitting.Item(motion.Item)!, facts) is { } itemFault)
            return itemFault;
        if (Annex is not null && Annex.Fault(facts) is { } annexFault)
            return annexFault;
        if (motion.Annex is { } voted && (Annex is null || !Annex.IsSame(voted)))
            return AnnexDiffers;
        if (Annex is not null && facts.Listed is { } listed && listed.Id != Amends)
            return listed.Body == BodyId || facts.ByKhural
                ? ListStands(listed.Year, listed.Number)
                : ListOfAnotherBody(listed.Year, listed.Number);
        if (
            (Amends is not null && !Fits(facts.Amended, facts))
            || (Rescinds is not null && !Fits(facts.Rescinded, facts))
        )
            return TargetUnfit;

        return
        [
            new ResolutionAdopted(
                ResolutionId,
                BodyId,
                sitting.Locality,
                Year,
                Number,
                AdoptedOn,
                Title,
                Preamble,
                Clauses,
                Annex?.Approved(facts),
                SittingId,
                MotionId,
                Amends,
                Rescinds,
                stamp.At,
                sitting.Rules.RuleOf(sitting.Item(motion.Item)!.Type)?.OfSession is true ? true : null
            ),
        ];
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>What the rules give a majority of its own is not decided by that of another type.</summary>
    private Refusal? ItemFault(AgendaItem item, ResolutionFacts facts) =>
        Rescinds is not null && item.Type != ProcedureRules.Rescission ? NotAnItemOfRescission
        : (Annex is not null || facts.Amended?.Annex is not null) && item.Type != ProcedureRules.Projects
            ? NotAnItemOfProjects
        : Annex is { } list && list.RoundId != item.RoundId ? RoundUnknown
        : null;

    /// <summary>Its own, or of its Presidium where it is the khural; not gone already, and not itself.</summary>
    private bool Fits(Resolution? target, ResolutionFacts facts) =>
        target is { RescindedBy: null }
        && target.Id != ResolutionId
        && (target.Body == BodyId || (facts.ByKhural && target.Locality == facts.Locality));
}

/// <summary>What the other contexts and resolutions say of what a resolution is about.</summary>
/// <param name="Body">That decides.</param>
/// <param name="Listed">By which the round has its list already; whoever wants another one amends it.</param>
public sealed record ResolutionFacts(
    Round? Round,
    IReadOnlyList<Candidate> Candidates,
    VotersResult? Voters,
    Resolution? Amended,
    Resolution? Rescinded,
    Body? Body,
    Resolution? Listed = null
) : ListFacts(Round, Candidates, Voters)
{
    public bool ByKhural => Body is { Kind: BodyKind.Khural };

    public LocalityId? Locality => Body?.Locality;
}

/// <summary>What the other contexts say of a project list.</summary>
/// <param name="Candidates">Those of its projects that are admitted and costed.</param>
/// <param name="Voters">The voters' result of the round, where there was a vote.</param>
public record ListFacts(Round? Round, IReadOnlyList<Candidate> Candidates, VotersResult? Voters);

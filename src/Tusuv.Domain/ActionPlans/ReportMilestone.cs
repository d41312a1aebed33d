using static Tusuv.Domain.ActionPlans.PlanRefusals;

namespace Tusuv.Domain.ActionPlans;

/// <param name="DoneOn">The day on which it was done, where it is.</param>
/// <param name="Evidence">Photos and papers, by their hashes.</param>
public sealed record ReportMilestone(
    ResolutionId ResolutionId,
    MilestoneId MilestoneId,
    Completion Completion,
    int Percent,
    DateOnly? DoneOn,
    IReadOnlyList<Hash> Evidence,
    Written? Note
)
{
    public PlanId PlanId => PlanId.Of(ResolutionId);

    /// <param name="missing">Of the evidence what was never stored.</param>
    public Decision<PlanEvent> Decide(Plan? plan, Stamp stamp, IReadOnlyCollection<Hash>? missing = null)
    {
        if (plan is null)
            return NotFound;
        if (plan.Fault(MilestoneId, stamp) is { } fault)
            return fault;
        if (Percent is < 0 or > 100)
            return PercentOutOfRange;
        if (Completion is Completion.Complete && Percent != 100)
            return CompleteIsWhole;
        if (Completion is Completion.NotStarted && Percent != 0)
            return NotStartedIsNothing;
        if (Completion is Completion.Limited or Completion.Substantial && Percent is 0 or 100)
            return BegunIsBetween;
        if (Completion is Completion.Complete && DoneOn is null)
            return DayMissing;
        if (DoneOn is { } day && stamp.IsBefore(day))
            return DayToCome;
        if (EvidenceRules.Fault(Completion, Evidence, missing) is { } evidenceFault)
            return evidenceFault;
        var reported = new MilestoneReported(
            MilestoneId,
            Completion,
            Percent,
            DoneOn,
            Evidence,
            Note?.Commitment,
            stamp.By,
            stamp.At
        );
        if (plan.Milestone(MilestoneId)!.Reported is { } before && IsSame(before, reported))
            return [];

        return [reported];
    }

    private static bool IsSame(MilestoneReported one, MilestoneReported other) =>
        one with { Evidence = other.Evidence, ReportedAt = other.ReportedAt } == other
        && one.Evidence.SequenceEqual(other.Evidence);
}

/// <summary>By somebody else than who reported it.</summary>
public sealed record VerifyMilestone(
    ResolutionId ResolutionId,
    MilestoneId MilestoneId,
    Completion Completion,
    IReadOnlyList<Hash> Evidence,
    Written? Note
)
{
    public PlanId PlanId => PlanId.Of(ResolutionId);

    /// <param name="missing">Of the evidence what was never stored.</param>
    public Decision<PlanEvent> Decide(Plan? plan, Stamp stamp, IReadOnlyCollection<Hash>? missing = null)
    {
        if (plan is null)
            return NotFound;
        if (plan.Fault(MilestoneId, stamp) is { } fault)
            return fault;
        var milestone = plan.Milestone(MilestoneId)!;
        if (milestone.Reported is not { } reported)
            return NotReported;
        if (reported.ReportedBy == stamp.By)
            return OwnReport;
        if (EvidenceRules.Fault(Completion, Evidence, missing) is { } evidenceFault)
            return evidenceFault;
        if (
            milestone.Verified is { } before
            && (before.Completion, before.VerifiedBy, before.Note) == (Completion, stamp.By, Note?.Commitment)
            && before.Evidence.SequenceEqual(Evidence)
        )
            return [];

        return [new MilestoneVerified(MilestoneId, Completion, Evidence, Note?.Commitment, stamp.By, stamp.At)];
    }
}

internal static class EvidenceRules
{
    public const int MostFiles = 20;

    /// <summary>Whoever says that something was done shows it.</summary>
    public static Refusal? Fault(
        Completion completion,
        IReadOnlyList<Hash> evidence,
        IReadOnlyCollection<Hash>? missing
    ) =>
        evidence.Count > MostFiles ? TooManyFiles(MostFiles)
        : completion >= Completion.Limited && evidence.Count == 0 ? EvidenceMissing
        : missing is { Count: > 0 } ? FileUnknown(missing.First())
        : null;
}

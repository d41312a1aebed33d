namespace Tusuv.Domain.ActionPlans;

public static class PlanRefusals
{
    public static readonly Refusal NotFound = new("plan.not_found");
    public static readonly Refusal ResolutionNotInForce = new("plan.resolution_not_in_force");
    public static readonly Refusal NothingToDo = new("plan.nothing_to_do");
    public static readonly Refusal MilestoneUnknown = new("plan.milestone_unknown");
    public static readonly Refusal MilestoneIdTaken = new("plan.milestone_id_taken");
    public static readonly Refusal MilestoneDropped = new("plan.milestone_dropped");
    public static readonly Refusal TitleMissing = new("plan.title_missing");
    public static readonly Refusal PercentOutOfRange = new("plan.percent_out_of_range");
    public static readonly Refusal CompleteIsWhole = new("plan.complete_is_whole");
    public static readonly Refusal NotStartedIsNothing = new("plan.not_started_is_nothing");
    public static readonly Refusal BegunIsBetween = new("plan.begun_is_between");
    public static readonly Refusal EvidenceMissing = new("plan.evidence_missing");
    public static readonly Refusal DayMissing = new("plan.day_missing");
    public static readonly Refusal DayToCome = new("plan.day_to_come");
    public static readonly Refusal DayPassed = new("plan.day_passed");
    public static readonly Refusal DayOutOfRange = new("plan.day_out_of_range");
    public static readonly Refusal NotReported = new("plan.not_reported");
    public static readonly Refusal OwnReport = new("plan.own_report");
    public static readonly Refusal NotYetDue = new("plan.not_yet_due");

    public static Refusal FileUnknown(Hash file) => new("plan.file_unknown", ("file", file.Value));

    public static Refusal TooManyFiles(int maximum) => new("plan.too_many_files", ("maximum", maximum));
}

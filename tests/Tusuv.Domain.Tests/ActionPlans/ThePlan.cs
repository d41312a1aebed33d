using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Offices;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests;

/// <summary>The plan of resolution 31: two projects to be carried out, two reports.</summary>
internal static class ThePlan
{
    public static readonly PlanId Id31 = PlanId.Of(No31);
    public static readonly DateTimeOffset July = EndOf(new(2026, 7, 15));
    public static readonly DateTimeOffset December = EndOf(new(2026, 12, 15));
    public static readonly Stamp Temuulen = new(new(Id(36)), Today, new(Soum));
    public static readonly Stamp Monitor = new(new(Id(37)), Today, new(Soum));

    public static readonly PlanTask WellTask = Task($"2:{Well.Value}", 2, Well, WellReady.Title, null);
    public static readonly PlanTask LampsTask = Task($"2:{Lamps.Value}", 2, Lamps, LampsReady.Title, null);
    public static readonly PlanTask JulyReport = Task("3:2026-07-15", 3, null, Clauses[2].Text, July);
    public static readonly PlanTask DecemberReport = Task("3:2026-12-15", 3, null, Clauses[2].Text, December);

    public static readonly PlanAdopted Adopted31 = new(
        Id31,
        No31,
        null,
        Ldf2027,
        Soum,
        [WellTask, LampsTask, JulyReport, DecemberReport],
        [new(30, Office.Governor), new(60, Office.Chair)],
        Today
    );

    public static readonly MilestonePlanned WellPlanned = new(WellTask.MilestoneId, Today.AddDays(10), Today);
    public static readonly PlanEvent[] Planned = [Adopted31, WellPlanned];

    public static readonly MilestoneReported WellReported = new(
        WellTask.MilestoneId,
        Completion.Complete,
        100,
        Day,
        [HashOf("photo")],
        null,
        Temuulen.By,
        Today
    );

    public static readonly MilestoneOverdue WellOverdue = new(
        WellTask.MilestoneId,
        WellPlanned.DueAt,
        WellPlanned.DueAt.AddDays(30),
        WellPlanned.DueAt
    );

    /// <summary>Ulaanbaatar is eight hours ahead.</summary>
    public static DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)).ToUniversalTime();

    public static Spec.History<Plan, PlanEvent> GivenPlan(params IEnumerable<PlanEvent> events) =>
        Spec.Given<Plan, PlanEvent>(events);

    public static Plan PlanOf(params IEnumerable<PlanEvent> events) =>
        events.Aggregate((Plan?)null, ActionPlans.Plan.Evolve)!;

    public static MilestoneView PageOf(MilestoneId milestone, params IEnumerable<PlanEvent> events) =>
        events
            .Select((e, version) => new Recorded(e, 0, Id31.Value, version, Today))
            .Aggregate((PlanPage?)null, PlanPage.Fold)!
            .Milestones.Single(m => m.Id == milestone);

    private static PlanTask Task(
        string name,
        int clause,
        ProposalId? proposal,
        PublicText title,
        DateTimeOffset? due
    ) => new(new(Uuid.Named(Id31.Value, name)), clause, proposal, title, Office.Governor, due);
}

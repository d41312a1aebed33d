using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>What the governor's office does with the money and the plan of resolution 31, in few words.</summary>
internal sealed class Money2026(Story story, ResolutionId resolution)
{
    private int orders;

    /// <summary>The task that clause 2 makes of a project of the annex.</summary>
    public MilestoneId Task(string number) =>
        new(Uuid.Named(PlanId.Of(resolution).Value, $"2:{Projects2026.Of(number).Id.Value}"));

    /// <summary>The report that clause 3 asks for on a day.</summary>
    public MilestoneId Report(string day) =>
        new(Uuid.Named(PlanId.Of(resolution).Value, $"3:{story.Day(day):yyyy-MM-dd}"));

    public Task PlanAsync(string number, string due, string? reason = null) =>
        story.DoAsync(
            "procurement",
            new PlanMilestone(resolution, Task(number), story.Time($"{due} 18:00"), reason is null ? null : new(reason))
        );

    public Task SignAsync(string number, decimal million, string contractor, ProcurementWay way, string on) =>
        story.DoAsync(
            "procurement",
            new Commit(
                Ldf2026,
                Contract(number),
                Projects2026.Of(number).Id,
                Million(million),
                new($"2026/{number}"),
                new(contractor),
                way,
                story.Day(on),
                null
            )
        );

    public Task PayAsync(string number, decimal million, string on, bool forWork = true) =>
        story.DoAsync(
            "treasury",
            new Pay(
                Ldf2026,
                new(Uuid.Named(Ldf2026.Value, $"payment:{++orders}")),
                Contract(number),
                Million(million),
                forWork ? Task(number) : null,
                new($"ТТ-{orders:000}"),
                story.Day(on),
                null
            )
        );

    public Task HoldAsync(string number, decimal million, string until) =>
        story.DoAsync("finance", new HoldRetention(Ldf2026, Contract(number), Million(million), story.Day(until)));

    /// <summary>A thousandth of the contract a day.</summary>
    public Task ClaimAsync(string number, decimal contract, int days) =>
        story.DoAsync(
            "procurement",
            new ClaimPenalty(
                Ldf2026,
                new(Uuid.Named(Ldf2026.Value, $"penalty:{number}")),
                Contract(number),
                Million(contract * days / 1000),
                days,
                new("Гэрээний 7.2: хоногт 0.1 хувь", "Contract, 7.2: 0.1 per cent a day")
            )
        );

    /// <param name="photo">The day on which it says it was taken, where that is another.</param>
    public async Task ReportAsync(
        MilestoneId task,
        Completion completion,
        int percent,
        string day,
        string note,
        string? photo = null
    )
    {
        var evidence = await story.PhotoAsync($"{task.Value}", photo ?? day);
        await story.DoAsync(
            "procurement",
            new ReportMilestone(
                resolution,
                task,
                completion,
                percent,
                completion is Completion.Complete ? story.Day(day) : null,
                [evidence],
                Store.Openings.Write(note)
            )
        );
    }

    public async Task VerifyAsync(string number, Completion completion, string day, string note, string by = "monitor")
    {
        var evidence = await story.PhotoAsync($"{number} verified", day);
        await story.DoAsync(
            by,
            new VerifyMilestone(resolution, Task(number), completion, [evidence], Store.Openings.Write(note))
        );
    }

    public static CommitmentId Contract(string number) => new(Uuid.Named(Ldf2026.Value, $"contract:{number}"));
}

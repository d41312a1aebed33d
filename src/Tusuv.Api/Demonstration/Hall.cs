using Tusuv.Domain.Khural;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>One sitting of the khural, as its secretary keeps it.</summary>
internal sealed class Hall(Story story, SittingId sitting)
{
    private const string Clerk = "secretary";
    private int motions;

    public static Hall Of(Story story, string day) => new(story, new(Id($"sitting:{day}")));

    public SittingId Sitting => sitting;

    public Task ConveneAsync(SittingKind kind, string opensAt, params AgendaItem[] agenda) =>
        story.DoAsync(
            Clerk,
            new ConveneSitting(
                sitting,
                Body("Khural"),
                kind,
                story.Time(opensAt),
                new("Соёлын төв", "Culture centre"),
                agenda
            )
        );

    /// <summary>Attendance, then agenda, house rules and service team, each with all hands.</summary>
    public async Task OpenAsync(params (int Seat, string Reason)[] absent)
    {
        int[] present = [.. Enumerable.Range(1, 21).Except(absent.Select(a => a.Seat))];
        await story.DoAsync(
            Clerk,
            new StateAttendance(
                sitting,
                [.. present.Select(Member)],
                [.. absent.Select(a => new Absence(Member(a.Seat), new(a.Reason)))]
            )
        );
        foreach (var step in new[] { OpeningStep.Agenda, OpeningStep.HouseRules, OpeningStep.ServiceTeam })
            await story.DoAsync(Clerk, new VoteOnOpening(sitting, step, present.Length, 0, 0));
    }

    public async Task<MotionId> MoveAsync(
        int item,
        int seat,
        PublicText text,
        ProposalId? about = null,
        MotionId? amends = null,
        PublicText? wording = null
    )
    {
        var motion = new MotionId(Uuid.Named(sitting.Value, $"motion:{++motions}"));
        await story.DoAsync(Clerk, new MakeMotion(sitting, motion, item, Member(seat), text, about, amends, wording));
        return motion;
    }

    public Task HandsAsync(MotionId motion, int yes) =>
        story.DoAsync(Clerk, new VoteByHands(sitting, motion, yes, 0, 0));

    /// <summary>Read aloud and typed; what is typed later for a name corrects what was typed before.</summary>
    public async Task ByNameAsync(MotionId motion, params (VoteChoice Choice, int[] Seats)[] votes)
    {
        await story.DoAsync(Clerk, new OpenRollCall(sitting, motion, RollCallEntry.ReadAloud));
        foreach (var (choice, seats) in votes)
        foreach (var seat in seats)
            await story.DoAsync(Clerk, new TypeVote(sitting, motion, Member(seat), choice));
        await story.DoAsync(Clerk, new CloseRollCall(sitting, motion));
    }

    public Task LeaveAsync(int seat) => story.DoAsync(Clerk, new RecordDeparture(sitting, Member(seat), null));

    public Task ArriveAsync(int seat) => story.DoAsync(Clerk, new RecordArrival(sitting, Member(seat), null));

    public Task EndAsync() => story.DoAsync(Clerk, new EndSitting(sitting));

    public async Task<ResolutionId> ResolveAsync(
        Motion carried,
        string number,
        PublicText title,
        params Clause[] clauses
    )
    {
        var on = story.Day(carried.Day);
        await story.DoAsync(
            Clerk,
            new AdoptResolution(
                Body("Khural"),
                on.Year,
                new(number),
                on,
                title,
                Preamble,
                clauses,
                carried.Annex,
                sitting,
                carried.Id,
                carried.Amends,
                carried.Rescinds
            )
        );
        var resolution = ResolutionId.Of(Body("Khural"), on.Year, new(number));
        await story.DoAsync("chair", new SignResolution(resolution));
        return resolution;
    }

    private static readonly PublicText[] Preamble =
    [
        new("Засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль"),
        new("Төсвийн тухай хуулийн 67 дугаар зүйлийн 67.1 дэх хэсгийг"),
    ];

    /// <summary>A motion that was carried, and what it puts in force.</summary>
    public sealed record Motion(
        MotionId Id,
        string Day,
        AnnexDraft? Annex = null,
        ResolutionId? Amends = null,
        ResolutionId? Rescinds = null
    );
}

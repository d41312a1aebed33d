namespace Tusuv.Domain.Khural;

public enum SittingStatus
{
    Convened,
    Opening,
    Open,
    Ended,
}

public sealed record SittingPage(
    SittingId Id,
    BodyId BodyId,
    LocalityId LocalityId,
    SittingKind Kind,
    DateTimeOffset OpensAt,
    PublicText Place,
    ProcedureRules Rules,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<Attendance> Attendance,
    IReadOnlyList<OpeningStepVoted> Opening,
    IReadOnlyList<InterestDeclared> Interests,
    IReadOnlyList<MotionView> Motions,
    bool HasQuorum = false,
    DateTimeOffset? EndedAt = null
) : IPage<SittingPage>
{
    public int Due => Attendance.Count;

    public int Present => Attendance.Count(a => a.IsPresent);

    public SittingStatus Status =>
        EndedAt is not null ? SittingStatus.Ended
        : Attendance.Count == 0 ? SittingStatus.Convened
        : Rules.Opening.All(step => Opening.Any(o => o.Step == step && o.Carried)) ? SittingStatus.Open
        : SittingStatus.Opening;

    public static SittingPage? Fold(SittingPage? page, Recorded e) =>
        (page, e.Event) switch
        {
            (_, SittingConvened c) => new(
                c.SittingId,
                c.BodyId,
                c.Locality,
                c.Kind,
                c.OpensAt,
                c.Place,
                c.Rules,
                c.Agenda,
                [],
                [],
                [],
                []
            ),
            ({ } p, AttendanceStated a) => p with
            {
                Attendance = [.. a.Due.Select(member => Khural.Attendance.Of(member, a))],
                HasQuorum = a.Present.Count >= p.QuorumNeeded(a.Due.Count),
            },
            ({ } p, OpeningStepVoted o) => p with { Opening = [.. p.Opening, o] },
            ({ } p, MemberArrived a) => p.Change(a.Member, member => member.Arrived(a.ArrivedAt)),
            ({ } p, MemberLeft l) => p.Change(l.Member, member => member.Left(l.LeftAt)),
            ({ } p, QuorumLost) => p with { HasQuorum = false },
            ({ } p, QuorumRegained) => p with { HasQuorum = true },
            ({ } p, InterestDeclared i) => p with { Interests = [.. p.Interests, i] },
            ({ } p, MotionMade m) => p with { Motions = [.. p.Motions, MotionView.Of(m, p.ChangesOf(m.Amends))] },
            ({ } p, RollCallOpened o) => p.Change(
                o.MotionId,
                m => m with { RollCall = o.Entry, Entitled = p.EntitledTo(m) }
            ),
            ({ } p, VoteGiven v) => p.Change(v.MotionId, m => m.With(new(v.Member, v.Choice, []))),
            ({ } p, VoteCorrected v) => p.Change(v.MotionId, m => m.Corrected(v)),
            ({ } p, RollCallAbandoned a) => p.Change(a.MotionId, m => m.Abandoned(a)),
            ({ } p, MotionVoted v) => p.Change(v.MotionId, m => m with { RollCall = null, Entitled = null, Result = v })
                .Reworded(v),
            ({ } p, SittingEnded s) => p with { EndedAt = s.EndedAt },
            _ => page,
        };

    public int QuorumNeeded(int due) => Rules.Quorum.Needed(Rules.Quorum.Of is CountedBase.Seats ? Rules.Seats : due);

    private SittingPage Change(AppointmentId member, Func<Attendance, Attendance> change) =>
        this with
        {
            Attendance = [.. Attendance.Select(a => a.Member == member ? change(a) : a)],
        };

    /// <summary>Those who are there now and have declared no interest in it.</summary>
    private IReadOnlyList<AppointmentId> EntitledTo(MotionView motion) =>
        [
            .. Attendance
                .Where(a => a.IsPresent)
                .Select(a => a.Member)
                .Except(
                    Interests
                        .Where(i => i.Item == motion.Item && (i.About is null || i.About == motion.About))
                        .Select(i => i.Member)
                ),
        ];

    private int ChangesOf(MotionId? id) => Motions.FirstOrDefault(m => m.Id == id)?.Earlier.Count ?? 0;

    private SittingPage Reworded(MotionVoted vote) =>
        vote.Carried
        && Motions.FirstOrDefault(m => m.Id == vote.MotionId) is { Amends: { } amended, Wording: { } to } amendment
            ? Change(amended, m => m.Changed(to, amendment.Annex))
            : this;

    /// <summary>Whether what it would change has been changed since.</summary>
    public bool IsOutdated(MotionView motion) => motion.Amends is { } && ChangesOf(motion.Amends) != motion.MadeAfter;

    private SittingPage Change(MotionId motion, Func<MotionView, MotionView> change) =>
        this with
        {
            Motions = [.. Motions.Select(m => m.Id == motion ? change(m) : m)],
        };
}

/// <summary>When a member was there. <see cref="Absence"/> is the reason given at the opening.</summary>
public sealed record Attendance(AppointmentId Member, IReadOnlyList<Interval> Intervals, ReasonCode? Absence)
{
    public bool IsPresent => Intervals is [.., { Until: null }];

    public static Attendance Of(AppointmentId member, AttendanceStated stated) =>
        new(
            member,
            stated.Present.Contains(member) ? [new(stated.StatedAt, null)] : [],
            stated.Absent.FirstOrDefault(absence => absence.Member == member)?.Reason
        );

    public Attendance Arrived(DateTimeOffset at) => this with { Intervals = [.. Intervals, new(at, null)] };

    public Attendance Left(DateTimeOffset at) =>
        this with
        {
            Intervals = [.. Intervals.Select(i => i.Until is null ? i with { Until = at } : i)],
        };
}

public sealed record Interval(DateTimeOffset From, DateTimeOffset? Until);

/// <param name="Text">What is voted on: as it was made, or as the last amendment that carried has it.</param>
/// <param name="Votes">By name, as long as the call is open and after it.</param>
/// <param name="Wording">Of an amendment: how the motion that it changes will read.</param>
/// <param name="MadeAfter">Of an amendment: how often that motion was changed when this was made.</param>
/// <param name="Annex">The project list that is voted on: as it was moved, or as the last amendment that carried has it.</param>
public sealed record MotionView(
    MotionId Id,
    int Item,
    AppointmentId Mover,
    PublicText Text,
    ProposalId? About,
    MotionId? Amends,
    DateTimeOffset MadeAt,
    RollCallEntry? RollCall,
    IReadOnlyList<NamedVote> Votes,
    MotionVoted? Result,
    PublicText? Wording = null,
    int MadeAfter = 0,
    AnnexDraft? Annex = null
)
{
    /// <summary>While a vote by name is open: who was called, whoever comes or leaves meanwhile.</summary>
    public IReadOnlyList<AppointmentId>? Entitled { get; init; }

    /// <summary>What stood there before each amendment that carried, oldest first.</summary>
    public IReadOnlyList<PublicText> Earlier { get; init; } = [];

    /// <summary>The lists that stood there before an amendment that carried had another, oldest first.</summary>
    public IReadOnlyList<AnnexDraft>? EarlierLists { get; init; }

    /// <summary>Votes by name that were begun and not finished, with what had been given by then.</summary>
    public IReadOnlyList<AbandonedCall>? AbandonedCalls { get; init; }

    public static MotionView Of(MotionMade m, int changes) =>
        new(
            m.MotionId,
            m.Item,
            m.Mover,
            m.Text,
            m.About,
            m.Amends,
            m.MadeAt,
            null,
            [],
            null,
            m.Wording,
            changes,
            m.Annex
        );

    public MotionView Changed(PublicText to, AnnexDraft? list) =>
        this with
        {
            Text = Amends is null ? to : Text,
            Wording = Amends is null ? Wording : to,
            Earlier = [.. Earlier, Amends is null ? Text : Wording ?? to],
            Annex = list ?? Annex,
            EarlierLists = list is not null && Annex is { } before ? [.. EarlierLists ?? [], before] : EarlierLists,
        };

    public MotionView Abandoned(RollCallAbandoned e) =>
        this with
        {
            RollCall = null,
            Entitled = null,
            Votes = [],
            AbandonedCalls = [.. AbandonedCalls ?? [], new(Votes, e.Reason, e.AbandonedAt)],
        };

    public MotionView With(NamedVote vote) =>
        this with
        {
            Votes = [.. Votes.Where(v => v.Member != vote.Member), vote],
        };

    public MotionView Corrected(VoteCorrected to) =>
        this with
        {
            Votes = [.. Votes.Select(v => v.Member == to.Member ? v.Corrected(to.Choice) : v)],
        };
}

/// <param name="Earlier">What stood there before it was corrected, oldest first.</param>
public sealed record NamedVote(AppointmentId Member, VoteChoice Choice, IReadOnlyList<VoteChoice> Earlier)
{
    public NamedVote Corrected(VoteChoice to) => new(Member, to, [.. Earlier, Choice]);
}

public sealed record AbandonedCall(IReadOnlyList<NamedVote> Votes, ReasonCode Reason, DateTimeOffset AbandonedAt);

using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>A sitting with its motions: who is there decides who may vote, so both are one stream.</summary>
public sealed record Sitting(
    SittingId Id,
    BodyId Body,
    LocalityId Locality,
    DateTimeOffset OpensAt,
    ProcedureRules Rules,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<AppointmentId> Due,
    IReadOnlyList<AppointmentId> Present,
    IReadOnlyList<OpeningStepVoted> Opening,
    IReadOnlyList<InterestDeclared> Interests,
    IReadOnlyList<Motion> Motions,
    DateTimeOffset ChangedAt,
    bool AttendanceStated = false,
    bool Ended = false
) : IState<Sitting, SittingEvent>
{
    public int QuorumNeeded => Rules.Quorum.Needed(Rules.Quorum.Of is CountedBase.Seats ? Rules.Seats : Due.Count);

    public bool HasQuorum => AttendanceStated && Present.Count >= QuorumNeeded;

    /// <summary>The first step of the opening that has not carried, or null when the sitting is open.</summary>
    public OpeningStep? NextStep =>
        Rules.Opening.Cast<OpeningStep?>().FirstOrDefault(step => !Opening.Any(o => o.Step == step && o.Carried));

    public AgendaItem? Item(int number) => Agenda.FirstOrDefault(item => item.Number == number);

    public Motion? Motion(MotionId id) => Motions.FirstOrDefault(motion => motion.Id == id);

    public bool IsRecused(AppointmentId member, Motion motion) => IsRecused(member, motion.Item, motion.About);

    public bool IsRecused(AppointmentId member, int item, ProposalId? about) =>
        Interests.Any(interest =>
            interest.Member == member && interest.Item == item && (interest.About is null || interest.About == about)
        );

    public IReadOnlyList<AppointmentId> Entitled(Motion motion) =>
        [.. Present.Where(member => !IsRecused(member, motion))];

    /// <summary>Why nothing can be entered here by this person, or null.</summary>
    public Refusal? Fault(Stamp stamp) =>
        !stamp.Reaches(Locality) ? CommonRefusals.OutOfReach
        : Ended ? SittingIsOver
        : null;

    /// <summary>Why nothing can be decided at this moment, or null.</summary>
    public Refusal? QuorumFault() =>
        !AttendanceStated ? AttendanceNotStated
        : !HasQuorum ? NoQuorum(Present.Count, QuorumNeeded)
        : null;

    public static Sitting? Evolve(Sitting? state, SittingEvent @event) =>
        (state, @event) switch
        {
            (null, SittingConvened e) => new(
                e.SittingId,
                e.BodyId,
                e.Locality,
                e.OpensAt,
                e.Rules,
                e.Agenda,
                [],
                [],
                [],
                [],
                [],
                DateTimeOffset.MinValue
            ),
            ({ } s, AttendanceStated e) => s with
            {
                Due = e.Due,
                Present = e.Present,
                AttendanceStated = true,
                ChangedAt = e.StatedAt,
            },
            ({ } s, OpeningStepVoted e) => s with { Opening = [.. s.Opening, e], ChangedAt = e.VotedAt },
            ({ } s, MemberArrived e) => s with { Present = [.. s.Present, e.Member], ChangedAt = e.ArrivedAt },
            ({ } s, MemberLeft e) => s with
            {
                Present = [.. s.Present.Where(m => m != e.Member)],
                ChangedAt = e.LeftAt,
            },
            ({ } s, InterestDeclared e) => s with { Interests = [.. s.Interests, e] },
            ({ } s, MotionMade e) => s with { Motions = [.. s.Motions, Khural.Motion.Of(e, s.Amended(e.Amends))] },
            ({ } s, RollCallOpened e) => s.Change(e.MotionId, e.OpenedAt, m => m.Opened(e, s.Entitled(m))),
            ({ } s, VoteGiven e) => s.Change(e.MotionId, e.GivenAt, m => m.With(e.Member, e.Choice, e.TypedBy)),
            ({ } s, VoteCorrected e) => s.Change(e.MotionId, e.CorrectedAt, m => m.With(e.Member, e.Choice, e.TypedBy)),
            ({ } s, RollCallAbandoned e) => s.Change(e.MotionId, e.AbandonedAt, m => m with { RollCall = null }),
            ({ } s, MotionVoted e) => s.Change(e.MotionId, e.VotedAt, m => m with { Result = e, RollCall = null })
                .Reworded(e),
            ({ } s, SittingEnded) => s with { Ended = true },
            _ => state,
        };

    private Motion? Amended(MotionId? id) => id is { } amended ? Motion(amended) : null;

    private Sitting Reworded(MotionVoted vote) =>
        vote.Carried && Motion(vote.MotionId) is { Amends: { } amended, Wording: { } wording } amendment
            ? Change(amended, vote.VotedAt, m => m.Changed(wording, amendment.Annex))
            : this;

    /// <summary>Whether what it would change has been changed since: it must be moved anew, on what stands now.</summary>
    public bool IsOutdated(Motion motion) =>
        Amended(motion.Amends) is { } amended && amended.Changes != motion.MadeAfter;

    private Sitting Change(MotionId id, DateTimeOffset at, Func<Motion, Motion> change) =>
        this with
        {
            Motions = [.. Motions.Select(motion => motion.Id == id ? change(motion) : motion)],
            ChangedAt = at,
        };
}

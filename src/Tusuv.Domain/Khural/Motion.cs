namespace Tusuv.Domain.Khural;

/// <param name="Text">What is voted on: as it was made, or as the last amendment that carried has it.</param>
/// <param name="Wording">Of an amendment: how the motion that it changes will read.</param>
/// <param name="Changes">How often an amendment changed it.</param>
/// <param name="MadeAfter">Of an amendment: how often that motion was changed when this was made.</param>
/// <param name="Annex">The project list that is voted on: as it was moved, or as the last amendment that carried has it.</param>
public sealed record Motion(
    MotionId Id,
    int Item,
    AppointmentId Mover,
    PublicText Text,
    ProposalId? About,
    MotionId? Amends,
    RollCall? RollCall = null,
    MotionVoted? Result = null,
    PublicText? Wording = null,
    int Changes = 0,
    int MadeAfter = 0,
    AnnexDraft? Annex = null
)
{
    /// <summary>As its mover had it.</summary>
    public PublicText Made { get; init; } = Text;

    public static Motion Of(MotionMade e, Motion? amended) =>
        new(e.MotionId, e.Item, e.Mover, e.Text, e.About, e.Amends)
        {
            Wording = e.Wording,
            MadeAfter = amended?.Changes ?? 0,
            Annex = e.Annex,
        };

    /// <summary>Changed by an amendment that carried; of an amendment, it is the wording that was in question.</summary>
    public Motion Changed(PublicText to, AnnexDraft? list) =>
        this with
        {
            Text = Amends is null ? to : Text,
            Wording = Amends is null ? Wording : to,
            Annex = list ?? Annex,
            Changes = Changes + 1,
        };

    public Motion Opened(RollCallOpened e, IReadOnlyList<AppointmentId> entitled) =>
        this with
        {
            RollCall = new(e.Entry, entitled, []),
        };

    public Motion With(AppointmentId member, VoteChoice choice, ActorId? clerk) =>
        RollCall is { } call ? this with { RollCall = call.With(member, choice, clerk) } : this;
}

/// <param name="Entitled">Who was present and not recused when it was opened.</param>
/// <param name="Clerk">Who types it, from the first name on.</param>
public sealed record RollCall(
    RollCallEntry Entry,
    IReadOnlyList<AppointmentId> Entitled,
    IReadOnlyList<MemberVote> Votes,
    ActorId? Clerk = null
)
{
    public VoteChoice? Of(AppointmentId member) => Votes.FirstOrDefault(vote => vote.Member == member)?.Choice;

    public RollCall With(AppointmentId member, VoteChoice choice, ActorId? clerk) =>
        this with
        {
            Votes = [.. Votes.Where(vote => vote.Member != member), new(member, choice)],
            Clerk = Clerk ?? clerk,
        };

    public Tally Tally()
    {
        var (yes, no, abstained) = (Count(VoteChoice.For), Count(VoteChoice.Against), Count(VoteChoice.Abstained));
        return new(yes, no, abstained, Entitled.Count - yes - no - abstained);
    }

    private int Count(VoteChoice choice) => Votes.Count(vote => vote.Choice == choice);
}

public sealed record MemberVote(AppointmentId Member, VoteChoice Choice);

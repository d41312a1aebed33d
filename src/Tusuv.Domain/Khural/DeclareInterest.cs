using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record DeclareInterest(
    SittingId SittingId,
    int Item,
    AppointmentId Member,
    ProposalId? About,
    Written Nature
)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (!sitting.AttendanceStated)
            return AttendanceNotStated;
        if (!sitting.Due.Contains(Member))
            return NotAMember;
        if (sitting.Item(Item) is null)
            return ItemUnknown;
        if (
            sitting.Interests.Any(i =>
                (i.Item, i.Member, i.About, i.Nature) == (Item, Member, About, Nature.Commitment)
            )
        )
            return [];
        // Who has voted already in an open call would be half in it.
        if (sitting.Motions.Any(motion => motion.Item == Item && motion.RollCall is not null))
            return RollCallOpen;

        return [new InterestDeclared(Item, Member, About, Nature.Commitment, stamp.At)];
    }
}

using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record MakeMotion(
    SittingId SittingId,
    MotionId MotionId,
    int Item,
    AppointmentId Mover,
    PublicText Text,
    ProposalId? About,
    MotionId? Amends,
    PublicText? Wording = null
)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (sitting.Fault(stamp) is { } fault)
            return fault;
        if (sitting.Motion(MotionId) is { } taken)
            return (taken.Item, taken.Mover, taken.Made) == (Item, Mover, Text) ? [] : MotionIdTaken;
        if (!sitting.AttendanceStated || sitting.NextStep is not null)
            return NotOpened;
        if (sitting.Item(Item) is null)
            return ItemUnknown;
        if (!sitting.Present.Contains(Mover))
            return MemberAbsent;
        if (Text.Fault(MotionTextMissing) is { } textFault)
            return textFault;
        if (Amends is { } amended && !MayAmend(sitting.Motion(amended)))
            return AmendmentUnfit;
        if (Amends is null != Wording is null)
            return WordingMissing;
        if (Wording?.Fault(WordingMissing) is { } wordingFault)
            return wordingFault;

        return [new MotionMade(MotionId, Item, Mover, Text, About, Amends, stamp.At, Wording)];
    }

    /// <summary>One that is still to be decided, in the same item.</summary>
    private bool MayAmend(Motion? motion) => motion is { Result: null, RollCall: null } && motion.Item == Item;
}

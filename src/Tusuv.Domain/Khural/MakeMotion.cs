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
    PublicText? Wording = null,
    AnnexDraft? Annex = null
)
{
    /// <param name="facts">Of its project list, where it has one.</param>
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp, ListFacts? facts = null)
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
        if (Annex is not null && ListFault(sitting, facts) is { } listFault)
            return listFault;
        var subject = SubjectOfList(sitting);
        if (subject is not null && About is not null && About != subject)
            return SubjectDiffers;
        var about = About ?? subject;
        if (sitting.IsRecused(Mover, Item, about))
            return MemberRecused;

        return [new MotionMade(MotionId, Item, Mover, Text, about, Amends, stamp.At, Wording, Annex)];
    }

    /// <summary>What a changed list changes decides who is recused, whether or not somebody says it.</summary>
    private ProposalId? SubjectOfList(Sitting sitting) =>
        Amends is { } amended && sitting.Motion(amended)?.Annex is { } before ? Annex?.OnlyChange(before) : null;

    /// <summary>Only what has a list can be given another, and nobody votes on a list that could not be adopted.</summary>
    private Refusal? ListFault(Sitting sitting, ListFacts? facts) =>
        Amends is { } amended && sitting.Motion(amended)?.Annex is null ? NoListToAmend
        : sitting.Item(Item)!.Type != ProcedureRules.Projects ? ResolutionRefusals.NotAnItemOfProjects
        : facts is null || sitting.Item(Item)!.RoundId != Annex!.RoundId ? ResolutionRefusals.RoundUnknown
        : Annex.Fault(facts);

    /// <summary>One that is still to be decided, in the same item.</summary>
    private bool MayAmend(Motion? motion) => motion is { Result: null, RollCall: null } && motion.Item == Item;
}

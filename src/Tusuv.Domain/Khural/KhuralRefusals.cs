namespace Tusuv.Domain.Khural;

public static class KhuralRefusals
{
    public static readonly Refusal BodyUnknown = new("khural.body_unknown");
    public static readonly Refusal BodyDoesNotDecide = new("khural.body_does_not_decide");
    public static readonly Refusal BasisMissing = new("khural.basis_missing");
    public static readonly Refusal RulesOutOfRange = new("khural.rules_out_of_range");
    public static readonly Refusal SittingNotFound = new("khural.sitting_not_found");
    public static readonly Refusal SittingIdTaken = new("khural.sitting_id_taken");
    public static readonly Refusal SittingIsOver = new("khural.sitting_is_over");
    public static readonly Refusal PlaceMissing = new("khural.place_missing");
    public static readonly Refusal AgendaOutOfOrder = new("khural.agenda_out_of_order");
    public static readonly Refusal TitleMissing = new("khural.title_missing");
    public static readonly Refusal NoMembers = new("khural.no_members");
    public static readonly Refusal AttendanceNotStated = new("khural.attendance_not_stated");
    public static readonly Refusal AttendanceAlreadyStated = new("khural.attendance_already_stated");
    public static readonly Refusal NotAMember = new("khural.not_a_member");
    public static readonly Refusal MemberAbsent = new("khural.member_absent");
    public static readonly Refusal MemberRecused = new("khural.member_recused");
    public static readonly Refusal TimeAhead = new("khural.time_ahead");
    public static readonly Refusal TimePassed = new("khural.time_passed");
    public static readonly Refusal LongBeforeOpening = new("khural.long_before_opening");
    public static readonly Refusal NotOpened = new("khural.not_opened");
    public static readonly Refusal ItemUnknown = new("khural.item_unknown");
    public static readonly Refusal MotionUnknown = new("khural.motion_unknown");
    public static readonly Refusal MotionIdTaken = new("khural.motion_id_taken");
    public static readonly Refusal MotionTextMissing = new("khural.motion_text_missing");
    public static readonly Refusal AmendmentUnfit = new("khural.amendment_unfit");
    public static readonly Refusal WordingMissing = new("khural.wording_missing");
    public static readonly Refusal WordingOutdated = new("khural.wording_outdated");
    public static readonly Refusal SubjectDiffers = new("khural.subject_differs");
    public static readonly Refusal NoListToAmend = new("khural.no_list_to_amend");
    public static readonly Refusal AmendmentsFirst = new("khural.amendments_first");
    public static readonly Refusal AlreadyVoted = new("khural.already_voted");
    public static readonly Refusal WayNotAllowed = new("khural.way_not_allowed");
    public static readonly Refusal RollCallOpen = new("khural.roll_call_open");
    public static readonly Refusal RollCallNotOpen = new("khural.roll_call_not_open");
    public static readonly Refusal RollCallIsOtherwise = new("khural.roll_call_is_otherwise");
    public static readonly Refusal RollCallTypedByAnother = new("khural.roll_call_typed_by_another");
    public static readonly Refusal PapersDoNotAddUp = new("khural.papers_do_not_add_up");

    public static Refusal ItemTypeUnknown(Code type) => new("khural.item_type_unknown", ("type", type.Value));

    public static Refusal NoQuorum(int present, int needed) =>
        new("khural.no_quorum", ("present", present), ("needed", needed));

    public static Refusal StepOutOfOrder(OpeningStep next) => new("khural.step_out_of_order", ("next", next));

    public static Refusal MoreVotesThanMembers(int entitled) =>
        new("khural.more_votes_than_members", ("entitled", entitled));

    public static Refusal VotesMissing(int missing) => new("khural.votes_missing", ("missing", missing));

    public static Refusal TellersMissing(int needed) => new("khural.tellers_missing", ("needed", needed));
}

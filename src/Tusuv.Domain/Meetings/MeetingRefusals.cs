namespace Tusuv.Domain.Meetings;

public static class MeetingRefusals
{
    public static readonly Refusal NotFound = new("meeting.not_found");
    public static readonly Refusal IdTaken = new("meeting.id_taken");
    public static readonly Refusal RoundUnfit = new("meeting.round_unfit");
    public static readonly Refusal AreaUnknown = new("meeting.area_unknown");
    public static readonly Refusal FiguresMissing = new("meeting.figures_missing");
    public static readonly Refusal RuleUnsound = new("meeting.rule_unsound");
    public static readonly Refusal NoSitting = new("meeting.no_sitting");
    public static readonly Refusal PlaceMissing = new("meeting.place_missing");
    public static readonly Refusal TimesReversed = new("meeting.times_reversed");
    public static readonly Refusal NotYetHeld = new("meeting.not_yet_held");
    public static readonly Refusal NumbersImpossible = new("meeting.numbers_impossible");
    public static readonly Refusal SittingUnknown = new("meeting.sitting_unknown");
    public static readonly Refusal NothingCounted = new("meeting.nothing_counted");
    public static readonly Refusal CountedMeanwhile = new("meeting.counted_meanwhile");
    public static readonly Refusal DifferenceImpossible = new("meeting.difference_impossible");
    public static readonly Refusal TellerMissing = new("meeting.teller_missing");
    public static readonly Refusal TellersAreOne = new("meeting.tellers_are_one");
    public static readonly Refusal MinutesMissing = new("meeting.minutes_missing");
    public static readonly Refusal IsConcluded = new("meeting.is_concluded");

    public static Refusal ItemUnfit(ProposalId item) => new("meeting.item_unfit", ("item", item.Value));

    public static Refusal TellersDiffer(ProposalId item, int first, int second) =>
        new("meeting.tellers_differ", ("item", item.Value), ("first", first), ("second", second));

    public static Refusal MoreHandsThanPeople(ProposalId item, int present) =>
        new("meeting.more_hands_than_people", ("item", item.Value), ("present", present));

    public static Refusal MoreThanLiveHere(int present, int adults) =>
        new("meeting.more_than_live_here", ("present", present), ("adults", adults));

    public static Refusal NotEnded(int sitting) => new("meeting.not_ended", ("sitting", sitting));

    public static Refusal NoQuorum(int present, int quorum) =>
        new("meeting.no_quorum", ("present", present), ("quorum", quorum));

    public static Refusal FileUnknown(Hash file) => new("meeting.file_unknown", ("file", file.Value));
}

namespace Tusuv.Domain.Ballots;

public static class BallotRefusals
{
    public static readonly Refusal RoundNotVoting = new("ballot.round_not_voting");
    public static readonly Refusal SlipUnknown = new("ballot.slip_unknown");
    public static readonly Refusal SlipIsVoid = new("ballot.slip_is_void");
    public static readonly Refusal SlipVoid = new("ballot.slip_void");
    public static readonly Refusal TooManyAttempts = new("ballot.too_many_attempts");
    public static readonly Refusal NonceInvalid = new("ballot.nonce_invalid");
    public static readonly Refusal NonceReused = new("ballot.nonce_reused");
    public static readonly Refusal Empty = new("ballot.empty");
    public static readonly Refusal ProjectUnknown = new("ballot.project_unknown");
    public static readonly Refusal RoundUnknown = new("ballot.round_unknown");
    public static readonly Refusal AreaUnknown = new("ballot.area_unknown");
    public static readonly Refusal StillOpen = new("ballot.still_open");
    public static readonly Refusal NotClosed = new("ballot.not_closed");
    public static readonly Refusal NotCounted = new("ballot.not_counted");
    public static readonly Refusal NotCertified = new("ballot.not_certified");
    public static readonly Refusal KeysMissing = new("ballot.keys_missing");
    public static readonly Refusal AlreadyCertified = new("ballot.already_certified");
    public static readonly Refusal NeedsAnotherPerson = new("ballot.needs_another_person");
    public static readonly Refusal SheetInvalid = new("ballot.sheet_invalid");
    public static readonly Refusal SheetsOutOfRange = new("ballot.sheets_out_of_range");
    public static readonly Refusal ProtocolMeanwhile = new("ballot.protocol_meanwhile");

    public static Refusal TooManyChoices(int maximum) => new("ballot.too_many_choices", ("maximum", maximum));

    public static Refusal TooManyRevisions(int maximum) => new("ballot.too_many_revisions", ("maximum", maximum));

    public static Refusal OverBudget(long missing, string currency) =>
        new("ballot.over_budget", ("missing", missing), ("currency", currency));

    public static Refusal VoterUnclear(int line) => new("ballot.voter_unclear", ("line", line));

    public static Refusal OnAnotherRoll(int line, LocalityId area) =>
        new("ballot.on_another_roll", ("line", line), ("area", area.Value));

    public static Refusal FileUnknown(Hash file) => new("ballot.file_unknown", ("file", file.Value));

    public static Refusal SheetIsVoided(Code sheet) => new("ballot.sheet_is_voided", ("sheet", sheet.Value));

    public static Refusal SheetOfOtherArea(Code sheet) => new("ballot.sheet_of_other_area", ("sheet", sheet.Value));

    public static Refusal SheetNotVoided(Code sheet) => new("ballot.sheet_not_voided", ("sheet", sheet.Value));

    public static Refusal VoidingOpen(Code sheet) => new("ballot.voiding_open", ("sheet", sheet.Value));

    public static Refusal ProtocolMissing(LocalityId area) => new("ballot.protocol_missing", ("area", area.Value));

    public static Refusal SheetsUnaccounted(LocalityId area, int printed, int accounted) =>
        new("ballot.sheets_unaccounted", ("area", area.Value), ("printed", printed), ("accounted", accounted));

    public static Refusal PaperDisagrees(LocalityId area, int onPaper, int inBox) =>
        new("ballot.paper_disagrees", ("area", area.Value), ("onPaper", onPaper), ("inBox", inBox));

    public static Refusal VoidedDisagree(LocalityId area, int onPaper, int approved) =>
        new("ballot.voided_disagree", ("area", area.Value), ("onPaper", onPaper), ("approved", approved));

    /// <summary>The sealed rules ask for so many; they are asked by the host, again and again.</summary>
    public static Refusal NotWitnessed(int witnesses, int quorum) =>
        new("ballot.not_witnessed", ("witnesses", witnesses), ("quorum", quorum));

    /// <summary>Acknowledged ballots and ballots in the box differ; the count does not go on.</summary>
    public static Refusal BoxDisagrees(int recorded, int opened) =>
        new("ballot.box_disagrees", ("recorded", recorded), ("opened", opened));
}

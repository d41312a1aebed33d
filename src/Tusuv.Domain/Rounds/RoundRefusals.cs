namespace Tusuv.Domain.Rounds;

public static class RoundRefusals
{
    public static readonly Refusal NotFound = new("round.not_found");
    public static readonly Refusal IdTaken = new("round.id_taken");
    public static readonly Refusal LocalityUnknown = new("round.locality_unknown");
    public static readonly Refusal TemplateUnknown = new("round.template_unknown");
    public static readonly Refusal StagesNotOfTemplate = new("round.stages_not_of_template");
    public static readonly Refusal NameMissing = new("round.name_missing");
    public static readonly Refusal KindReserved = new("round.kind_reserved");
    public static readonly Refusal KeysMissing = new("round.keys_missing");
    public static readonly Refusal Cancelled = new("round.cancelled");
    public static readonly Refusal CeilingNotPositive = new("round.ceiling_not_positive");
    public static readonly Refusal CeilingIsFinal = new("round.ceiling_is_final");
    public static readonly Refusal CurrencyDiffers = new("round.currency_differs");
    public static readonly Refusal CurrencyUnknown = new("round.currency_unknown");
    public static readonly Refusal CeilingMissing = new("round.ceiling_missing");
    public static readonly Refusal NoVote = new("round.no_vote");
    public static readonly Refusal AlreadySealed = new("round.already_sealed");
    public static readonly Refusal VoteHasBegun = new("round.vote_has_begun");
    public static readonly Refusal RuleUnknown = new("round.rule_unknown");
    public static readonly Refusal TieBreakUnknown = new("round.tie_break_unknown");
    public static readonly Refusal RulesOutOfRange = new("round.rules_out_of_range");
    public static readonly Refusal TopUpUnclear = new("round.top_up_unclear");
    public static readonly Refusal RuleEndsByItself = new("round.rule_ends_by_itself");
    public static readonly Refusal ShareUnclear = new("round.share_unclear");
    public static readonly Refusal MoreReservedThanThereIs = new("round.more_reserved_than_there_is");
    public static readonly Refusal AreaUnknown = new("round.area_unknown");
    public static readonly Refusal BallotListEmpty = new("round.ballot_list_empty");
    public static readonly Refusal RollEmpty = new("round.roll_empty");
    public static readonly Refusal StageNotInRound = new("round.stage_not_in_round");
    public static readonly Refusal StageIsClosed = new("round.stage_is_closed");
    public static readonly Refusal StageNotOpen = new("round.stage_not_open");
    public static readonly Refusal NotYetDue = new("round.not_yet_due");

    public static Refusal DatesReversed(Stage stage) => new("round.dates_reversed", ("stage", Wire(stage)));

    public static Refusal DatePassed(Stage stage) => new("round.date_passed", ("stage", Wire(stage)));

    public static Refusal YearOutOfRange(int from, int to) =>
        new("round.year_out_of_range", ("from", from), ("to", to));

    public static Refusal CeilingTooLarge(Money largest) =>
        new("round.ceiling_too_large", ("maximum", largest.Amount), ("currency", largest.Currency));

    public static Refusal ProjectNotReady(ProposalId proposal) =>
        new("round.project_not_ready", ("proposal", proposal.Value));

    public static Refusal NumberUsedTwice(Code number) => new("round.number_used_twice", ("number", number.Value));

    public static Refusal PreconditionsMissing(IEnumerable<ChecklistItem> items) =>
        new(
            "round.preconditions_missing",
            ("missing", string.Join(',', items.Where(i => !i.Done).Select(i => i.Code)))
        );

    internal static string Wire(Stage stage) => stage.ToString().ToUpperInvariant();
}

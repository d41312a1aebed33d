namespace Tusuv.Domain.Khural;

public static class ResolutionRefusals
{
    public static readonly Refusal NotFound = new("resolution.not_found");
    public static readonly Refusal NumberTaken = new("resolution.number_taken");
    public static readonly Refusal NumberInvalid = new("resolution.number_invalid");
    public static readonly Refusal TitleMissing = new("resolution.title_missing");
    public static readonly Refusal BasisMissing = new("resolution.basis_missing");
    public static readonly Refusal ClausesOutOfOrder = new("resolution.clauses_out_of_order");
    public static readonly Refusal ClauseTextMissing = new("resolution.clause_text_missing");
    public static readonly Refusal AssigneeMissing = new("resolution.assignee_missing");
    public static readonly Refusal DayOutOfRange = new("resolution.day_out_of_range");
    public static readonly Refusal DayAhead = new("resolution.day_ahead");
    public static readonly Refusal SittingUnknown = new("resolution.sitting_unknown");
    public static readonly Refusal NotCarried = new("resolution.not_carried");
    public static readonly Refusal RoundUnknown = new("resolution.round_unknown");
    public static readonly Refusal AnnexEmpty = new("resolution.annex_empty");
    public static readonly Refusal AnnexDiffers = new("resolution.annex_differs");
    public static readonly Refusal AmountNotPositive = new("resolution.amount_not_positive");
    public static readonly Refusal NotAnItemOfProjects = new("resolution.not_an_item_of_projects");
    public static readonly Refusal NotAnItemOfRescission = new("resolution.not_an_item_of_rescission");
    public static readonly Refusal TargetUnfit = new("resolution.target_unfit");
    public static readonly Refusal VoteIsOpen = new("resolution.vote_is_open");
    public static readonly Refusal IsRescinded = new("resolution.is_rescinded");
    public static readonly Refusal NotInForce = new("resolution.not_in_force");
    public static readonly Refusal CountsOutOfRange = new("resolution.counts_out_of_range");

    public static Refusal ListStands(int year, Code number) =>
        new("resolution.list_stands", ("resolution", $"{year} / {number}"));

    public static Refusal ListOfAnotherBody(int year, Code number) =>
        new("resolution.list_of_another_body", ("resolution", $"{year} / {number}"));

    public static Refusal ProjectNotReady(ProposalId proposal) =>
        new("resolution.project_not_ready", ("proposal", proposal.Value));

    public static Refusal ProjectListedTwice(ProposalId proposal) =>
        new("resolution.project_listed_twice", ("proposal", proposal.Value));

    public static Refusal DifferenceUnexplained(ProposalId proposal) =>
        new("resolution.difference_unexplained", ("proposal", proposal.Value));

    public static Refusal NothingToExplain(ProposalId proposal) =>
        new("resolution.nothing_to_explain", ("proposal", proposal.Value));

    public static Refusal OverCeiling(long missing, string currency) =>
        new("resolution.over_ceiling", ("missing", missing), ("currency", currency));
}

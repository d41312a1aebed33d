namespace Tusuv.Domain.Proposals;

public static class ProposalRefusals
{
    public static readonly Refusal NotFound = new("proposal.not_found");
    public static readonly Refusal IdTaken = new("proposal.id_taken");
    public static readonly Refusal NotItsAuthor = new("proposal.not_its_author");
    public static readonly Refusal RoundNotCollecting = new("proposal.round_not_collecting");
    public static readonly Refusal EstimateNotPositive = new("proposal.estimate_not_positive");
    public static readonly Refusal CostNotPositive = new("proposal.cost_not_positive");
    public static readonly Refusal IsOver = new("proposal.is_over");
    public static readonly Refusal AlreadyReviewed = new("proposal.already_reviewed");
    public static readonly Refusal NotMerged = new("proposal.not_merged");
    public static readonly Refusal MergeTargetUnfit = new("proposal.merge_target_unfit");
    public static readonly Refusal NotCosted = new("proposal.not_costed");
    public static readonly Refusal NumberInvalid = new("proposal.number_invalid");
    public static readonly Refusal AreaUnknown = new("proposal.area_unknown");
    public static readonly Refusal OnBallot = new("proposal.on_ballot");
    public static readonly Refusal ReceiverMissing = new("proposal.receiver_missing");

    public static Refusal TitleTooShort(int minimum) => new("proposal.title_too_short", ("minimum", minimum));

    public static Refusal TextTooLong(int maximum) => new("proposal.text_too_long", ("maximum", maximum));

    public static Refusal TooManyFiles(int maximum) => new("proposal.too_many_files", ("maximum", maximum));

    public static Refusal FileUnknown(Hash file) => new("proposal.file_unknown", ("file", file.Value));
}

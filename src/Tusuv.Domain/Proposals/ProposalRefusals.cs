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
    public static readonly Refusal ChangedMeanwhile = new("proposal.changed_meanwhile");
    public static readonly Refusal CostedMeanwhile = new("proposal.costed_meanwhile");
    public static readonly Refusal NotMerged = new("proposal.not_merged");
    public static readonly Refusal MergeTargetUnfit = new("proposal.merge_target_unfit");
    public static readonly Refusal NotCosted = new("proposal.not_costed");
    public static readonly Refusal NumberInvalid = new("proposal.number_invalid");
    public static readonly Refusal NumbersAreSettled = new("proposal.numbers_are_settled");
    public static readonly Refusal AreaUnknown = new("proposal.area_unknown");
    public static readonly Refusal OnBallot = new("proposal.on_ballot");
    public static readonly Refusal ReceiverMissing = new("proposal.receiver_missing");
    public static readonly Refusal PayerMissing = new("proposal.payer_missing");
    public static readonly Refusal BasisMissing = new("proposal.basis_missing");
    public static readonly Refusal Recused = new("proposal.recused");
    public static readonly Refusal InterestUnsaid = new("proposal.interest_unsaid");
    public static readonly Refusal FindingsIncomplete = new("proposal.findings_incomplete");
    public static readonly Refusal RankInvalid = new("proposal.rank_invalid");
    public static readonly Refusal NotRefused = new("proposal.not_refused");
    public static readonly Refusal AppealExhausted = new("proposal.appeal_exhausted");
    public static readonly Refusal NotAppealed = new("proposal.not_appealed");
    public static readonly Refusal OwnDecision = new("proposal.own_decision");
    public static readonly Refusal GroundsMissing = new("proposal.grounds_missing");
    public static readonly Refusal NotRerouted = new("proposal.not_rerouted");
    public static readonly Refusal AnswerMissing = new("proposal.answer_missing");
    public static readonly Refusal AnswerDuePassed = new("proposal.answer_due_passed");
    public static readonly Refusal AnsweredOutOfTime = new("proposal.answered_out_of_time");
    public static readonly Refusal AnswerNotDue = new("proposal.answer_not_due");

    public static Refusal NumberUsed(Code number) => new("proposal.number_used", ("number", number.Value));

    public static Refusal NotLawful(string rule) => new("proposal.not_lawful", ("rule", rule));

    public static Refusal RankReasonMissing(int from, int to) =>
        new("proposal.rank_reason_missing", ("from", from), ("to", to));

    public static Refusal TitleTooShort(int minimum) => new("proposal.title_too_short", ("minimum", minimum));

    public static Refusal TextTooLong(int maximum) => new("proposal.text_too_long", ("maximum", maximum));

    public static Refusal TooManyFiles(int maximum) => new("proposal.too_many_files", ("maximum", maximum));

    public static Refusal FileUnknown(Hash file) => new("proposal.file_unknown", ("file", file.Value));
}

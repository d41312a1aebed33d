namespace Tusuv.Domain.Funds;

public static class FundRefusals
{
    public static readonly Refusal NotFound = new("fund.not_found");
    public static readonly Refusal AlreadyOpened = new("fund.already_opened");
    public static readonly Refusal RoundUnknown = new("fund.round_unknown");
    public static readonly Refusal SourcesMissing = new("fund.sources_missing");
    public static readonly Refusal BasisMissing = new("fund.basis_missing");
    public static readonly Refusal YearOutOfRange = new("fund.year_out_of_range");
    public static readonly Refusal AmountNotPositive = new("fund.amount_not_positive");
    public static readonly Refusal CurrencyDiffers = new("fund.currency_differs");
    public static readonly Refusal ReferenceInvalid = new("fund.reference_invalid");
    public static readonly Refusal ReferenceUsed = new("fund.reference_used");
    public static readonly Refusal ResolutionNotInForce = new("fund.resolution_not_in_force");
    public static readonly Refusal ResolutionBeforeContract = new("fund.resolution_before_contract");
    public static readonly Refusal NothingApproved = new("fund.nothing_approved");
    public static readonly Refusal CallOutOfOrder = new("fund.call_out_of_order");
    public static readonly Refusal ContractorMissing = new("fund.contractor_missing");
    public static readonly Refusal CommitmentUnknown = new("fund.commitment_unknown");
    public static readonly Refusal CommitmentIdTaken = new("fund.commitment_id_taken");
    public static readonly Refusal PaymentUnknown = new("fund.payment_unknown");
    public static readonly Refusal PaymentIdTaken = new("fund.payment_id_taken");
    public static readonly Refusal MilestoneNotReported = new("fund.milestone_not_reported");
    public static readonly Refusal RetentionHeldAlready = new("fund.retention_held_already");
    public static readonly Refusal RetentionDayPast = new("fund.retention_day_past");
    public static readonly Refusal RetentionNotDue = new("fund.retention_not_due");
    public static readonly Refusal NothingToCarryOver = new("fund.nothing_to_carry_over");
    public static readonly Refusal DaysOutOfRange = new("fund.days_out_of_range");
    public static readonly Refusal PaidBeforeSigned = new("fund.paid_before_signed");
    public static readonly Refusal DayToCome = new("fund.day_to_come");
    public static readonly Refusal PenaltyUnknown = new("fund.penalty_unknown");
    public static readonly Refusal PenaltyIdTaken = new("fund.penalty_id_taken");
    public static readonly Refusal PenaltySettled = new("fund.penalty_settled");

    public static Refusal PenaltyOverContract(long available, string currency) =>
        new("fund.penalty_over_contract", ("available", available), ("currency", currency));

    public static Refusal SourceTooSmall(long available, string currency) =>
        new("fund.source_too_small", ("available", available), ("currency", currency));

    public static Refusal OverEnvelope(long missing, string currency) =>
        new("fund.over_envelope", ("missing", missing), ("currency", currency));

    public static Refusal OverEarmark(long available, string currency) =>
        new("fund.over_earmark", ("available", available), ("currency", currency));

    public static Refusal OverCommitment(long available, string currency) =>
        new("fund.over_commitment", ("available", available), ("currency", currency));

    public static Refusal BelowPaid(long paid, string currency) =>
        new("fund.below_paid", ("paid", paid), ("currency", currency));

    public static Refusal CommittedAlready(long committed, string currency) =>
        new("fund.committed_already", ("committed", committed), ("currency", currency));

    public static Refusal YearIsOver(int year) => new("fund.year_is_over", ("year", year));
}

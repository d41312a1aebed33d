namespace Tusuv.Domain.Audit.Questions;

/// <summary>The three questions that the National Audit Office put to the Local Development Fund of 2023.</summary>
public enum AuditTab
{
    /// <summary>Was the money planned, formed and distributed by law and rule?</summary>
    Distributed,

    /// <summary>Were the projects carried out by the rule, with a result?</summary>
    CarriedOut,

    /// <summary>Was spending controlled and reported by law and rule?</summary>
    Controlled,
}

public enum QuestionKey
{
    DecidedWithoutQuorum,
    DecidedBeyond,
    QuorumByOne,
    InterestButVoted,
    VotedWhileAway,
    CostRaised,
    OtherReason,
    AnsweredLate,
    CalledAgain,
    ListDiffers,
    OpenedUnsealed,
    WorkLate,
    ReportedMore,
    PhotoOlder,
    CallFailed,
    DayMoved,
    ContractRaised,
    LimitBroken,
    EnteredLate,
    ContractBeforeMoney,
    SpentAfterRescission,
    PaidBeforeDone,
    OnePerson,
    SplitContracts,
    ContractorAgain,
    ContractorGave,
    PaymentReversed,
}

/// <summary>One thing found: the event that shows it, others that show it together with it, and what it is about.</summary>
public sealed record Finding(
    long Event,
    IReadOnlyList<long> With,
    ProposalId? Proposal = null,
    Money? Amount = null,
    int? Days = null
)
{
    public Finding(Act act, ProposalId? proposal = null, Money? amount = null, int? days = null)
        : this(act.Number, [], proposal, amount, days) { }
}

/// <param name="OfPhotos">It looks into what photos say of themselves, which is for auditors only.</param>
public sealed record Question(
    QuestionKey Key,
    AuditTab Tab,
    Func<RoundRecord, IEnumerable<Finding>> Find,
    bool OfPhotos = false
)
{
    public static readonly IReadOnlyList<Question> All =
    [
        new(QuestionKey.DecidedWithoutQuorum, AuditTab.Distributed, DecisionQuestions.DecidedWithoutQuorum),
        new(QuestionKey.DecidedBeyond, AuditTab.Distributed, DecisionQuestions.DecidedBeyond),
        new(QuestionKey.QuorumByOne, AuditTab.Distributed, DecisionQuestions.QuorumByOne),
        new(QuestionKey.InterestButVoted, AuditTab.Distributed, DecisionQuestions.InterestButVoted),
        new(QuestionKey.VotedWhileAway, AuditTab.Distributed, DecisionQuestions.VotedWhileAway),
        new(QuestionKey.OpenedUnsealed, AuditTab.Distributed, DecisionQuestions.OpenedUnsealed),
        new(QuestionKey.ListDiffers, AuditTab.Distributed, DecisionQuestions.ListDiffers),
        new(QuestionKey.CostRaised, AuditTab.Distributed, ReviewQuestions.CostRaised),
        new(QuestionKey.OtherReason, AuditTab.Distributed, ReviewQuestions.OtherReason),
        new(QuestionKey.AnsweredLate, AuditTab.Distributed, ReviewQuestions.AnsweredLate),
        new(QuestionKey.CalledAgain, AuditTab.Distributed, ReviewQuestions.CalledAgain),
        new(QuestionKey.WorkLate, AuditTab.CarriedOut, WorkQuestions.WorkLate),
        new(QuestionKey.DayMoved, AuditTab.CarriedOut, WorkQuestions.DayMoved),
        new(QuestionKey.ReportedMore, AuditTab.CarriedOut, WorkQuestions.ReportedMore),
        new(QuestionKey.PhotoOlder, AuditTab.CarriedOut, WorkQuestions.PhotoOlder, OfPhotos: true),
        new(QuestionKey.CallFailed, AuditTab.CarriedOut, ContractQuestions.CallFailed),
        new(QuestionKey.ContractRaised, AuditTab.CarriedOut, ContractQuestions.ContractRaised),
        new(QuestionKey.LimitBroken, AuditTab.Controlled, MoneyQuestions.LimitBroken),
        new(QuestionKey.EnteredLate, AuditTab.Controlled, MoneyQuestions.EnteredLate),
        new(QuestionKey.ContractBeforeMoney, AuditTab.Controlled, ContractQuestions.ContractBeforeMoney),
        new(QuestionKey.SpentAfterRescission, AuditTab.Controlled, MoneyQuestions.SpentAfterRescission),
        new(QuestionKey.PaidBeforeDone, AuditTab.Controlled, MoneyQuestions.PaidBeforeDone),
        new(QuestionKey.OnePerson, AuditTab.Controlled, TwoPersonSteps.OnePerson),
        new(QuestionKey.SplitContracts, AuditTab.Controlled, ContractQuestions.SplitContracts),
        new(QuestionKey.ContractorAgain, AuditTab.Controlled, ContractQuestions.ContractorAgain),
        new(QuestionKey.ContractorGave, AuditTab.Controlled, ContractQuestions.ContractorGave),
        new(QuestionKey.PaymentReversed, AuditTab.Controlled, MoneyQuestions.PaymentReversed),
    ];

    /// <summary>What it finds: the most money first, and then the newest.</summary>
    public IReadOnlyList<Finding> Ask(RoundRecord record) =>
        [.. Find(record).OrderByDescending(f => f.Amount?.Amount ?? -1).ThenByDescending(f => f.Event)];
}

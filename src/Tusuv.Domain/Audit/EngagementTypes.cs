namespace Tusuv.Domain.Audit;

/// <summary>An audit is its code, wherever it is asked for; small letters are the same as capitals.</summary>
public readonly record struct AuditId(Guid Value) : IId<AuditId>
{
    private static readonly Guid Space = new("6e2f0f5a-9f0f-5d0e-8f5c-0a8f1a1f7c04");

    public static AuditId From(Guid value) => new(value);

    public static AuditId Of(Code code) => new(Uuid.Named(Space, (code.Value ?? "").ToUpperInvariant()));
}

/// <summary>Against what it is held, and where that stands.</summary>
public sealed record Criterion(PublicText Text, PublicText Citation);

public enum FindingKind
{
    /// <summary>Money to be paid back.</summary>
    PaymentAct,

    /// <summary>An official demand to put something right.</summary>
    Demand,

    Recommendation,

    /// <summary>Passed on to the authority that has to decide.</summary>
    Transfer,
}

/// <summary>From what a sample is drawn.</summary>
public enum SampleOf
{
    Payments,
    Commitments,

    /// <summary>What a saved question finds.</summary>
    Question,
}

public static class FindingReasons
{
    /// <summary>It was done as far as it was asked.</summary>
    public static readonly ReasonCode Done = new("finding_done");

    /// <summary>Why a finding is followed up no longer.</summary>
    public static readonly IReadOnlyList<ReasonCode> Closing =
    [
        Done,
        new("decided_by_court"),
        new("taken_over_by_audit"),
    ];
}

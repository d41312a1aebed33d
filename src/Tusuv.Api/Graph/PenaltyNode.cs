using GraphQL;
using Tusuv.Domain.Funds;

namespace Tusuv.Api.Graph;

/// <summary>Asked for until it is paid or waived.</summary>
[Name("Penalty")]
internal sealed class PenaltyNode(PenaltyView penalty)
{
    public PenaltyId Id => penalty.Id;

    public Money Amount => penalty.Amount;

    /// <summary>By which the work is late.</summary>
    public int Days => penalty.Days;

    /// <summary>The clause by which it is worked out.</summary>
    public PublicText Basis => penalty.Basis;

    public DateTimeOffset ClaimedAt => penalty.ClaimedAt;

    /// <summary>The day on which it came into the budget.</summary>
    public DateOnly? PaidOn => penalty.PaidOn;

    /// <summary>Of the receipt or bank statement.</summary>
    public Code? Reference => penalty.Reference;

    public ReasonCode? WaivedFor => penalty.WaivedFor;
}

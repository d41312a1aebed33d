using Tusuv.Allocation.Statistics;

namespace Tusuv.Allocation;

/// <summary>
/// Two rules for one election, and the comparison that decides between them: the first stands unless more voters are better off
/// under the second. Wieliczka and Świecie 2023 decided so between equal shares and greedy.
/// </summary>
/// <param name="First">The outcome of the preferred rule.</param>
/// <param name="Second">The outcome of the other one.</param>
/// <param name="Comparison">Both side by side.</param>
/// <param name="By">What voters are compared by.</param>
public sealed record Contest(AllocationOutcome First, AllocationOutcome Second, Comparison Comparison, BetterOff By)
{
    /// <summary>The outcome that stands.</summary>
    public AllocationOutcome Standing =>
        Comparison.Preferences[By] is var voters && voters.Second > voters.First ? Second : First;

    /// <summary>Runs both rules and compares them.</summary>
    /// <param name="election">The election.</param>
    /// <param name="first">The rule that stands where as many or more are better off under it.</param>
    /// <param name="second">The other one.</param>
    /// <param name="options">For both.</param>
    /// <param name="by">What voters are compared by.</param>
    public static Contest Between(
        Election election,
        AllocationRule first,
        AllocationRule second,
        AllocationOptions options,
        BetterOff by
    )
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (first.Allocate(election, options), second.Allocate(election, options));
        return new(one, other, Comparison.Of(election, one, other), by);
    }
}

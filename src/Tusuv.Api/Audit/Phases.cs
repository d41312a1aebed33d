using System.Collections.Frozen;

namespace Tusuv.Api.Audit;

internal static class Phases
{
    /// <summary>The events after which what stands so far is signed and digested at once.</summary>
    public static readonly FrozenSet<string> Ends = new[]
    {
        "round_opened",
        "rules_sealed",
        "roll_sealed",
        "balloting_closed",
        "ballots_counted",
        "tally_certified",
        "allocated",
        "resolution_adopted",
    }.ToFrozenSet(StringComparer.Ordinal);
}

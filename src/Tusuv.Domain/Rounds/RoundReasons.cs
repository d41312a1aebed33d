namespace Tusuv.Domain.Rounds;

public static class RoundReasons
{
    /// <summary>Why a round is cancelled or a stage rescheduled.</summary>
    public static readonly IReadOnlyList<ReasonCode> All =
    [
        new("weather"),
        new("quorum_missed"),
        new("ceiling_changed"),
        new("resolution"),
        new("technical"),
        new("mistake"),
    ];

    public static bool Knows(ReasonCode reason) => All.Contains(reason);
}

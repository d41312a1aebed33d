namespace Tusuv.Domain.Khural;

/// <summary>The closed lists of reasons in sittings and resolutions.</summary>
public static class KhuralReasons
{
    /// <summary>Why a member is not there.</summary>
    public static readonly IReadOnlyList<ReasonCode> Absences =
    [
        new("ill"),
        new("weather"),
        new("journey"),
        new("leave"),
        new("unexcused"),
    ];

    /// <summary>Why a roll call is begun anew.</summary>
    public static readonly IReadOnlyList<ReasonCode> Abandonments =
    [
        new("mistake"),
        new("technical"),
        new("quorum_missed"),
    ];

    /// <summary>Why a project list differs from the voters' result.</summary>
    public static readonly IReadOnlyList<ReasonCode> Differences =
    [
        new("funded_elsewhere"),
        new("next_in_order"),
        new("co_financed"),
        new("cost_changed"),
        new("ceiling_changed"),
        new("not_feasible"),
        new("no_land"),
        new("deferred"),
    ];

    public static IEnumerable<ReasonCode> All => Absences.Concat(Abandonments).Concat(Differences).Distinct();
}

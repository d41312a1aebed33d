using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

/// <summary>What a rule does with the first project that costs more than the money left.</summary>
public enum WhenFull
{
    Skip,
    Stop,
    TopUp,
}

/// <summary>
/// What a round seals beside its rule; what is absent is not asked for. Shares are whole percent, of the ballots or of the
/// budget.
/// </summary>
/// <param name="MinShare">Of all ballots, those that must support a project.</param>
/// <param name="MinSharePerCost">
/// Dearer projects need more: of all ballots at least so much of the project's own share of the budget.
/// </param>
/// <param name="WhenFull">Greedy rules only; others end by themselves.</param>
/// <param name="TopUpFrom">Of a project's cost, what the money left must reach for the rest to come from elsewhere.</param>
public sealed record RuleConditions(
    int? MinShare = null,
    int? MinSharePerCost = null,
    WhenFull? WhenFull = null,
    int? TopUpFrom = null,
    IReadOnlyList<MoneyShare>? Shares = null
)
{
    /// <summary>The areas that it names.</summary>
    public IEnumerable<LocalityId> Areas() => (Shares ?? []).Select(share => share.Area).OfType<LocalityId>();

    /// <param name="areas">Those of the round.</param>
    public Refusal? Fault(Code ruleKey, IEnumerable<LocalityId> areas)
    {
        if (!new[] { MinShare, MinSharePerCost, TopUpFrom }.All(IsPercent))
            return RulesOutOfRange;
        if ((WhenFull is Rounds.WhenFull.TopUp) != (TopUpFrom is not null))
            return TopUpUnclear;
        if (
            WhenFull is not (null or Rounds.WhenFull.Skip)
            && !ruleKey.Value.StartsWith("greedy", StringComparison.Ordinal)
        )
            return RuleEndsByItself;
        return SharesFault() ?? (Areas().Except(areas).Any() ? AreaUnknown : null);
    }

    private Refusal? SharesFault()
    {
        var shares = Shares ?? [];
        if (shares.Any(share => !share.IsClear) || shares.DistinctBy(s => (s.Sector, s.Area)).Count() < shares.Count)
            return ShareUnclear;
        return shares.Sum(share => share.Reserved ?? 0) > 100 ? MoreReservedThanThereIs : null;
    }

    internal static bool IsPercent(int? share) => share is null or (>= 1 and <= 100);
}

/// <summary>Limits for what the projects of one sector, or those meant for one area, get of the money together.</summary>
/// <param name="AtMost">Percent of the budget that they never exceed.</param>
/// <param name="Reserved">Percent of the budget for which they compete among themselves first; what they leave is for all.</param>
public sealed record MoneyShare(Sector? Sector, LocalityId? Area, int? AtMost, int? Reserved)
{
    internal bool IsClear =>
        (Sector is null) != (Area is null)
        && (AtMost ?? Reserved) is not null
        && RuleConditions.IsPercent(AtMost)
        && RuleConditions.IsPercent(Reserved)
        && !(Reserved > AtMost);

    internal bool Covers(BallotProject project) => Sector is null ? project.Area == Area : project.Sector == Sector;
}

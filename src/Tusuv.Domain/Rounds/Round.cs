using Tusuv.Domain.Localities;

namespace Tusuv.Domain.Rounds;

public sealed record Round(
    RoundId Id,
    LocalityId Locality,
    RoundKind Kind,
    string Currency,
    IReadOnlyList<RoundStage> Stages,
    DateTimeOffset OpenedAt,
    RoundKeyHashes? Keys,
    RoundTerms Terms,
    CeilingSet? Ceiling = null,
    RulesSealed? Rules = null,
    BallotListSealed? BallotList = null,
    RollSealed? Roll = null,
    bool Cancelled = false
) : IState<Round, RoundEvent>
{
    public RoundStage? Stage(Stage stage) => Stages.FirstOrDefault(s => s.Stage == stage);

    public bool IsOpen(Stage stage) => !Cancelled && Stage(stage)?.Status is StageStatus.Open;

    /// <summary>Open, and not past the hour at which it closes.</summary>
    public bool Takes(Stage stage, DateTimeOffset at) =>
        IsOpen(stage) && (Stage(stage)!.ClosesAt is not { } closes || at < closes);

    /// <summary>What households wrote on their sheets finds its proposal until the review is over.</summary>
    public bool TakesFromSheets =>
        !Cancelled
        && Stage(Rounds.Stage.Collecting)?.Status is StageStatus.Closed
        && Stage(Rounds.Stage.Review)?.Status is not StageStatus.Closed;

    /// <summary>The place of the round, or one directly below it.</summary>
    public bool Spans(Locality area) => area.Id == Locality || area.Parent == Locality;

    public bool HasOnBallot(ProposalId proposal) => BallotList?.Projects.Any(p => p.ProposalId == proposal) is true;

    public static Round? Evolve(Round? state, RoundEvent @event) =>
        (state, @event) switch
        {
            (null, RoundOpened e) => new(
                e.RoundId,
                e.Locality,
                e.Kind,
                e.Currency.Value,
                RoundStage.Planned(e.Stages),
                e.OpenedAt,
                e.Keys,
                RoundTemplate.TermsOf(e.Template, e.Terms)
            ),
            ({ } r, CeilingSet e) => r with { Ceiling = e },
            ({ } r, StageRescheduled e) => r with { Stages = r.Stages.Change(e.Stage, s => s.Rescheduled(e)) },
            ({ } r, RulesSealed e) => r with { Rules = e },
            ({ } r, BallotListSealed e) => r with { BallotList = e },
            ({ } r, RollSealed e) => r with { Roll = e },
            ({ } r, StageOpened e) => r with { Stages = r.Stages.Change(e.Stage, s => s.Opened(e)) },
            ({ } r, StageClosed e) => r with { Stages = r.Stages.Change(e.Stage, s => s.Closed(e)) },
            ({ } r, RoundCancelled) => r with { Cancelled = true },
            _ => state,
        };
}

/// <summary>A stage of a round: as planned, and as it came.</summary>
public sealed record RoundStage(
    Stage Stage,
    StageStatus Status,
    DateTimeOffset? OpensAt,
    DateTimeOffset? ClosesAt,
    DateTimeOffset? OpenedAt = null,
    DateTimeOffset? ClosedAt = null
)
{
    public static IReadOnlyList<RoundStage> Planned(IEnumerable<StagePlan> plans) =>
        [.. plans.Select(plan => new RoundStage(plan.Stage, StageStatus.Planned, plan.OpensAt, plan.ClosesAt))];

    public RoundStage Opened(StageOpened e) => this with { Status = StageStatus.Open, OpenedAt = e.OpenedAt };

    public RoundStage Closed(StageClosed e) => this with { Status = StageStatus.Closed, ClosedAt = e.ClosedAt };

    public RoundStage Rescheduled(StageRescheduled e) => this with { OpensAt = e.OpensAt, ClosesAt = e.ClosesAt };
}

internal static class RoundStages
{
    /// <summary>
    /// The first stage that does not close after it opens, or opens before the one ahead of it is closed: it could not
    /// open then. How long a closed one was meant to last is no matter any more.
    /// </summary>
    public static Stage? OutOfOrder(this IReadOnlyList<RoundStage> stages)
    {
        DateTimeOffset? before = null;
        foreach (var stage in stages.Where(s => s.Status is not StageStatus.Closed))
        {
            if (stage.OpensAt < before || stage.ClosesAt < before || stage.OpensAt >= stage.ClosesAt)
                return stage.Stage;
            before = stage.ClosesAt ?? stage.OpensAt ?? before;
        }

        return null;
    }

    public static IReadOnlyList<RoundStage> Change(
        this IReadOnlyList<RoundStage> stages,
        Stage stage,
        Func<RoundStage, RoundStage> change
    ) => [.. stages.Select(s => s.Stage == stage ? change(s) : s)];
}

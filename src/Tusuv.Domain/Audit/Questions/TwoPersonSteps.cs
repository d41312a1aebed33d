using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>
/// Steps of which one looks at the other. Offices are two, and decisions see to that; whether people are two is seen here.
/// </summary>
internal static class TwoPersonSteps
{
    public static IEnumerable<Finding> OnePerson(RoundRecord record)
    {
        Dictionary<object, Act> first = [];
        foreach (var act in record.Acts)
        {
            if (
                Second(act) is { } looked
                && first.TryGetValue(looked, out var before)
                && record.IsOnePerson(act.By, before.By)
            )
                yield return new(
                    act.Number,
                    [before.Number],
                    (before.Event as CommitmentMade)?.ProposalId,
                    (act.Event as PaymentMade)?.Amount
                );
            if (First(act) is { } step)
                first[step] = act;
            if (Marks.IsSingle(act.Event))
                yield return new(act);
        }
    }

    /// <summary>What somebody else has to look at, by what the two steps have in common.</summary>
    private static object? First(Act act) =>
        act.Event switch
        {
            CommitmentMade e => e.CommitmentId,
            MilestoneReported e => e.MilestoneId,
            PenaltyClaimed e => e.PenaltyId,
            BallotsCounted => nameof(BallotsCounted),
            PaperBallotVoided e => e.Sheet,
            ProposalRefused or ProposalRanked or SheetTyped => act.Stream,
            _ => null,
        };

    private static object? Second(Act act) =>
        act.Event switch
        {
            PaymentMade e => e.CommitmentId,
            MilestoneVerified e => e.MilestoneId,
            PenaltyWaived e => e.PenaltyId,
            TallyCertified => nameof(BallotsCounted),
            VoidingApproved e => e.Sheet,
            ProposalAppealDecided or SheetTypedAgain => act.Stream,
            _ => null,
        };
}

using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Audit;

/// <summary>What a payment rests upon, from the money back to the wish.</summary>
public enum ChainStep
{
    Paid,
    WorkReported,
    Contracted,
    SetAside,
    Resolved,
    KhuralVoted,
    Allocated,
    Certified,
    Counted,
    BallotingClosed,
    Sealed,
    Admitted,
    Costed,
    RankedByMeeting,
    Proposed,
}

/// <param name="Events">In the order of the record; none where nothing in it is of this step.</param>
public sealed record ChainLink(ChainStep Step, IReadOnlyList<long> Events);

/// <summary>Why something was paid: each step names the next by its id, and the events of each are found by that.</summary>
/// <param name="Reversed">It was taken back since; what it rested upon stays.</param>
public sealed record PaymentChain(
    PaymentMade Payment,
    CommitmentMade Contract,
    bool Reversed,
    IReadOnlyList<ChainLink> Links
)
{
    /// <param name="record">Of the payment's round, in its order.</param>
    public static PaymentChain? Of(PaymentId id, IReadOnlyList<Recorded> record)
    {
        if (record.Select(e => e.Event).OfType<PaymentMade>().FirstOrDefault(p => p.PaymentId == id) is not { } payment)
            return null;
        var contract = record
            .Select(e => e.Event)
            .OfType<CommitmentMade>()
            .First(c => c.CommitmentId == payment.CommitmentId);
        var project = contract.ProposalId;
        var resolutions = record
            .Select(e => e.Event)
            .OfType<ProjectEarmarked>()
            .Where(e => e.ProposalId == project)
            .SelectMany(e => new[] { (ResolutionId?)e.ResolutionId, e.AsAmendedBy })
            .OfType<ResolutionId>()
            .ToHashSet();
        var motions = record
            .Select(e => e.Event)
            .OfType<ResolutionAdopted>()
            .Where(r => resolutions.Contains(r.ResolutionId))
            .Select(r => r.MotionId)
            .ToHashSet();
        var reversed = record.Any(e => e.Event is PaymentReversed r && r.PaymentId == id);
        return new(payment, contract, reversed, [.. Enum.GetValues<ChainStep>().Select(Link)]);

        ChainLink Link(ChainStep step) => new(step, [.. record.Where(e => IsOf(step, e)).Select(e => e.Number)]);

        bool IsOf(ChainStep step, Recorded e) =>
            (step, e.Event) switch
            {
                (ChainStep.Paid, PaymentMade p) => p.PaymentId == id,
                (ChainStep.Paid, PaymentReversed p) => p.PaymentId == id,
                (ChainStep.Paid, IrregularityFound i) => i.PaymentId == id,
                (ChainStep.WorkReported, MilestoneReported m) => m.MilestoneId == payment.Milestone,
                (ChainStep.WorkReported, MilestoneVerified m) => m.MilestoneId == payment.Milestone,
                (ChainStep.Contracted, CommitmentMade c) => c.CommitmentId == contract.CommitmentId,
                (ChainStep.Contracted, CommitmentAmended c) => c.CommitmentId == contract.CommitmentId,
                (ChainStep.SetAside, ProjectEarmarked m) => m.ProposalId == project,
                (ChainStep.SetAside, EarmarkReleased m) => m.ProposalId == project,
                (ChainStep.Resolved, ResolutionEvent) => resolutions.Contains(new(e.Stream)),
                (ChainStep.KhuralVoted, MotionVoted v) => motions.Contains(v.MotionId),
                (ChainStep.Allocated, Allocated a) => a.Steps.Any(s => s.ProposalId == project),
                (ChainStep.Certified, TallyCertified) => true,
                (ChainStep.Counted, BallotsCounted) => true,
                (ChainStep.BallotingClosed, BallotingClosed) => true,
                (ChainStep.Sealed, RulesSealed or BallotListSealed or RollSealed) => true,
                (ChainStep.Admitted, ProposalAdmitted) => e.Stream == project.Value,
                (ChainStep.Costed, ProposalCosted) => e.Stream == project.Value,
                (ChainStep.RankedByMeeting, ProposalRankedByMeeting) => e.Stream == project.Value,
                (ChainStep.Proposed, ProposalSubmitted) => e.Stream == project.Value,
                _ => false,
            };
    }
}

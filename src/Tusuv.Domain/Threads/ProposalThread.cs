using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Threads;

/// <summary>The whole way of a proposal, out of its own stream and those of its round, in the order of the record.</summary>
public static class ProposalThread
{
    public static IReadOnlyList<ThreadStep> Of(ProposalId proposal, IEnumerable<Recorded> record)
    {
        List<ThreadStep> steps = [];
        var (khural, money, works) = (new KhuralSteps(proposal), new MoneySteps(proposal), new WorkSteps(proposal));
        foreach (var e in record)
        {
            var step = e.Event switch
            {
                ProposalEvent own => e.Stream == proposal.Value ? ReviewSteps.Of(e, own) : null,
                SittingEvent or ResolutionEvent => khural.Of(e),
                EnvelopeEvent => money.Of(e),
                PlanEvent => works.Of(e),
                FindingReleased found => Found(steps, e, found),
                _ => VoteSteps.Of(proposal, e),
            };
            if (step is { Kind: StepKind.Supported })
                Support(steps, step);
            else if (step is not null)
                steps.Add(step);
        }

        return steps;
    }

    /// <summary>Where it fell out of the list, if it is out.</summary>
    public static ThreadStep? FellOut(IReadOnlyList<ThreadStep> steps) =>
        Holding(steps)
            .Aggregate(
                (ThreadStep?)null,
                (fell, step) =>
                    step.Kind switch
                    {
                        StepKind.Merged or StepKind.Refused or StepKind.Rerouted or StepKind.Withdrawn => step,
                        StepKind.NotSelected or StepKind.LeftOut or StepKind.TakenOff => step,
                        // A list that follows the vote says nothing new of those who lost it.
                        StepKind.NotListed => fell ?? step,
                        StepKind.Unmerged or StepKind.AppealUpheld or StepKind.Selected or StepKind.Listed => null,
                        _ => fell,
                    }
            );

    /// <summary>What the khural's resolutions said of it last.</summary>
    public static ThreadStep? ByKhural(IReadOnlyList<ThreadStep> steps) =>
        steps.LastOrDefault(step =>
            step.Kind
                is StepKind.Listed
                    or StepKind.LeftOut
                    or StepKind.NotListed
                    or StepKind.TakenOff
                    or StepKind.ListRescinded
        );

    /// <summary>Without what a list said that was rescinded.</summary>
    private static IEnumerable<ThreadStep> Holding(IReadOnlyList<ThreadStep> steps)
    {
        var rescinded = steps.ToList().FindLastIndex(step => step.Kind is StepKind.ListRescinded);
        return steps.Where(
            (step, place) =>
                place > rescinded
                || step.Kind is not (StepKind.Listed or StepKind.LeftOut or StepKind.NotListed or StepKind.TakenOff)
        );
    }

    private static ThreadStep? Found(List<ThreadStep> steps, Recorded e, FindingReleased found) =>
        steps.Any(step => found.Evidence.Contains(step.Event))
            ? new(StepKind.AuditFound, e.At, e.Number, found.Amount, Text: found.Title, Until: found.DueAt)
            : null;

    /// <summary>Supporters are one step, however many they are.</summary>
    private static void Support(List<ThreadStep> steps, ThreadStep step)
    {
        var (there, change) = (steps.FindIndex(s => s.Kind is StepKind.Supported), step.Count!.Value);
        if (there < 0)
            steps.Add(step);
        else
            steps[there] = steps[there] with { Count = steps[there].Count + change, Event = step.Event };
    }
}

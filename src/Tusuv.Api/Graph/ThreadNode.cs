using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Graph;

/// <summary>One thing that happened to a proposal, with the event that says so. What does not belong to its kind is null.</summary>
[Name("ThreadStep")]
internal sealed class ThreadStepNode(ThreadStep step, Pages pages)
{
    public StepKind Kind => step.Kind;

    public DateTimeOffset At => step.At;

    /// <summary>The number of the event; of many of a kind, of the last.</summary>
    public long Event => step.Event;

    public Money? Amount => step.Amount;

    /// <summary>People, hands, votes, per cent, a call, a level.</summary>
    public int? Count => step.Count;

    /// <summary>In an order.</summary>
    public int? Place => step.Place;

    public ReasonCode? Reason => step.Reason;

    /// <summary>What was moved or answered; who received it or carries it out.</summary>
    public PublicText? Text => step.Text;

    /// <summary>Of a resolution, a contract, an order, a rule, a year; or its own number.</summary>
    public Code? Reference => step.Reference;

    public DateOnly? Day => step.Day;

    public DateTimeOffset? Until => step.Until;

    public Completion? Completion => step.Completion;

    public IDataLoaderResult<LocalityNode>? Area() => step.Area is { } area ? pages.Locality(area) : null;

    /// <summary>The proposal into which it was merged.</summary>
    public IDataLoaderResult<ProposalNode>? Other() => step.Other is { } other ? pages.Proposal(other) : null;

    /// <summary>The resolution that rescinds.</summary>
    public IDataLoaderResult<ResolutionNode>? By() => step.By is { } by ? pages.Resolution(by) : null;
}

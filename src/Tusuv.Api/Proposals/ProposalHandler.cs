using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Wolverine.Marten;

namespace Tusuv.Api.Proposals;

public static class ProposalHandler
{
    public static Outcome Handle(
        SubmitProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        [ReadAggregate(Required = false)] Round? round,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, round, at.Stamp));

    public static Outcome Handle(
        ReviseProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        SupportProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        WithdrawSupport command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        MergeProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    )
    {
        var into = await at.Session.Events.FetchLatest<Proposal>(command.Into.Value, cancellation);
        return at.Record(proposal, command.Decide(proposal.Aggregate, into, at.Stamp));
    }

    public static Outcome Handle(
        UnmergeProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        CostProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        AdmitProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        RefuseProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        RerouteProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        WithdrawProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));
}

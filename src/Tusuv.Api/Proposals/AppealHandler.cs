using JasperFx.Events;
using Tusuv.Api.Store;
using Tusuv.Domain.Proposals;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Proposals;

public static class AppealHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AppealProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = proposal.Aggregate?.Appeal?.Grounds;
        command = command with { Grounds = await Openings.AgainAsync(data, command.Grounds, before, cancellation) };
        var round = await ProposalHandler.RoundOfAsync(proposal.Aggregate, at, cancellation);
        return at.RecordAndSend(proposal, command.Decide(proposal.Aggregate, round, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        DecideAppeal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = proposal.Aggregate?.AppealDecided?.Answer;
        command = command with { Answer = await Openings.AgainAsync(data, command.Answer, before, cancellation) };
        return at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));
    }

    public static Outcome Handle(
        NoteOverdueAppeal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));
}

/// <summary>The day after an appeal was to be decided.</summary>
public sealed record AppealDue(ProposalId ProposalId);

public static class AppealDueHandler
{
    public static Task Handle(AppealDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new NoteOverdueAppeal(due.ProposalId), Asking.Clock, cancellation);
}

using JasperFx.Events;
using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Wolverine;
using Wolverine.Marten;

namespace Tusuv.Api.Proposals;

public static class ProposalHandler
{
    public static async Task<Outcome> Handle(
        SubmitProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        [ReadAggregate(Required = false)] Round? round,
        FileStore files,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        if (proposal.Aggregate?.Words is { } words)
            command = command with
            {
                Title = await Openings.AgainAsync(data, command.Title, words.Title, cancellation),
                Body = command.Body is { } body
                    ? await Openings.AgainAsync(data, body, words.Body, cancellation)
                    : null,
            };
        var missing = await files.MissingAsync(command.Files, cancellation);
        var area = command.Area is { } id
            ? await at.Session.Events.FetchLatest<Locality>(id.Value, cancellation)
            : null;
        return at.Record(proposal, command.Decide(proposal.Aggregate, round, area, at.Stamp, missing));
    }

    public static async Task<Outcome> Handle(
        ReviseProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(
                proposal.Aggregate,
                await RoundOfAsync(proposal.Aggregate, at, cancellation),
                at.Stamp,
                await files.MissingAsync(command.Files, cancellation)
            )
        );

    public static async Task<Outcome> Handle(
        SupportProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static async Task<Outcome> Handle(
        WithdrawSupport command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

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

    public static async Task<Outcome> Handle(
        UnmergeProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static async Task<Outcome> Handle(
        CostProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        FileStore files,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(
                proposal.Aggregate,
                await RoundOfAsync(proposal.Aggregate, at, cancellation),
                at.Stamp,
                await files.MissingAsync(command.Quotes, cancellation)
            )
        );

    public static Outcome Handle(
        AdmitProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        RefuseProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RerouteProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.RecordAndSend(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static async Task<Outcome> Handle(
        WithdrawProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static Outcome Handle(
        DeclareReviewInterest command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        CheckLegality command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        RankByMeeting command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AppealProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.RecordAndSend(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    public static Outcome Handle(
        DecideAppeal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        AnswerProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        NoteOverdueAnswer command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static Outcome Handle(
        NoteOverdueAppeal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at
    ) => at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));

    public static async Task<Outcome> Handle(
        RankProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        Recording at,
        CancellationToken cancellation
    ) =>
        at.Record(
            proposal,
            command.Decide(proposal.Aggregate, await RoundOfAsync(proposal.Aggregate, at, cancellation), at.Stamp)
        );

    private static async Task<Round?> RoundOfAsync(Proposal? proposal, Recording at, CancellationToken cancellation) =>
        proposal is null ? null : await at.Session.Events.FetchLatest<Round>(proposal.RoundId.Value, cancellation);
}

/// <summary>The day after a receiver's answer was due.</summary>
public sealed record AnswerDue(ProposalId ProposalId);

public static class AnswerDueHandler
{
    public static Task Handle(AnswerDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new NoteOverdueAnswer(due.ProposalId), Asking.Clock, cancellation);
}

/// <summary>The day after an appeal was to be decided.</summary>
public sealed record AppealDue(ProposalId ProposalId);

public static class AppealDueHandler
{
    public static Task Handle(AppealDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new NoteOverdueAppeal(due.ProposalId), Asking.Clock, cancellation);
}

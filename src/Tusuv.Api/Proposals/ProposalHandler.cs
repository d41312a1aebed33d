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
        var words = proposal.Aggregate?.Words;
        command = command with
        {
            Title = await Openings.AgainAsync(data, command.Title, words?.Title, cancellation),
            Body = await Openings.AgainIfAnyAsync(data, command.Body, words?.Body, cancellation),
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
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var words = proposal.Aggregate?.Words;
        var again = command with
        {
            Title = await Openings.AgainAsync(data, command.Title, words?.Title, cancellation),
            Body = await Openings.AgainIfAnyAsync(data, command.Body, words?.Body, cancellation),
        };
        var round = await RoundOfAsync(proposal.Aggregate, at, cancellation);
        var missing = await files.MissingAsync(command.Files, cancellation);
        // Where anything changed the title is committed to anew, for by that a second window knows what it read.
        var said = proposal.Aggregate?.Says(again.Title, again.Body, again.Estimate, again.Files) is true;
        return at.Record(proposal, (said ? again : command).Decide(proposal.Aggregate, round, at.Stamp, missing));
    }

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
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = proposal.Aggregate?.Costed?.Basis;
        command = command with { Basis = await Openings.AgainIfAnyAsync(data, command.Basis, before, cancellation) };
        var round = await RoundOfAsync(proposal.Aggregate, at, cancellation);
        var missing = await files.MissingAsync(command.Quotes, cancellation);
        return at.Record(proposal, command.Decide(proposal.Aggregate, round, at.Stamp, missing));
    }

    public static async Task<Outcome> Handle(
        AdmitProposal command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var (round, used) = await ProposalNumbers.FactsAsync(command, proposal.Aggregate, data, at, cancellation);
        return at.Record(proposal, command.Decide(proposal.Aggregate, round, used, at.Stamp));
    }

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

    public static async Task<Outcome> Handle(
        DeclareReviewInterest command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = proposal.Aggregate?.Interests.LastOrDefault(i => i.Reviewer == at.Stamp.By)?.What;
        command = command with { What = await Openings.AgainIfAnyAsync(data, command.What, before, cancellation) };
        return at.Record(proposal, command.Decide(proposal.Aggregate, at.Stamp));
    }

    public static async Task<Outcome> Handle(
        CheckLegality command,
        [WriteAggregate(Required = false)] IEventStream<Proposal> proposal,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        var before = proposal.Aggregate?.Legality?.Note;
        command = command with { Note = await Openings.AgainIfAnyAsync(data, command.Note, before, cancellation) };
        var round = await RoundOfAsync(proposal.Aggregate, at, cancellation);
        return at.Record(proposal, command.Decide(proposal.Aggregate, round, at.Stamp));
    }

    public static Outcome Handle(
        RankByMeeting command,
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

    internal static async Task<Round?> RoundOfAsync(Proposal? proposal, Recording at, CancellationToken cancellation) =>
        proposal is null ? null : await at.Session.Events.FetchLatest<Round>(proposal.RoundId.Value, cancellation);
}

/// <summary>The day after a receiver's answer was due.</summary>
public sealed record AnswerDue(ProposalId ProposalId);

public static class AnswerDueHandler
{
    public static Task Handle(AnswerDue due, Commands commands, CancellationToken cancellation) =>
        commands.SendAsync(new NoteOverdueAnswer(due.ProposalId), Asking.Clock, cancellation);
}

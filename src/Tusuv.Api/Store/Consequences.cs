using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;
using Wolverine;

namespace Tusuv.Api.Store;

/// <summary>What must happen with an event in its own transaction: side tables, the lock of the box, deadlines.</summary>
internal static class Consequences
{
    public static void Follow(Recording recording, Guid stream, object @event)
    {
        var session = recording.Session;
        switch (@event)
        {
            case RoundOpened e:
                StreamOfRound(session, e.RoundId, stream, "round");
                if (e.Keys is { } keys)
                {
                    session.QueueSqlCommand(
                        "insert into box.round(round_id, locality, public_key) values (?, ?, ?) on conflict do nothing",
                        e.RoundId.Value,
                        e.Locality.Value,
                        Convert.FromBase64String(keys.BoxPublicKey.Value)
                    );
                }

                break;
            case ProposalSubmitted e:
                StreamOfRound(session, e.RoundId, stream, "proposal");
                break;
            case ProposalRerouted e:
                recording.Then(new Proposals.AnswerDue(new(stream)), DayAfter(e.AnswerDue));
                break;
            case ProposalAppealed { AnswerDue: { } due }:
                recording.Then(new Proposals.AppealDue(new(stream)), DayAfter(due));
                break;
            case MeetingConvened e:
                StreamOfRound(session, e.RoundId, stream, "meeting");
                break;
            case MeetingConcluded e:
                recording.Then(new Meetings.PassOnRanking(new(stream), e.Ranking));
                break;
            case Allocated e:
                StreamOfRound(session, e.RoundId, stream, "allocation");
                break;
            case StageOpened { Stage: Stage.Voting }:
                session.QueueSqlCommand("update box.round set state = 'open' where round_id = ?", stream);
                break;
            case StageClosed { Stage: Stage.Voting }:
                // Waits for every ballot being cast: those hold the round open until they are committed.
                session.QueueSqlCommand("update box.round set state = 'closed' where round_id = ?", stream);
                recording.Then(new Ballots.DrainBox(new(stream)));
                break;
            case SlipVoided e:
                StreamOfRound(session, e.RoundId, stream, "ballot-box");
                session.QueueSqlCommand(
                    "update box.slip set void = true where round_id = ? and slip = ?",
                    e.RoundId.Value,
                    Convert.FromHexString(e.Slip.Value)
                );
                recording.Then(new Ballots.ReissueSlip(e.RoundId, e.Slip));
                break;
            case RollSealed:
                session.QueueSqlCommand("update box.round set roll_sealed = true where round_id = ?", stream);
                break;
            case RoundKeysDestroyed e:
                recording.Then(new Ballots.ShredKeys(e.RoundId));
                break;
            case BallotingClosed e:
                StreamOfRound(session, e.RoundId, stream, "ballot-box");
                break;
            case SittingConvened e:
                foreach (var agenda in e.Agenda.Select(item => item.RoundId).OfType<RoundId>())
                    StreamOfRound(session, agenda, stream, "sitting");
                break;
            case ResolutionAdopted { Annex.RoundId: var listed }:
                StreamOfRound(session, listed, stream, "resolution");
                break;
            case ResolutionRecorded { RoundId: { } about }:
                StreamOfRound(session, about, stream, "resolution");
                break;
            case ResolutionAdopted { SittingId: var sitting }:
                // Without a list it belongs to what was on the agenda.
                session.QueueSqlCommand(
                    """
                    insert into app.stream_of_round(round_id, stream_id, kind)
                    select round_id, ?, 'resolution' from app.stream_of_round where stream_id = ? and kind = 'sitting'
                    on conflict do nothing
                    """,
                    stream,
                    sitting.Value
                );
                break;
            case ResolutionSigned or ResolutionAmended or ResolutionRescinded:
                recording.Then(new Khural.ResolutionTookEffect(new(stream)));
                break;
            case EnvelopeOpened e:
                StreamOfRound(session, e.RoundId, stream, "envelope");
                break;
            case PlanAdopted { RoundId: { } planned }:
                StreamOfRound(session, planned, stream, "plan");
                break;
            case SheetsPrinted e:
                StreamOfRound(session, e.RoundId, stream, "sheets");
                break;
            case SheetTyped e:
                StreamOfRound(session, e.RoundId, stream, "sheet");
                break;
            case AuditOpened { RoundId: { } audited }:
                StreamOfRound(session, audited, stream, "audit");
                break;
            case DataErased e:
                recording.Then(new Audit.EraseOpening(e.Text));
                break;
        }

        if (@event is RoundEvent round)
            foreach (var due in RoundDeadlines.After(new(stream), round))
                recording.Then(due, due.At);
        if (@event is PlanEvent plan)
            foreach (var due in PlanDeadlines.After(new(stream), plan))
                recording.Then(due, due.At);
        if (@event is EngagementEvent finding)
            foreach (var due in FindingDeadlines.After(new(stream), finding))
                recording.Then(due, due.At);
    }

    private static DateTimeOffset DayAfter(DateOnly day) => new(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    internal static void StreamOfRound(IDocumentSession session, RoundId round, Guid stream, string kind) =>
        session.QueueSqlCommand(
            "insert into app.stream_of_round(round_id, stream_id, kind) values (?, ?, ?) on conflict do nothing",
            round.Value,
            stream,
            kind
        );
}

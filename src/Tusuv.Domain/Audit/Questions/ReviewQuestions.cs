using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>How proposals came onto the list, or off it.</summary>
internal static class ReviewQuestions
{
    /// <summary>By more than a fifth of what it was before.</summary>
    public static IEnumerable<Finding> CostRaised(RoundRecord record)
    {
        Dictionary<Guid, (Act Act, ProposalCosted Event)> last = [];
        foreach (var costed in record.Of<ProposalCosted>())
        {
            var (act, now) = costed;
            if (last.TryGetValue(act.Stream, out var before) && Exceeds(now.Amount.Amount, before.Event.Amount.Amount))
                yield return new(
                    act.Number,
                    [before.Act.Number],
                    new ProposalId(act.Stream),
                    now.Amount with
                    {
                        Amount = now.Amount.Amount - before.Event.Amount.Amount,
                    }
                );
            last[act.Stream] = costed;
        }
    }

    /// <summary>Given back, or left standing.</summary>
    public static IEnumerable<Finding> OtherReason(RoundRecord record) =>
        record
            .Acts.Where(act =>
                act.Event is ProposalRankReturned
                || (act.Event is ProposalRanked { Reason: { } reason } && reason == RankReasons.Other)
            )
            .Select(act => new Finding(act, new ProposalId(act.Stream)));

    public static IEnumerable<Finding> AnsweredLate(RoundRecord record)
    {
        Dictionary<Guid, DateOnly> due = [];
        foreach (var act in record.Acts)
        {
            if (act.Event is ProposalRerouted rerouted)
                due[act.Stream] = rerouted.AnswerDue;
            if (act.Event is ProposalAppealOverdue)
                yield return new(act, new ProposalId(act.Stream));
            if (
                act.Event is ProposalAnswered answered
                && due.TryGetValue(act.Stream, out var day)
                && answered.AnsweredOn > day
            )
                yield return new(act, new ProposalId(act.Stream), days: answered.AnsweredOn.DayNumber - day.DayNumber);
        }
    }

    /// <summary>Too few came to the first call.</summary>
    public static IEnumerable<Finding> CalledAgain(RoundRecord record) =>
        record.Of<MeetingReconvened>().Select(m => new Finding(m.Act));

    private static bool Exceeds(long now, long before) => (decimal)now * 5 > (decimal)before * 6;
}

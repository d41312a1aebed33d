using Tusuv.Domain.Khural;

namespace Tusuv.Domain.Threads;

/// <summary>What was moved about a proposal, and what the project lists of resolutions make of it.</summary>
internal sealed class KhuralSteps(ProposalId proposal)
{
    private readonly Dictionary<MotionId, PublicText> motions = [];
    private readonly Dictionary<Guid, Code> lists = [];
    private readonly Dictionary<ResolutionId, Code> withoutList = [];
    private Money? listed;
    private bool decided;

    public ThreadStep? Of(Recorded e)
    {
        switch (e.Event)
        {
            case MotionMade m when m.About == proposal:
                motions[m.MotionId] = m.Text;
                return new(StepKind.Moved, e.At, e.Number, Text: m.Text);
            case MotionVoted v when motions.TryGetValue(v.MotionId, out var text):
                return new(
                    v.Carried ? StepKind.MotionCarried : StepKind.MotionFell,
                    e.At,
                    e.Number,
                    Count: v.Tally.For,
                    Text: text
                );
            case InterestDeclared i when i.About == proposal:
                return new(StepKind.InterestDeclared, e.At, e.Number);
            case ResolutionAdopted { Annex: { } annex } r:
                if (r.Amends is null)
                    lists[r.ResolutionId.Value] = r.Number;
                return On(annex, new(StepKind.Listed, e.At, e.Number, Reference: r.Number));
            case ResolutionAdopted r:
                withoutList[r.ResolutionId] = r.Number;
                return null;
            // It rescinded an amendment, and brought the list before that back.
            case ResolutionAmended { Annex: { } annex } a when withoutList.TryGetValue(a.By, out var number):
                return On(annex, new(StepKind.Listed, e.At, e.Number, Reference: number));
            case ResolutionRescinded r when lists.TryGetValue(e.Stream, out var number):
                (decided, listed) = (false, null);
                return new(StepKind.ListRescinded, e.At, e.Number, Reference: number, By: r.By);
            default:
                return null;
        }
    }

    /// <summary>An amendment that leaves it as it was is nothing that happened to it.</summary>
    private ThreadStep? On(Annex annex, ThreadStep step)
    {
        var (again, before) = (decided, listed);
        var line = annex.Lines.FirstOrDefault(line => line.ProposalId == proposal);
        (decided, listed) = (true, line?.Amount);
        if (line is not null)
            return line.Amount == before ? null : step with { Amount = line.Amount, Reason = line.Difference };
        if (before is not null)
            return step with { Kind = StepKind.TakenOff };
        if (again)
            return null;
        return annex.LeftOut.FirstOrDefault(o => o.ProposalId == proposal) is { } omission
            ? step with
            {
                Kind = StepKind.LeftOut,
                Reason = omission.Reason,
            }
            : step with
            {
                Kind = StepKind.NotListed,
            };
    }
}

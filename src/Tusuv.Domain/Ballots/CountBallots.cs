using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

public sealed record CountBallots(RoundId RoundId)
{
    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, Count? count, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (box?.Closed is null)
            return NotClosed;
        if (box.Counted is not null)
            return [];
        if (count is null)
            return KeysMissing;
        if (count.Recorded != count.Opened)
            return BoxDisagrees(count.Recorded, count.Opened);

        return [new BallotsCounted(RoundId, count.Counted, count.Totals, count.Openings, stamp.At)];
    }

    /// <summary>What the streams of the areas record of the same count.</summary>
    public IEnumerable<AreaCounted> ByArea(Count count) =>
        count.Areas.Select(area => new AreaCounted(RoundId, area.Area, area.Counted, area.Votes));
}

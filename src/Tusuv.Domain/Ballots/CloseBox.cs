using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>Follows the close of voting, once every waiting ballot is in the record.</summary>
public sealed record CloseBox(RoundId RoundId)
{
    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    public Decision<BallotBoxEvent> Decide(BallotBox? box, Round? round, IReadOnlyList<AreaClosed> areas, Stamp stamp)
    {
        if (round is null)
            return RoundUnknown;
        if (box?.Closed is not null)
            return [];
        if (round.Stage(Stage.Voting)?.Status is not StageStatus.Closed)
            return StillOpen;

        return [new BallotingClosed(RoundId, areas, stamp.At)];
    }
}

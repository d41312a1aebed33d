using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>
/// What the people of a polling place signed for, as it stands on their paper, right or not; signed again, the later one
/// stands. Bags too small to have a batch of their own sign one together, under the place of the round.
/// </summary>
/// <param name="Seen">How many protocols of the area its clerk knew of, so that two who enter it do not replace each other's unseen.</param>
public sealed record SignProtocol(
    RoundId RoundId,
    LocalityId Area,
    PrintedSheets Sheets,
    int NotOnRoll,
    Hash? Photo,
    int? Seen = null
)
{
    public const int Most = 1_000_000;

    public BallotBoxId BallotBoxId => BallotBoxId.Of(RoundId);

    /// <param name="area">The place that it names.</param>
    /// <param name="missing">Of its files those that were never stored.</param>
    public Decision<BallotBoxEvent> Decide(
        BallotBox? box,
        Round? round,
        Locality? area,
        Stamp stamp,
        IReadOnlyCollection<Hash>? missing = null
    )
    {
        if (round is null)
            return RoundUnknown;
        if (!stamp.Reaches(round.Locality))
            return CommonRefusals.OutOfReach;
        if (area is null || !round.Spans(area))
            return AreaUnknown;
        if (box?.Closed is null)
            return NotClosed;
        if (
            box.Protocol(Area) is { } before
            && (before.Sheets, before.NotOnRoll, before.Photo) == (Sheets, NotOnRoll, Photo)
        )
            return [];
        if (box.Certified)
            return AlreadyCertified;
        if (Seen is { } seen && seen != box.Protocols.Count(protocol => protocol.Area == Area))
            return ProtocolMeanwhile;
        if (Sheets.Numbers.Append(NotOnRoll).Any(number => number is < 0 or > Most))
            return SheetsOutOfRange;
        if (missing is { Count: > 0 })
            return FileUnknown(missing.First());

        return [new ProtocolSigned(RoundId, Area, Sheets, NotOnRoll, Photo, stamp.By, stamp.At)];
    }
}

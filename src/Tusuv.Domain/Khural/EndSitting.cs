using static Tusuv.Domain.Khural.KhuralRefusals;

namespace Tusuv.Domain.Khural;

public sealed record EndSitting(SittingId SittingId)
{
    public Decision<SittingEvent> Decide(Sitting? sitting, Stamp stamp)
    {
        if (sitting is null)
            return SittingNotFound;
        if (!stamp.Reaches(sitting.Locality))
            return CommonRefusals.OutOfReach;
        if (sitting.Ended)
            return [];
        if (sitting.Motions.Any(motion => motion.RollCall is not null))
            return RollCallOpen;

        return [new SittingEnded(stamp.At)];
    }
}

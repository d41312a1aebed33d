using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>The chair's signature, with which it takes effect.</summary>
public sealed record SignResolution(ResolutionId ResolutionId)
{
    public Decision<ResolutionEvent> Decide(Resolution? resolution, Stamp stamp)
    {
        if (resolution is null)
            return NotFound;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution.IsSigned)
            return [];
        if (resolution.RescindedBy is not null)
            return IsRescinded;

        return [new ResolutionSigned(stamp.By, stamp.At)];
    }
}

using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>The chair's signature, with which it takes effect.</summary>
public sealed record SignResolution(ResolutionId ResolutionId)
{
    /// <param name="listed">By which the round of its list has one already.</param>
    public Decision<ResolutionEvent> Decide(Resolution? resolution, Resolution? listed, Stamp stamp)
    {
        if (resolution is null)
            return NotFound;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution.IsSigned)
            return [];
        if (resolution.RescindedBy is not null)
            return IsRescinded;
        if (resolution is { Annex: not null, Amends: null } && listed is { IsInForce: true })
            return ListStands(listed.Year, listed.Number);

        return [new ResolutionSigned(stamp.By, stamp.At)];
    }
}

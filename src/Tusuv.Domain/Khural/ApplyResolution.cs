using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Follows the signing of a resolution that gives this one another project list.</summary>
public sealed record AmendResolution(ResolutionId ResolutionId, ResolutionId By)
{
    public Decision<ResolutionEvent> Decide(Resolution? resolution, Resolution? by, Stamp stamp)
    {
        if (resolution is null)
            return NotFound;
        if (by is not { IsInForce: true } || by.Amends != ResolutionId)
            return NotInForce;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution.AmendedBy == By)
            return [];
        if (resolution.RescindedBy is not null)
            return IsRescinded;

        return [new ResolutionAmended(By, by.Annex ?? resolution.Annex, stamp.At)];
    }
}

/// <summary>Follows the signing of a resolution that takes this one back.</summary>
public sealed record RescindResolution(ResolutionId ResolutionId, ResolutionId By)
{
    public Decision<ResolutionEvent> Decide(Resolution? resolution, Resolution? by, Stamp stamp)
    {
        if (resolution is null)
            return NotFound;
        if (by is not { IsInForce: true } || by.Rescinds != ResolutionId)
            return NotInForce;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution.RescindedBy is not null)
            return [];

        return [new ResolutionRescinded(By, stamp.At)];
    }
}

/// <summary>What a resolution does to others by being signed.</summary>
public static class ResolutionReactions
{
    public static IEnumerable<object> To(Resolution resolution)
    {
        if (resolution.Amends is { } amended)
            yield return new AmendResolution(amended, resolution.Id);
        if (resolution.Rescinds is { } rescinded)
            yield return new RescindResolution(rescinded, resolution.Id);
    }
}

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

/// <summary>
/// Follows the rescission of a resolution that had given this one another project list: the list before it is in force again.
/// One that another has replaced since stays as it is.
/// </summary>
/// <param name="By">The resolution that rescinded the amendment.</param>
public sealed record RestoreList(ResolutionId ResolutionId, ResolutionId By)
{
    /// <param name="amendments">The resolutions by which its list was changed.</param>
    public Decision<ResolutionEvent> Decide(
        Resolution? resolution,
        Resolution? by,
        IReadOnlyList<Resolution> amendments,
        Stamp stamp
    )
    {
        if (resolution is null)
            return NotFound;
        if (by is not { IsInForce: true } || !amendments.Any(a => a.Id == by.Rescinds && a.Amends == ResolutionId))
            return NotInForce;
        if (!stamp.Reaches(resolution.Locality))
            return CommonRefusals.OutOfReach;
        if (resolution.AmendedBy != by.Rescinds || resolution.RescindedBy is not null)
            return [];

        var standing = resolution.Lists.Last(list =>
            list.By == ResolutionId
            || amendments.Any(a => a.Id == list.By && a.Amends == ResolutionId && a.RescindedBy is null)
        );
        return [new ResolutionAmended(By, standing.Annex, stamp.At)];
    }
}

/// <summary>What a resolution does to others by being signed, or by being rescinded.</summary>
public static class ResolutionReactions
{
    public static IEnumerable<object> To(Resolution resolution)
    {
        if (resolution.Amends is { } amended)
            yield return resolution.RescindedBy is { } undoing
                ? new RestoreList(amended, undoing)
                : new AmendResolution(amended, resolution.Id);
        if (resolution.Rescinds is { } rescinded)
            yield return new RescindResolution(rescinded, resolution.Id);
    }
}

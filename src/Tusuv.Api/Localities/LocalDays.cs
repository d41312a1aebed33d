using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Localities;

namespace Tusuv.Api.Localities;

internal static class LocalDays
{
    /// <summary>When days are over in a place; by UTC where the place is not known.</summary>
    public static async Task<EndOfDay> EndOfDayAsync(
        this IQuerySession session,
        LocalityId? place,
        CancellationToken cancellation
    )
    {
        var page = place is { } known ? await session.LoadAsync<LocalityPage>(known, cancellation) : null;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(page?.TimeZone.Value ?? "UTC");
        return day =>
            new(TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone), TimeSpan.Zero);
    }
}

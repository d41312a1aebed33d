namespace Tusuv.Verify.Bundles.Checks;

internal static class Days
{
    /// <summary>The days that an instant can be, wherever on Earth the place is.</summary>
    public static IEnumerable<DateOnly> Around(DateTimeOffset at) =>
        new[] { -12, 0, 14 }.Select(hours => DateOnly.FromDateTime(at.UtcDateTime.AddHours(hours)));
}

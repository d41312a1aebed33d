namespace Tusuv.Domain;

/// <summary>Who asks, when, and how far that office reaches. The only way that a decision learns the time.</summary>
public readonly record struct Stamp(ActorId By, DateTimeOffset At, Reach Reach = default)
{
    public bool Reaches(LocalityId locality) => Reach.Covers(locality);

    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>Nobody can have acted on such a day yet. A place may be a day ahead of UTC.</summary>
    public bool IsBefore(DateOnly day) => Day.AddDays(1) < day;

    /// <summary>It is over everywhere.</summary>
    public bool IsAfter(DateOnly day) => Day > day;
}

/// <summary>The localities for which an office may decide. The default reaches nowhere.</summary>
public readonly record struct Reach(LocalityId? Locality, bool IsEverywhere = false)
{
    public static readonly Reach Everywhere = new(null, IsEverywhere: true);

    public bool Covers(LocalityId locality) => IsEverywhere || Locality == locality;
}

using Tusuv.Api.Store;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Demonstration;

/// <summary>
/// Two rounds of Khukhbulag: ОНХС-2026 from its first wish to the works of today, ОНХС-2027 up to its open vote. Entered
/// by sending commands as its people, at its times.
/// </summary>
internal static class DemonstrationYear
{
    /// <summary>Into an empty store only: a round that is there stays as it is.</summary>
    /// <param name="placeOnly">The soum and its people without their rounds, for those who bring their own.</param>
    /// <returns>Whether it was loaded.</returns>
    public static async Task<bool> LoadIfEmptyAsync(
        IServiceProvider services,
        CancellationToken cancellation,
        Func<string, Task>? tell = null,
        bool placeOnly = false
    )
    {
        await using (var session = services.GetRequiredService<IDocumentStore>().QuerySession())
            if (await session.Query<RoundPage>().AnyAsync(cancellation))
                return false;
        var clock = services.GetRequiredService<HostClock>();
        var today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Story.Zone).Date);
        using var past = clock.Enter(DateTimeOffset.MinValue);
        var story = new Story(services, past, today, tell ?? (_ => Task.CompletedTask), cancellation);
        await (placeOnly ? Settling.TellAsync(story) : TellAsync(story));
        return true;
    }

    private static async Task TellAsync(Story story)
    {
        await Settling.TellAsync(story);
        await Wishes2025.TellAsync(story);
        await BagMeetings.TellAsync(story);
        await Review2025.TellAsync(story);
        await Vote2025.TellAsync(story);
        var resolution = await DecemberSitting.TellAsync(story);
        var money = new Money2026(story, resolution);
        await Spring2026.TellAsync(story, money);
        await AprilSitting.TellAsync(story, resolution);
        await Works2026.TellOfSummerAsync(story, money);
        await OpenVote2027.ReviewAsync(story);
        var audit = new AuditVisit2026(story, money);
        await audit.TellOfSeptemberAsync();
        await Works2026.TellOfAutumnAsync(story, money);
        await audit.TellOfNovemberAsync();
        await OpenVote2027.OpenAsync(story);
        await audit.TellOfTodayAsync();
        await Works2026.TellOfTodayAsync(story, money);
    }
}

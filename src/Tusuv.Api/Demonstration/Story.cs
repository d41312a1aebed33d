using Tusuv.Api.Files;
using Tusuv.Api.Store;
using Wolverine;

namespace Tusuv.Api.Demonstration;

/// <summary>
/// Tells the year: moves its clock, and sends what its people did. Times are those of the place, written for the day on
/// which "today" is 23 November 2026; they shift with today, by whole days.
/// </summary>
internal sealed class Story(
    IServiceProvider services,
    Past past,
    DateOnly today,
    Func<string, Task> tell,
    CancellationToken cancellation
)
{
    public static readonly TimeSpan Zone = TimeSpan.FromHours(8);
    private static readonly DateOnly WrittenFor = new(2026, 11, 23);
    private readonly int shift = today.DayNumber - WrittenFor.DayNumber;

    public IServiceProvider Services => services;

    public CancellationToken Cancellation => cancellation;

    public DateTimeOffset Present => past.Present;

    public DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(shift);

    public DateTimeOffset Time(string time) =>
        new DateTimeOffset(DateTime.Parse(time, CultureInfo.InvariantCulture).AddDays(shift), Zone).ToUniversalTime();

    public Task TellAsync(string chapter) => tell(chapter);

    /// <summary>It is now that time; deadlines until then have fallen due.</summary>
    public Task AtAsync(string time) => past.MoveToAsync(Time(time), HappenAsync);

    public Task AtPresentAsync() => past.MoveToAsync(past.Present, HappenAsync);

    public Task DoAsync(string official, object command) => DoAsync(Khukhbulag.As(official), command);

    public async Task DoAsync(Asking who, object command)
    {
        await SendAsync(who, command);
        await past.MoveToAsync(past.Now, HappenAsync);
    }

    public Task DoAllAsync(string official, IEnumerable<object> commands) =>
        DoAllAsync(commands.Select(command => (Khukhbulag.As(official), command)));

    /// <summary>Things that have nothing to do with each other, at once.</summary>
    public async Task DoAllAsync(IEnumerable<(Asking Who, object Command)> commands)
    {
        await Parallel.ForEachAsync(
            commands,
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation },
            async (act, _) => await SendAsync(act.Who, act.Command)
        );
        await past.MoveToAsync(past.Now, HappenAsync);
    }

    /// <summary>A photo of that work on that day, as evidence.</summary>
    public Task<Hash> PhotoAsync(string work, string takenOn) =>
        services
            .GetRequiredService<FileStore>()
            .StoreAsync(MediaCleaning.Clean(Picture.Of(work, Day(takenOn)))!, cancellation);

    /// <summary>Until everything has its place in the log: samples are drawn from what stands there.</summary>
    public async Task LoggedAsync()
    {
        await using var waiting = services
            .GetRequiredService<DataSources>()
            .App.CreateCommand("select exists (select 1 from audit.outbox)");
        while (await waiting.ExecuteScalarAsync(cancellation) is true)
            await Task.Delay(50, cancellation);
    }

    private async Task SendAsync(Asking who, object command)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<Commands>().SendAsync(command, who, cancellation);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(
                $"{command} of the demonstration was refused at {past.Now:u}: {refusal.Code} {string.Join(' ', refusal.Parameters)}"
            );
    }

    private async Task HappenAsync(object message)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(message, cancellation);
    }
}

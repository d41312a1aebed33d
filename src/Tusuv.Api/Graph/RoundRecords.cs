using System.Text;
using System.Text.RegularExpressions;
using GraphQL.DataLoader;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>The record of a round as an auditor asks it: with who acted, and for auditors with what photos say of themselves.</summary>
internal sealed partial class RoundRecords(
    DataSources data,
    PageSource source,
    Asker asker,
    History history,
    TimeProvider clock
)
{
    private const string Photos = """
        select encode(f.hash, 'hex'), o.value from app.file f join app.opening o on o.commitment = f.metadata
        where f.hash = any($1)
        """;

    private readonly BatchLoader<long, EventEntry> entries = new(
        async (numbers, cancellation) =>
        {
            var found = (await history.EventsAsync(numbers, cancellation)).ToDictionary(entry => entry.Number);
            return number => found[number];
        }
    );

    public IDataLoaderResult<EventEntry> Entry(long number) => entries.Load(number);

    public async Task<bool> IsAuditorAsync() => (await asker.StandingAsync())?.Appointment.Office is Office.Auditor;

    public async Task<RoundRecord?> OfAsync(RoundId round, AsOf? asOf, CancellationToken cancellation)
    {
        if (await source.Now.LoadNowAsync<RoundPage>(round.Value, cancellation) is not { } page)
            return null;
        var upTo = asOf is null ? long.MaxValue : await PagesAsOf.ResolveAsync(data, asOf, cancellation);
        var acts = await RoundActs.OfAsync(data, page, upTo, cancellation);
        var bodies = await source.Now.AllAsync<BodyPage>("body", cancellation);
        var people = bodies.SelectMany(body => body.Appointments).ToDictionary(a => a.Id.Value, a => a.Person);
        return new(
            acts,
            actor => people.GetValueOrDefault(actor.Value),
            await IsAuditorAsync() ? await TakenOnAsync(acts, cancellation) : new Dictionary<Hash, DateOnly>(),
            asOf is null ? EventRows.DayOf(clock.GetUtcNow()) : acts.LastOrDefault()?.EnteredOn
        );
    }

    /// <summary>The first day that stands in what was taken out of each photo. What is erased says nothing.</summary>
    private async Task<Dictionary<Hash, DateOnly>> TakenOnAsync(List<Act> acts, CancellationToken cancellation)
    {
        var photos = acts.Select(act => act.Event).OfType<MilestoneReported>().SelectMany(report => report.Evidence);
        await using var command = data.App.CreateCommand(Photos);
        command.Parameters.AddWithValue(photos.Select(photo => Convert.FromHexString(photo.Value)).ToArray());
        Dictionary<Hash, DateOnly> taken = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var told = Convert.FromBase64String(Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(1)));
            var day = DayWritten().Match(Encoding.Latin1.GetString(told));
            if (
                day.Success
                && DateOnly.TryParseExact(
                    day.Value.Replace(':', '-'),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var on
                )
            )
                taken[new(rows.GetString(0))] = on;
        }

        return taken;
    }

    /// <summary>As Exif writes days, and as PNG does.</summary>
    [GeneratedRegex(@"\d{4}[:-]\d{2}[:-]\d{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayWritten();
}

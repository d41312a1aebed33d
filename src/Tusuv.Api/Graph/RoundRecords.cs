using System.Text;
using System.Text.RegularExpressions;
using GraphQL.DataLoader;
using Npgsql;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>The record of a round as an auditor asks it: with who acted, and for auditors with what photos say of themselves.</summary>
internal sealed partial class RoundRecords(DataSources data, PageSource source, Asker asker, History history)
{
    /// <summary>Papers recorded for a body belong to no round's streams; those of its place and year are read with it.</summary>
    private const string Record = $"""
        select e.seq_id, e.stream_id, e.version, {Meta.Told}, e.type, e.data::text, e.headers->>'actor' from (
          select e.* from app.stream_of_round s join es.mt_events e on e.stream_id = s.stream_id and {EventRows.Listed}
          where s.round_id = $1 and s.kind <> 'area'
            and e.type not in ('proposal_supported', 'proposal_support_withdrawn')
          union all
          select e.* from es.mt_events e where {EventRows.Listed} and e.type = 'resolution_recorded'
            and e.data->>'locality' = $2 and (e.data->>'year')::int = $3) e
        where e.seq_id <= $4 order by e.seq_id
        """;

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
        var acts = await ActsAsync(page, upTo, cancellation);
        var bodies = await source.Now.AllAsync<BodyPage>("body", cancellation);
        var people = bodies.SelectMany(body => body.Appointments).ToDictionary(a => a.Id.Value, a => a.Person);
        return new(
            acts,
            actor => people.GetValueOrDefault(actor.Value),
            await IsAuditorAsync() ? await TakenOnAsync(acts, cancellation) : new Dictionary<Hash, DateOnly>()
        );
    }

    private async Task<List<Act>> ActsAsync(RoundPage round, long upTo, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(Record);
        command.Parameters.AddWithValue(round.Id.Value);
        command.Parameters.AddWithValue(round.LocalityId.Value.ToString());
        command.Parameters.AddWithValue(round.Year);
        command.Parameters.AddWithValue(upTo);
        List<Act> acts = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            if (EventTypes.Of(rows.GetString(4)) is { } type)
                acts.Add(ActOf(rows, type));
        return acts;
    }

    private static Act ActOf(NpgsqlDataReader rows, Type type)
    {
        var at = rows.GetFieldValue<DateTimeOffset>(3);
        var @event = JsonSerializer.Deserialize(rows.GetString(5), type, EventJson.Options)!;
        return new(
            new(@event, rows.GetInt64(0), rows.GetGuid(1), rows.GetInt64(2), at),
            new(rows.IsDBNull(6) ? Guid.Empty : Guid.Parse(rows.GetString(6))),
            EventRows.DayOf(at)
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

using Tusuv.Api.Graph;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Audit;

/// <summary>What samples are drawn from: counted in the record as it was at an event, so that it can be counted again.</summary>
public sealed class Populations(DataSources data, IDocumentStore store)
{
    /// <summary>The newest event of the log before which nothing can come any more, with the hash of its leaf.</summary>
    private const string Newest = $"""
        select l.seq_id, encode(l.hash, 'hex') from audit.leaf l
        where l.seq_id <= {LogSql.SettledUpTo}
        order by l.seq_id desc limit 1
        """;

    /// <param name="before">What was drawn from the same before: its seed stays, or one could draw until one likes it.</param>
    public async Task<Population?> OfAsync(DrawSample draw, SampleDrawn? before, CancellationToken cancellation)
    {
        var (upTo, seed) = before is null ? await NewestAsync(cancellation) : (before.UpTo, before.Seed);
        return upTo == 0
            ? null
            : new([.. await EventsAsync(draw.RoundId, draw.Of, draw.Question, upTo, cancellation)], upTo, seed);
    }

    public async Task<IEnumerable<long>> EventsAsync(
        RoundId round,
        SampleOf of,
        QuestionKey? question,
        long upTo,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        if (await session.LoadAsync<RoundPage>(round, cancellation) is not { } page)
            return [];
        var acts = await RoundActs.OfAsync(data, page, upTo, cancellation);
        return of switch
        {
            SampleOf.Payments => acts.Where(act => act.Event is PaymentMade).Select(act => act.Number),
            SampleOf.Commitments => acts.Where(act => act.Event is CommitmentMade).Select(act => act.Number),
            _ => Ask(question, acts, await session.Query<BodyPage>().ToListAsync(cancellation)),
        };
    }

    private static IEnumerable<long> Ask(QuestionKey? key, IReadOnlyList<Act> acts, IReadOnlyList<BodyPage> bodies)
    {
        var people = bodies.SelectMany(body => body.Appointments).ToDictionary(a => a.Id.Value, a => a.Person);
        var record = new RoundRecord(
            acts,
            actor => people.GetValueOrDefault(actor.Value),
            new Dictionary<Hash, DateOnly>()
        );
        return Question
            .All.Where(question => question.Key == key)
            .SelectMany(question => question.Ask(record))
            .Select(found => found.Event)
            .Distinct();
    }

    private async Task<(long UpTo, Hash Seed)> NewestAsync(CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(Newest);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? (row.GetInt64(0), new(row.GetString(1))) : default;
    }
}

using GraphQL.DataLoader;
using Tusuv.Api.Store;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Graph;

/// <summary>The threads of many proposals by one question to the record, up to the moment that is asked about.</summary>
internal sealed class Threads(DataSources data, long upTo = long.MaxValue)
{
    /// <summary>Of a round what belongs to all, and the streams of these proposals; ballots have no part in it.</summary>
    private const string Record = $"""
        select s.round_id, e.stream_id, e.seq_id, e.version, {Meta.Told}, e.type, e.data::text
        from app.stream_of_round s join es.mt_events e on e.stream_id = s.stream_id
        where s.round_id in (select round_id from app.stream_of_round where stream_id = any($1))
          and (s.stream_id = any($1) or s.kind not in ('proposal', 'meeting', 'area', 'sheets', 'sheet')) and e.seq_id <= $2
          and e.type not in ('vote_given', 'vote_corrected')
        order by e.seq_id
        """;

    private BatchLoader<(ProposalId Proposal, RoundId Round), IReadOnlyList<ThreadStep>>? loader;

    public IDataLoaderResult<IReadOnlyList<ThreadStep>> Load(ProposalId proposal, RoundId round)
    {
        loader ??= new(
            async (keys, cancellation) =>
            {
                var record = await RecordAsync(keys.Select(key => key.Proposal.Value), cancellation);
                return key => ProposalThread.Of(key.Proposal, record[key.Round.Value]);
            }
        );
        return loader.Load((proposal, round));
    }

    private async Task<ILookup<Guid, Recorded>> RecordAsync(IEnumerable<Guid> proposals, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(Record);
        command.Parameters.AddWithValue(proposals.ToArray());
        command.Parameters.AddWithValue(upTo);
        List<(Guid Round, Recorded Event)> record = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            if (EventTypes.Of(rows.GetString(5)) is { } type)
                record.Add(
                    (
                        rows.GetGuid(0),
                        new(
                            JsonSerializer.Deserialize(rows.GetString(6), type, EventJson.Options)!,
                            rows.GetInt64(2),
                            rows.GetGuid(1),
                            rows.GetInt64(3),
                            rows.GetFieldValue<DateTimeOffset>(4)
                        )
                    )
                );
        return record.ToLookup(row => row.Round, row => row.Event);
    }
}

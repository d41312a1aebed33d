using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Graph;

/// <summary>A wish to have a text taken away.</summary>
[Name("ErasureRequest")]
internal sealed class ErasureNode(ErasurePage page, Guid? stream, Pages pages)
{
    public LocalityId LocalityId => page.LocalityId!.Value;

    public ReasonCode Ground => page.Ground;

    public DateTimeOffset? RequestedAt => page.RequestedAt;

    public WrittenNode Text => new(page.Text);

    /// <summary>Where the text stands, if it is of a proposal.</summary>
    public IDataLoaderResult<ProposalNode?>? Proposal() =>
        stream is { } id
            ? pages.Load<ProposalPage>(id).Then(found => found is null ? null : new ProposalNode(found, pages))
            : null;
}

/// <summary>What waits for a decision of the asker's own office.</summary>
internal sealed class ErasureDesk(DataSources data, Asker asker, PageSource source)
{
    private const int Most = 100;

    private const string Open = """
        select p.data::text, o.stream_id from app.mt_doc_erasurepage p
        left join app.opening o on o.commitment = p.data->'text'->>'$commit'
        left join es.mt_events a on a.stream_id = o.stream_id and a.version = 1 and a.type = 'audit_opened'
        where p.data->>'status' = 'requested'
          and case when a.id is null then $1::uuid is null or p.data->>'localityId' = $1::text else a.data->>'office' = $3::text end
        order by p.data->>'requestedAt' limit $2
        """;

    public async Task<IReadOnlyList<ErasureNode>> OpenAsync(CancellationToken cancellation)
    {
        if (await asker.StandingAsync() is not { } office)
            return [];
        var pages = await source.AtAsync(null, cancellation);
        await using var command = data.App.CreateCommand(Open);
        command.Parameters.AddWithValue(
            NpgsqlTypes.NpgsqlDbType.Uuid,
            (object?)office.Reach.Locality?.Value ?? DBNull.Value
        );
        command.Parameters.AddWithValue(Most);
        command.Parameters.AddWithValue(office.Body.Id.Value);
        List<ErasureNode> open = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            open.Add(
                new(
                    JsonSerializer.Deserialize<ErasurePage>(rows.GetString(0), EventJson.Options)!,
                    rows.IsDBNull(1) ? null : rows.GetGuid(1),
                    pages
                )
            );
        return open;
    }
}

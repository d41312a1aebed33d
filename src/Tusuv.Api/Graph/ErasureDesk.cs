using GraphQL;
using GraphQL.DataLoader;
using Npgsql;
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

/// <summary>What was asked of a text, and what was decided; the text itself is not told.</summary>
[Name("Erasure")]
internal sealed class DecidedErasureNode(ErasurePage page)
{
    /// <summary>The commitment to the text.</summary>
    public string Text => page.Text.Value;

    public ErasureStatus Status => page.Status;

    /// <summary>Why it was asked for or, once it is taken away, why that was done.</summary>
    public ReasonCode Ground => page.Ground;

    /// <summary>None where an office took the text away unasked.</summary>
    public DateTimeOffset? RequestedAt => page.RequestedAt;

    public DateTimeOffset? DecidedAt => page.DecidedAt;

    /// <summary>Why the text stays.</summary>
    public ReasonCode? Reason => page.Reason;

    /// <summary>The rule or decision that the decision rests on.</summary>
    public PublicText? Authority => page.Authority;
}

/// <summary>What was asked and decided of texts, and what waits for a decision of the asker's own office.</summary>
internal sealed class ErasureDesk(DataSources data, Asker asker, PageSource source)
{
    private const int Most = 100;

    // An opening that was erased no longer names its stream; the events that carry the commitment do.
    private const string OfStream = """
        select p.data::text from app.mt_doc_erasurepage p
        where p.data->'text'->>'$commit' in (
            select jsonb_path_query(e.data, '$.**."$commit"') #>> '{}' from es.mt_events e where e.stream_id = $1
        )
        order by coalesce(p.data->>'decidedAt', p.data->>'requestedAt') desc limit $2
        """;

    private const string Open = """
        select p.data::text, o.stream_id from app.mt_doc_erasurepage p
        left join app.opening o on o.commitment = p.data->'text'->>'$commit'
        left join es.mt_events a on a.stream_id = o.stream_id and a.version = 1 and a.type = 'audit_opened'
        where p.data->>'status' = 'requested'
          and case when a.id is null then $1::uuid is null or p.data->>'localityId' = $1::text else a.data->>'office' = $3::text end
        order by p.data->>'requestedAt' limit $2
        """;

    public async Task<IReadOnlyList<DecidedErasureNode>> OfAsync(ProposalId proposal, CancellationToken cancellation)
    {
        await using var command = data.App.CreateCommand(OfStream);
        command.Parameters.AddWithValue(proposal.Value);
        command.Parameters.AddWithValue(Most);
        List<DecidedErasureNode> found = [];
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(new(PageOf(rows)));
        return found;
    }

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
            open.Add(new(PageOf(rows), rows.IsDBNull(1) ? null : rows.GetGuid(1), pages));
        return open;
    }

    private static ErasurePage PageOf(NpgsqlDataReader row) =>
        JsonSerializer.Deserialize<ErasurePage>(row.GetString(0), EventJson.Options)!;
}

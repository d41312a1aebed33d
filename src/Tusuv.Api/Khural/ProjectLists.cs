using Tusuv.Api.Store;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Khural;

/// <summary>What a project list is judged by, from the round and its projects as they are now.</summary>
internal static class ProjectLists
{
    public static async Task<ListFacts> FactsAsync(
        AnnexDraft? list,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        if (list is null)
            return new(null, [], null);
        var events = at.Session.Events;
        List<Candidate> candidates = [];
        foreach (var line in list.Lines.DistinctBy(line => line.ProposalId))
            if (
                (await events.FetchLatest<Proposal>(line.ProposalId.Value, cancellation))?.AsCandidate() is
                { } candidate
            )
                candidates.Add(candidate);
        return new(
            await events.FetchLatest<Round>(list.RoundId.Value, cancellation),
            candidates,
            await VotersAsync(list.RoundId, data, at, cancellation)
        );
    }

    /// <summary>The resolution by which a round has its list, of those in force or else of those adopted; never this one.</summary>
    public static async Task<Resolution?> StandingAsync(
        RoundId? round,
        ResolutionId except,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        if (round is not { } id)
            return null;
        List<Resolution> listing = [];
        await using var streams = data.App.CreateCommand(
            "select stream_id from app.stream_of_round where round_id = $1 and kind = 'resolution' and stream_id <> $2 order by position"
        );
        streams.Parameters.AddWithValue(id.Value);
        streams.Parameters.AddWithValue(except.Value);
        await using var rows = await streams.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            if (
                await at.Session.Events.FetchLatest<Resolution>(rows.GetGuid(0), cancellation) is { } resolution
                && resolution.IsListOf(id)
            )
                listing.Add(resolution);
        return listing.Find(resolution => resolution.IsInForce) ?? listing.FirstOrDefault();
    }

    /// <summary>What the latest run of the sealed rule selected.</summary>
    private static async Task<VotersResult?> VotersAsync(
        RoundId round,
        DataSources data,
        Recording at,
        CancellationToken cancellation
    )
    {
        await using var latest = data.App.CreateCommand(
            "select stream_id from app.stream_of_round where round_id = $1 and kind = 'allocation' order by position desc limit 1"
        );
        latest.Parameters.AddWithValue(round.Value);
        if (await latest.ExecuteScalarAsync(cancellation) is not Guid run)
            return null;
        var page = await at.Session.LoadAsync<AllocationPage>(new AllocationId(run), cancellation);
        return new(
            page!.Id,
            [
                .. page
                    .Steps.Where(step => step.Verdict is AllocationVerdict.Selected or AllocationVerdict.ToppedUp)
                    .Select(step => new SelectedProject(step.ProposalId, step.Cost)),
            ]
        );
    }
}

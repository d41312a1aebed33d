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

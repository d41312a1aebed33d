using System.Collections.Concurrent;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Ballots;

/// <summary>A round's sealed ballot paper, as the box needs it.</summary>
public sealed record SealedPaper(
    RoundId RoundId,
    LocalityId Locality,
    BallotPaper Paper,
    IReadOnlyList<BallotProject> Projects
);

/// <summary>Papers never change once sealed, so each is read once.</summary>
public sealed class Papers(IDocumentStore store)
{
    private readonly ConcurrentDictionary<RoundId, SealedPaper> known = new();

    public async ValueTask<SealedPaper?> OfAsync(RoundId round, CancellationToken cancellation)
    {
        if (known.TryGetValue(round, out var paper))
            return paper;
        await using var session = store.LightweightSession();
        var state = await session.Events.FetchLatest<Round>(round.Value, cancellation);
        if (state is not { Rules: { } rules, BallotList: { } list })
            return null;
        return known.GetOrAdd(
            round,
            new SealedPaper(round, state.Locality, new(rules.Rules, list.Projects), list.Projects)
        );
    }
}

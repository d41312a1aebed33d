using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Ballots;
using Tusuv.Api.Identity;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>What a slip is good for.</summary>
[Name("Slip")]
internal sealed class SlipNode(SlipView view, Pages pages)
{
    public bool Usable => view.Refusal is null;

    public Refusal? Refusal => view.Refusal;

    /// <summary>How often this voter has voted already; the last ballot counts.</summary>
    public int Ballots => view.State?.Ballots ?? 0;

    public IDataLoaderResult<LocalityNode>? Area() => view.State is { } state ? pages.Locality(state.Area) : null;
}

internal sealed record SlipView(SlipState? State, Refusal? Refusal);

/// <summary>Looks at slips for the person who holds one, and for the office that prints them.</summary>
internal sealed class SlipDesk(Slips slips, RoundKeys keys, SlipAttempts attempts, Asker asker, PageSource source)
{
    public async Task<SlipView> LookAsync(RoundId round, string code, CancellationToken cancellation)
    {
        if (attempts.AreExhausted)
            return new(null, BallotRefusals.TooManyAttempts);
        if (keys.Of(round) is not { } secrets)
            return new(null, BallotRefusals.RoundNotVoting);
        if (await slips.FindAsync(round, secrets, code, cancellation) is not { } state)
        {
            attempts.Wrong();
            return new(null, BallotRefusals.SlipUnknown);
        }

        return new(state, state.Void ? BallotRefusals.SlipVoid : null);
    }

    public async Task<IReadOnlyList<(SlipSheet Sheet, long Position)>> SheetsAsync(
        RoundId round,
        LocalityId area,
        Window window,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        var page = await pages.LoadNowAsync<RoundPage>(round.Value, cancellation);
        if (page is null || keys.Of(round) is not { } secrets)
            return [];
        if (await asker.StandingAsync() is not { } office || !office.Reach.Covers(page.LocalityId))
            throw new ExecutionError("This office does not reach there.") { Code = "FORBIDDEN" };
        var sheets = await slips.SheetsAsync(round, area, secrets, window.After, window.First + 1, cancellation);
        return [.. sheets.Select(sheet => (sheet, sheet.Position))];
    }
}

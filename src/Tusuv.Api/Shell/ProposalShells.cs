using Tusuv.Api.Graph;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Shell;

/// <summary>Proposals and the ballot paper as they read without script.</summary>
internal sealed class ProposalShells(WrittenTexts texts)
{
    private const int Most = 50;

    public async Task<ShellPage?> ProposalAsync(Pages pages, ProposalId id, Words words, CancellationToken cancellation)
    {
        if (
            await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation) is not { } page
            || await RoundView.OfAsync(pages, page.RoundId, cancellation) is not { } view
        )
            return null;
        var row = await RowAsync(pages, page, words, cancellation);
        var thread = await pages.Thread(page).GetResultAsync(cancellation);
        var fell = ProposalThread.FellOut(thread);
        var rows = await ThreadRows.OfAsync(pages, thread, view, words, cancellation);
        return ShellPage.Found<ProposalShell>(
            row.Number is { } number ? $"{number} {row.Title}" : row.Title,
            row.Summary ?? "",
            new ProposalView(
                row,
                rows,
                fell,
                ProposalThread.ByKhural(thread),
                fell is not null && page.Status is ProposalStatus.Admitted ? null : row.Status
            ),
            view
        );
    }

    public async Task<List<ProposalRow>> RowsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ProposalRow> rows = [];
        foreach (
            var (page, _) in await pages.OfRoundAsync<ProposalPage>(view.Round.Id, "proposal", 0, Most, cancellation)
        )
            rows.Add(await RowAsync(pages, page, words, cancellation));
        return rows;
    }

    public async Task<List<ProposalRow>> ListedAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ProposalRow> rows = [];
        foreach (var project in view.Round.BallotList?.Projects ?? [])
            if (await pages.LoadNowAsync<ProposalPage>(project.ProposalId.Value, cancellation) is { } page)
                rows.Add(await RowAsync(pages, page, words, cancellation) with { Sum = words.Sum(project.Cost) });
        return rows;
    }

    public async Task<ProposalRow> RowAsync(Pages pages, ProposalPage page, Words words, CancellationToken cancellation)
    {
        var title = await texts.TitleAsync(page, words, cancellation);
        var area = page.AreaId is { } id ? await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation) : null;
        return new(
            page.Id,
            page.Number?.Value,
            title,
            page.Summary is { } summary ? words.Said(summary) : null,
            (page.Cost?.Amount ?? page.Estimate) is { } sum ? words.Sum(sum) : words["proposal.noCost"],
            area is null ? null : words.Said(area.Name),
            words[$"proposalStatus.{ShellPages.Wire(page.Status)}"],
            words[$"sector.{ShellPages.Wire(page.Sector)}"]
        );
    }
}

public sealed record ProposalRow(
    ProposalId Id,
    string? Number,
    string Title,
    string? Summary,
    string Sum,
    string? Area,
    string Status,
    string Sector
);

/// <param name="FellOut">The step of the thread at which it left the list, if it did.</param>
/// <param name="ByKhural">What the khural said of it last.</param>
/// <param name="Status">Of the review; none where it is out though it was admitted.</param>
public sealed record ProposalView(
    ProposalRow Row,
    IReadOnlyList<ThreadRow> Thread,
    ThreadStep? FellOut,
    ThreadStep? ByKhural,
    string? Status
);

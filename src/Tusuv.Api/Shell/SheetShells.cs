using Tusuv.Api.Graph;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Shell;

/// <summary>How far the household sheets of a round are, as it reads without script.</summary>
internal sealed class SheetShells(WrittenTexts texts)
{
    public async Task<ShellPage> ListAsync(Pages pages, RoundView view, Words words, CancellationToken cancellation)
    {
        List<SheetsBag> bags = [];
        var runs = await pages.OfRoundAsync<SheetRunPage>(view.Round.Id, "sheets", 0, int.MaxValue, cancellation);
        foreach (var (page, _) in runs.OrderBy(run => run.Page.Ranges[0].First))
            if (await pages.LoadNowAsync<LocalityPage>(page.Run.Area.Value, cancellation) is { } area)
                bags.Add(new(page.Run, words.Said(area.Name)));
        List<AskedRow> asked = [];
        var askers = (await pages.SheetsAsync(view.Round.Id, cancellation)).Askers.Values;
        foreach (var (id, households, _) in askers.OrderByDescending(a => a.Households))
            if (await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation) is { } proposal)
                asked.Add(new(await texts.TitleAsync(proposal, words, cancellation), id, households));
        return ShellPage.Found<SheetsShell>(
            words["sheets.title"],
            words["sheets.lead"],
            new SheetsRecord(bags, asked),
            view
        );
    }
}

public sealed record SheetsRecord(IReadOnlyList<SheetsBag> Bags, IReadOnlyList<AskedRow> Asked)
{
    /// <summary>How the sheets stand, in the order of the page with script.</summary>
    internal static readonly SheetStatus[] Columns =
    [
        SheetStatus.Returned,
        SheetStatus.HandedOut,
        SheetStatus.Refused,
        SheetStatus.NotFound,
        SheetStatus.Spoiled,
        SheetStatus.Printed,
    ];

    public int Households => Bags.Sum(bag => bag.Run.Households);

    public int Returned => Bags.Sum(bag => bag.Run.Count(SheetStatus.Returned));
}

public sealed record SheetsBag(SheetRun Run, string Area);

public sealed record AskedRow(string Title, ProposalId Proposal, int Households);

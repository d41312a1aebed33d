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
        var standing = fell is not null && page.Status is ProposalStatus.Admitted ? null : row.Status;
        var rows = await ThreadRows.OfAsync(pages, thread, view, words, cancellation);
        return ShellPage.Found<ProposalShell>(
            row.Number is { } number ? $"{number} {row.Title}" : row.Title,
            row.Summary ?? string.Join(" · ", new[] { row.Area, row.Sector, row.Sum, standing }.OfType<string>()),
            new ProposalView(
                row,
                rows,
                fell,
                ProposalThread.ByKhural(thread),
                standing,
                await TextAsync(page.Body, words, cancellation),
                page.Files
            )
            {
                Refused = page is { Status: ProposalStatus.Refused, Refusal: { } refusal }
                    ? await RefusedAsync(refusal, view, words, cancellation)
                    : null,
                Appeal = page.Appeal is { } appeal ? await AppealAsync(appeal, view, words, cancellation) : null,
                Next = fell is null ? null : Next(fell, page, words),
            },
            view
        );
    }

    private async Task<RefusedView> RefusedAsync(
        ProposalRefusal refusal,
        RoundView view,
        Words words,
        CancellationToken cancellation
    ) =>
        new(
            words[
                "why.refused",
                ("date", words.Date(refusal.RefusedAt, view.Zone)),
                ("reason", words.Coded($"reason.{refusal.Reason.Value}", refusal.Reason.Value))
            ],
            await TextAsync(refusal.Explanation, words, cancellation)
        );

    private async Task<AppealView> AppealAsync(
        Appeal appeal,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        var outcome = words[
            appeal.Upheld switch
            {
                true => "appeal.upheld",
                false => "appeal.dismissed",
                null => "appeal.waiting",
            }
        ];
        var due = appeal is { Upheld: null, AnswerDue: { } day }
            ? $" {words[appeal.Overdue ? "appeal.late" : "appeal.due", ("day", Figures.Day(day))]}"
            : "";
        return new(
            $"{words["appeal.told", ("date", words.Date(appeal.AppealedAt, view.Zone))]}. {outcome}{due}",
            await TextAsync(appeal.Grounds, words, cancellation) ?? "",
            await TextAsync(appeal.Answer, words, cancellation)
        );
    }

    /// <summary>What its people can do, where it is out; none where an answer has ended the waiting.</summary>
    private static string? Next(ThreadStep fell, ProposalPage page, Words words) =>
        (fell.Kind, page) switch
        {
            (StepKind.Rerouted, { Rerouted.Answer: not null }) => null,
            _ when fell.Reason?.Value == "funded_elsewhere" => words["next.FUNDED_ELSEWHERE"],
            (StepKind.Refused, { Appeal.Upheld: not null }) => words["next.APPEALED"],
            (StepKind.Refused, { Appeal: not null }) => words["next.APPEAL_WAITS"],
            _ => words[$"next.{ShellPages.Wire(fell.Kind)}"],
        };

    /// <summary>What a person wrote, or that it was taken away.</summary>
    private async Task<string?> TextAsync(Committed? text, Words words, CancellationToken cancellation) =>
        text is { } written ? await texts.Load(written).GetResultAsync(cancellation) ?? words["text.erased"] : null;

    public async Task<List<ProposalRow>> RowsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ProposalRow> rows = [];
        var outcomes = await pages.ChosenAsync(view.Round.Id, cancellation);
        foreach (
            var (page, _) in await pages.OfRoundAsync<ProposalPage>(view.Round.Id, "proposal", 0, Most, cancellation)
        )
        {
            var row = await RowAsync(pages, page, words, cancellation);
            rows.Add(
                outcomes?.Of(page.Id) is { } outcome && page.Status is ProposalStatus.Admitted
                    ? row with
                    {
                        Status = words[$"outcome.{ShellPages.Wire(outcome)}"],
                    }
                    : row
            );
        }

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
/// <param name="Body">As its proposer wrote it.</param>
public sealed record ProposalView(
    ProposalRow Row,
    IReadOnlyList<ThreadRow> Thread,
    ThreadStep? FellOut,
    ThreadStep? ByKhural,
    string? Status,
    string? Body,
    IReadOnlyList<Hash> Files
)
{
    /// <summary>Where a refusal holds: upheld, an appeal takes it back.</summary>
    public RefusedView? Refused { get; init; }

    public AppealView? Appeal { get; init; }

    /// <summary>What its people can do.</summary>
    public string? Next { get; init; }
}

public sealed record RefusedView(string Sentence, string? Explanation);

public sealed record AppealView(string Sentence, string Grounds, string? Answer);

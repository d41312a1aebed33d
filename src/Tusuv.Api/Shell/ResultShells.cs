using Tusuv.Api.Graph;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>What the khural decided, and the voters' result beside it, as they read without script.</summary>
internal sealed class ResultShells(ProposalShells proposals)
{
    public async Task<ShellPage> ResultsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    ) =>
        ShellPage.Found<ResultsShell>(
            words["results.title"],
            words.Said(view.Round.Name),
            new ResultsView(
                await DecisionAsync(pages, view, cancellation),
                await StepsAsync(pages, view, words, cancellation)
            ),
            view
        );

    /// <summary>The list that holds: of those not rescinded the newest in force, else the newest.</summary>
    private static async Task<Decision?> DecisionAsync(Pages pages, RoundView view, CancellationToken cancellation)
    {
        var found = await pages.OfRoundAsync<ResolutionPage>(
            view.Round.Id,
            "resolution",
            0,
            int.MaxValue,
            cancellation
        );
        var listed = found
            .Select(resolution => resolution.Page)
            .Where(resolution =>
                resolution is { Annex: not null, Amends: null, Status: not ResolutionStatus.Rescinded }
            )
            .ToList();
        var decided = listed.LastOrDefault(r => r.Status is ResolutionStatus.InForce) ?? listed.LastOrDefault();
        return decided is not null && await pages.LoadNowAsync<BodyPage>(decided.BodyId.Value, cancellation) is { } body
            ? new(decided, decided.Annex!, body)
            : null;
    }

    private async Task<IReadOnlyList<ResultRow>?> StepsAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        var runs = await pages.OfRoundAsync<AllocationPage>(view.Round.Id, "allocation", 0, int.MaxValue, cancellation);
        if (runs.Count == 0)
            return null;
        List<ResultRow> rows = [];
        foreach (var step in runs[^1].Page.Steps)
            if (await pages.LoadNowAsync<ProposalPage>(step.ProposalId.Value, cancellation) is { } page)
            {
                var because = step.Because is { } id
                    ? await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation)
                    : null;
                rows.Add(
                    new(
                        await proposals.RowAsync(pages, page, words, cancellation),
                        step,
                        Verdict(step, because?.Number?.Value ?? "", words)
                    )
                );
            }

        return rows;
    }

    private static string Verdict(AllocationStep step, string because, Words words) =>
        words[
            $"verdict.{ShellPages.Wire(step.Verdict)}",
            ("votes", Figures.Number(step.Votes)),
            ("cost", words.Sum(step.Cost)),
            ("left", words.Sum(step.LeftBefore)),
            ("there", words.Sum(step.Cost with { Amount = step.Figure ?? 0 })),
            ("because", because),
            ("missing", words.Sum(step.Cost with { Amount = step.Cost.Amount - step.LeftBefore.Amount }))
        ];
}

/// <param name="Steps">None before the count was turned into a list.</param>
public sealed record ResultsView(Decision? Decision, IReadOnlyList<ResultRow>? Steps);

public sealed record Decision(ResolutionPage Resolution, Annex Annex, BodyPage Body);

public sealed record ResultRow(ProposalRow Project, AllocationStep Step, string Sentence);

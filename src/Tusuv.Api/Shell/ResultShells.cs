using Tusuv.Api.Graph;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>What the khural decided, and the voters' result beside it, as they read without script.</summary>
internal sealed class ResultShells(ProposalShells proposals)
{
    public async Task<ShellPage> ResultsAsync(Pages pages, RoundView view, Words words, CancellationToken cancellation)
    {
        var runs = await pages.OfRoundAsync<AllocationPage>(view.Round.Id, "allocation", 0, int.MaxValue, cancellation);
        var run = runs.Count > 0 ? runs[^1].Page : null;
        var decision = await DecisionAsync(pages, view, cancellation);
        var vote = await VoteAsync(pages, view, cancellation);
        return ShellPage.Found<ResultsShell>(
            words["results.title"],
            $"{words.Said(view.Round.Name)}. {Sentence(decision, vote, words)}".TrimEnd(),
            new ResultsView(decision, vote, run, run is null ? [] : await StepsAsync(pages, run, words, cancellation)),
            view
        );
    }

    /// <summary>What was decided, or how many have voted; nothing before the count.</summary>
    private static string Sentence(Decision? decision, Vote? vote, Words words) =>
        decision is { RescindedBy: null, Annex: { } annex }
            ? words["decision.list", ("count", Figures.Number(annex.Lines.Count)), ("total", words.Sum(annex.Sum))]
        : vote is not null
            ? words["results.lead", ("voted", Figures.Number(vote.Voted)), ("roll", Figures.Number(vote.OnRoll))]
        : "";

    /// <summary>None before the count.</summary>
    private static async Task<Vote?> VoteAsync(Pages pages, RoundView view, CancellationToken cancellation)
    {
        var box = await pages.LoadNowAsync<BallotBoxPage>(BallotBoxId.Of(view.Round.Id).Value, cancellation);
        if (box?.Votes is null)
            return null;
        var areas = await pages.OfRoundAsync<AreaBallotsPage>(view.Round.Id, "area", 0, int.MaxValue, cancellation);
        return new(
            box,
            areas.Sum(area => area.Page.Voted),
            view.Round.Roll?.Areas.Sum(area => area.Voters) ?? 0,
            view.Round.Rules?.Rules.RuleKey
        );
    }

    /// <summary>The list that holds: the newest in force, else the newest not rescinded, else the last that was.</summary>
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
            .Where(resolution => resolution is { Annex: not null, Amends: null })
            .ToList();
        var decided =
            listed.LastOrDefault(r => r.Status is ResolutionStatus.InForce)
            ?? listed.LastOrDefault(r => r.Status is not ResolutionStatus.Rescinded)
            ?? listed.LastOrDefault();
        return decided is not null && await pages.LoadNowAsync<BodyPage>(decided.BodyId.Value, cancellation) is { } body
            ? new(
                decided,
                decided.Annex!,
                body,
                await OtherAsync(decided.AmendedBy),
                await OtherAsync(decided.RescindedBy)
            )
            : null;

        async Task<ResolutionPage?> OtherAsync(ResolutionId? id) =>
            id is { } other ? await pages.LoadNowAsync<ResolutionPage>(other.Value, cancellation) : null;
    }

    private async Task<IReadOnlyList<ResultRow>> StepsAsync(
        Pages pages,
        AllocationPage run,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ResultRow> rows = [];
        foreach (var step in run.Steps)
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

/// <param name="Run">None before the count was turned into a list.</param>
public sealed record ResultsView(Decision? Decision, Vote? Vote, AllocationPage? Run, IReadOnlyList<ResultRow> Steps);

public sealed record Decision(
    ResolutionPage Resolution,
    Annex Annex,
    BodyPage Body,
    ResolutionPage? AmendedBy,
    ResolutionPage? RescindedBy
);

public sealed record Vote(BallotBoxPage Box, int Voted, int OnRoll, Code? Rule);

public sealed record ResultRow(ProposalRow Project, AllocationStep Step, string Sentence);

using Tusuv.Api.Graph;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Threads;

namespace Tusuv.Api.Shell;

public sealed record ThreadRow(ThreadStep Step, string Sentence);

/// <summary>A thread in sentences, as the front end says them.</summary>
internal static class ThreadRows
{
    public static async Task<List<ThreadRow>> OfAsync(
        Pages pages,
        IReadOnlyList<ThreadStep> thread,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<ThreadRow> rows = [];
        foreach (var step in thread)
        {
            var area = step.Area is { } id ? await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation) : null;
            var by = step.By is { } later ? await pages.LoadNowAsync<ResolutionPage>(later.Value, cancellation) : null;
            rows.Add(new(step, Sentence(step, area, by, view.Zone, words)));
        }

        return rows;
    }

    private static string Sentence(ThreadStep step, LocalityPage? area, ResolutionPage? by, string zone, Words words)
    {
        var said = words[
            $"step.{ShellPages.Wire(step.Kind)}",
            ("sum", step.Amount is { } amount ? words.Sum(amount) : ""),
            ("count", Figures.Number(step.Count ?? 0)),
            ("place", Figures.Number(step.Place ?? 0)),
            ("text", step.Text is { } text ? words.Said(text) : ""),
            ("reference", step.Reference?.Value ?? ""),
            ("day", step.Day is { } day ? $"{day:yyyy.MM.dd}" : ""),
            ("until", step.Until is { } until ? words.Date(until, zone) : ""),
            ("completion", step.Completion is { } completion ? words[$"completion.{ShellPages.Wire(completion)}"] : ""),
            ("area", area is null ? "" : words.Said(area.Name)),
            ("by", by?.Number.Value ?? "")
        ];
        return step.Reason is { } reason ? $"{said}. {words.Coded($"reason.{reason.Value}", reason.Value)}" : said;
    }
}

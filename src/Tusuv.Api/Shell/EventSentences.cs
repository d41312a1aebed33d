using Tusuv.Api.Graph;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>Events in one line each: what happened, and to which project.</summary>
internal sealed class EventSentences(WrittenTexts texts)
{
    public async Task<IReadOnlyList<EventLine>> OfAsync(
        IEnumerable<EventEntry> events,
        Pages pages,
        Words words,
        CancellationToken cancellation
    )
    {
        // All are asked for before the first is awaited, so that they are read at once.
        var asked = events.Select(entry => (Entry: entry, Project: EventSubjects.Project(entry, pages))).ToList();
        List<EventLine> lines = [];
        Dictionary<ProposalId, string> titles = [];
        foreach (var (entry, project) in asked)
        {
            var says = words.Coded($"event.{entry.Type}", entry.Type);
            if (project is not null && await project.GetResultAsync(cancellation) is { } id)
                says += $": {titles[id] = titles.GetValueOrDefault(id) ?? await NamedAsync(id)}";
            lines.Add(new(entry, says));
        }
        return lines;

        async Task<string> NamedAsync(ProposalId id) =>
            await pages.LoadNowAsync<ProposalPage>(id.Value, cancellation) is { } page
                ? $"{page.Number?.Value} {await texts.TitleAsync(page, words, cancellation)}".TrimStart()
                : $"{id}";
    }
}

internal sealed record EventLine(EventEntry Entry, string Says);

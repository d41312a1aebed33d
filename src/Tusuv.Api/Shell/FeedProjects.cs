using Tusuv.Api.Graph;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>Of which project an event is, called as the office checked it; what a person wrote is theirs to erase.</summary>
internal sealed class FeedProjects
{
    /// <summary>By the ids that an event may carry: its own, of its contract, of its milestone.</summary>
    private readonly Dictionary<Guid, Guid> projects = [];
    private readonly Dictionary<Guid, string> names = [];

    public static async Task<FeedProjects> OfAsync(
        Pages pages,
        RoundId round,
        IReadOnlyList<EventEntry> events,
        Words words,
        CancellationToken cancellation
    )
    {
        var found = new FeedProjects();
        await found.AddWorksAsync(pages, round, cancellation);
        foreach (var project in events.Select(found.ProjectOf).OfType<Guid>().Distinct())
            if (await pages.LoadNowAsync<ProposalPage>(project, cancellation) is { Title: { } title } page)
                found.names[project] = $"{page.Number?.Value} {words.Said(title)}".Trim();
        return found;
    }

    public string? NameOf(EventEntry e) => ProjectOf(e) is { } project ? names.GetValueOrDefault(project) : null;

    private async Task AddWorksAsync(Pages pages, RoundId round, CancellationToken cancellation)
    {
        var envelope = await pages.LoadNowAsync<EnvelopePage>(EnvelopeId.Of(round).Value, cancellation);
        foreach (var contract in envelope?.Contracts ?? [])
            projects[contract.Id.Value] = contract.ProposalId.Value;
        foreach (var (plan, _) in await pages.OfRoundAsync<PlanPage>(round, "plan", 0, int.MaxValue, cancellation))
        foreach (var milestone in plan.Milestones)
            if (milestone.ProposalId is { } project)
                projects[milestone.Id.Value] = project.Value;
    }

    private Guid? ProjectOf(EventEntry e)
    {
        if (e.Type.StartsWith("proposal_", StringComparison.Ordinal))
            return Guid.Parse(e.Stream);
        using var data = JsonDocument.Parse(e.Data);
        if (IdIn(data.RootElement, "proposalId") is { } own)
            return own;
        var work = IdIn(data.RootElement, "commitmentId") ?? IdIn(data.RootElement, "milestoneId");
        return work is { } id && projects.TryGetValue(id, out var project) ? project : null;
    }

    private static Guid? IdIn(JsonElement data, string name) =>
        data.TryGetProperty(name, out var id) && id.ValueKind is JsonValueKind.String && id.TryGetGuid(out var found)
            ? found
            : null;
}

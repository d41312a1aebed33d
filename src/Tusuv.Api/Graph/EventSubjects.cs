using System.Text.Json.Nodes;
using GraphQL.DataLoader;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Graph;

/// <summary>What an event is about, where it has only the identifier of a contract, a payment or a milestone.</summary>
internal static class EventSubjects
{
    /// <summary>The project; null where it is about none.</summary>
    public static IDataLoaderResult<ProposalId?>? Project(EventEntry entry, Pages pages)
    {
        var data = JsonNode.Parse(entry.Data);
        if (KindOf(entry) == typeof(ProposalEvent))
            return DataLoaderResults.Known<ProposalId?>(new ProposalId(Guid.Parse(entry.Stream)));
        if (Named(data, "proposalId") is { } proposal)
            return DataLoaderResults.Known<ProposalId?>(new ProposalId(proposal));
        if (Milestone(entry, data, pages) is { } milestone)
            return milestone.Then(view => view?.ProposalId);
        var (contract, payment) = (Named(data, "commitmentId"), Named(data, "paymentId"));
        return KindOf(entry) == typeof(EnvelopeEvent) && (contract ?? payment) is not null
            ? pages
                .Load<EnvelopePage>(Guid.Parse(entry.Stream))
                .Then(page =>
                    page?.Contracts.FirstOrDefault(its =>
                        its.Id.Value == contract || its.Payments.Any(paid => paid.Id.Value == payment)
                    )?.ProposalId
                )
            : null;
    }

    /// <summary>The milestone; null where it is about none.</summary>
    public static IDataLoaderResult<MilestoneView?>? Milestone(EventEntry entry, Pages pages) =>
        Milestone(entry, JsonNode.Parse(entry.Data), pages);

    private static IDataLoaderResult<MilestoneView?>? Milestone(EventEntry entry, JsonNode? data, Pages pages) =>
        KindOf(entry) == typeof(PlanEvent) && Named(data, "milestoneId") is { } milestone
            ? pages
                .Load<PlanPage>(Guid.Parse(entry.Stream))
                .Then(page => page?.Milestones.FirstOrDefault(its => its.Id.Value == milestone))
            : null;

    private static Type? KindOf(EventEntry entry) => EventTypes.Of(entry.Type)?.BaseType;

    private static Guid? Named(JsonNode? data, string member) =>
        Guid.TryParse(data?[member]?.ToString(), out var id) ? id : null;
}

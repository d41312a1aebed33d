using GraphQL;
using Tusuv.Allocation;
using Tusuv.Api.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>Applies other rules to ballots that were counted and certified, and touches nothing.</summary>
internal sealed class WhatIfDesk(WorkingsDesk desk, PageSource source)
{
    public async Task<WorkingsNode?> AskAsync(
        RoundId round,
        Code ruleKey,
        Money? budget,
        int? minSupport,
        RuleConditions? conditions,
        CancellationToken cancellation
    )
    {
        var pages = await source.AtAsync(null, cancellation);
        var box = await pages.LoadNowAsync<BallotBoxPage>(BallotBoxId.Of(round).Value, cancellation);
        if (
            box?.CertifiedAt is null
            || await pages.LoadNowAsync<RoundPage>(round.Value, cancellation)
                is not { Rules.Rules: { } rules, BallotList.Projects: { } projects }
        )
            return null;
        var asked = rules with
        {
            RuleKey = ruleKey,
            Budget = budget ?? rules.Budget,
            MinSupport = minSupport ?? rules.MinSupport,
            Conditions = conditions ?? rules.Conditions,
        };
        return Fault(asked, rules) is { } fault
            ? throw new ExecutionError($"This cannot be tried: {fault.Code}.") { Code = fault.Code }
            : new(await desk.OfAsync(round, asked, projects), pages);
    }

    private static Refusal? Fault(BallotRules asked, BallotRules rules) =>
        AllocationRules.Find(asked.RuleKey.Value) is null ? RoundRefusals.RuleUnknown
        : asked.MinSupport < 0 || !asked.Budget.IsPositive ? RoundRefusals.RulesOutOfRange
        : asked.Budget.Currency != rules.Budget.Currency ? RoundRefusals.CurrencyDiffers
        : asked.Conditions?.Fault(asked.RuleKey, asked.Conditions.Areas());
}

using System.Globalization;
using System.Text;
using Tusuv.Allocation;
using Tusuv.Allocation.Pabulib;
using Tusuv.Api.Ballots;
using Tusuv.Api.Graph;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Allocations;

/// <summary>
/// A counted election as researchers and other cities' tools read it: the Pabulib format. Only where single ballots are
/// published anyway; they stand sorted by area and content, so that no order tells who voted when.
/// </summary>
internal static class ElectionFile
{
    private static readonly string[] ProjectColumns = ["project_id", "cost", "name"];
    private static readonly string[] BallotColumns = ["voter_id", "neighborhood", "vote"];

    public static void MapElectionFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/rounds/{id:guid}/election.pb",
            async (Guid id, PageSource source, CountedBallots ballots, CancellationToken cancellation) =>
                await OfAsync(new(id), await source.AtAsync(null, cancellation), ballots, cancellation) is { } document
                    ? Results.Text(Text(document), "text/plain; charset=utf-8", new UTF8Encoding(false))
                    : Results.NotFound()
        );

    private static async Task<PabulibDocument?> OfAsync(
        RoundId id,
        Pages pages,
        CountedBallots ballots,
        CancellationToken cancellation
    )
    {
        if (
            await pages.LoadNowAsync<RoundPage>(id.Value, cancellation)
                is not { Rules.Rules: { } rules, BallotList.Projects: { } list } round
            || await pages.LoadNowAsync<BallotBoxPage>(BallotBoxId.Of(id).Value, cancellation)
                is not { OpeningsPublished: true, CertifiedAt: not null }
        )
            return null;
        var counted = await ballots.OfAsync(id, rules.Budget, list, cancellation);
        var runs = await pages.OfRoundAsync<AllocationPage>(id, "allocation", 0, int.MaxValue, cancellation);
        var funded = runs is [.., var last]
            ? last
                .Page.Steps.Where(s => s.IsFunded())
                .Select(s => list.First(p => p.ProposalId == s.ProposalId).Number.Value)
            : [];
        return new PabulibDocument(
            [.. Meta(round, rules, await NameAsync(round.LocalityId, pages, cancellation))],
            ProjectColumns,
            [.. await Task.WhenAll(list.Select(project => RowAsync(project, pages, cancellation)))],
            BallotColumns,
            await BallotsAsync(counted, pages, cancellation)
        ).Recounted(counted.Whole.Count(), counted.Whole.Ballots, funded.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, string>> Meta(RoundPage round, BallotRules rules, string place)
    {
        yield return new("description", $"{place}, {round.Name.Mn}");
        yield return new("country", round.Kind is RoundKind.Imported ? "" : "Mongolia");
        yield return new("unit", place);
        yield return new("instance", round.Year.ToString(CultureInfo.InvariantCulture));
        yield return new("num_projects", "");
        yield return new("num_votes", "");
        yield return new("budget", Amount(rules.Budget));
        yield return new("vote_type", "approval");
        // A tool that knows the plain rule only must not take this for it.
        yield return new("rule", rules.Conditions is null ? rules.RuleKey.Value : $"{rules.RuleKey.Value}-custom");
        if (rules.Conditions is { } conditions)
            yield return new(
                "comment",
                $"#1: Beside the rule, sealed conditions: {JsonSerializer.Serialize(conditions, EventJson.Options)}"
            );
        yield return new("currency", rules.Budget.Currency);
        if (rules.MaxChoices is { } most)
            yield return new("max_length", most.ToString(CultureInfo.InvariantCulture));
        if (rules.Form is Domain.Rounds.BallotForm.Knapsack)
            yield return new("max_sum_cost", Amount(rules.Budget));
    }

    private static async Task<IReadOnlyList<string>> RowAsync(
        BallotProject project,
        Pages pages,
        CancellationToken cancellation
    )
    {
        var page = await pages.LoadNowAsync<Domain.Proposals.ProposalPage>(project.ProposalId.Value, cancellation);
        return [project.Number.Value, Amount(project.Cost), page?.Title?.Mn ?? ""];
    }

    private static async Task<IReadOnlyList<string>[]> BallotsAsync(
        CountedElection counted,
        Pages pages,
        CancellationToken cancellation
    )
    {
        List<(string Area, string Choices)> ballots = [];
        foreach (var (area, election) in counted.Areas)
        {
            var name = await NameAsync(area, pages, cancellation);
            for (var group = 0; group < election.Groups; group++)
            {
                var choices = string.Join(',', Numbers(election, group));
                ballots.AddRange(Enumerable.Repeat((name, choices), election.MultiplicityOf(group)));
            }
        }

        ballots.Sort();
        return
        [
            .. ballots.Select(
                (ballot, n) =>
                    (IReadOnlyList<string>)[(n + 1).ToString(CultureInfo.InvariantCulture), ballot.Area, ballot.Choices]
            ),
        ];
    }

    private static IEnumerable<string> Numbers(Election election, int group) =>
        election.ProjectsOf(group).ToArray().Select(place => election.Projects[place].Id);

    private static async Task<string> NameAsync(LocalityId id, Pages pages, CancellationToken cancellation) =>
        (await pages.LoadNowAsync<LocalityPage>(id.Value, cancellation))?.Name.Mn ?? "";

    private static string Amount(Money money) =>
        PabulibAmount.Format(money.Amount, Currencies.Exponent(money.Currency));

    private static string Text(PabulibDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        PabulibWriter.Write(text, document);
        return text.ToString();
    }
}

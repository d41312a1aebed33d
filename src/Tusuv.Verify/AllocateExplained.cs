using System.Globalization;
using Tusuv.Allocation;
using Tusuv.Allocation.Explanations;
using Tusuv.Allocation.Statistics;

namespace Tusuv.Verify;

/// <summary>An outcome told to people: the rounds, a sentence for every project, what voters got.</summary>
internal static class AllocateExplained
{
    public static void Write(TextWriter output, AllocatedFile result, AllocationOutcome outcome)
    {
        var explanation = Explanation.Of(result.Election, outcome);
        output.WriteLine(result.Summary(outcome));
        if (outcome.Endowment is { } endowment)
            output.WriteLine(
                $"Every voter decides on {Money(result, endowment.Final)}, at first {Money(result, endowment.First)}: a hundred of them on {Money(result, endowment.Final * 100)}."
            );
        output.WriteLine();
        foreach (var round in explanation.Rounds)
            output.WriteLine(Round(result, outcome, round));
        foreach (var tie in outcome.Ties)
            output.WriteLine(
                $"Tie before selection {tie.Round}: {Plain.Text(string.Join(", ", tie.ProjectIds))}; {Plain.Text(tie.DecidedBy)} put {Plain.Text(tie.ProjectIds[0])} first."
            );
        output.WriteLine();
        var names = result.Names();
        foreach (var project in explanation.Projects)
            output.WriteLine(
                $"{Plain.Text(project.Step.ProjectId, 20)} ({names[project.Step.ProjectId]}, {result.Amount(project.Step.Cost)}, {project.Step.Votes} votes): {Sentence(result, project)}"
            );
        output.WriteLine();
        WriteStatistics(output, OutcomeStatistics.Of(result.Election, outcome));
        output.WriteLine();
    }

    private static string Round(AllocatedFile result, AllocationOutcome outcome, ExplainedRound round)
    {
        var money = $"{result.Amount(outcome.Rounds[round.Number - 1].LeftAfter)} left";
        var head = $"{round.Number, 4}. {Plain.Text(round.ProjectId, 20)}: ";
        return round.Payment is { } paid
            ? head
                + $"{Text(paid.EffectiveVotes)} effective votes; {paid.PaidInFull} voters paid {Money(result, paid.Price)}, {paid.PaidTheirLast} their last money; their purses hold {result.Amount(paid.LeftWithSupporters)}; {money}"
            : head + money;
    }

    private static string Sentence(AllocatedFile result, ExplainedProject project)
    {
        var step = project.Step;
        var because = Plain.Text(step.Because ?? "");
        return step.Verdict switch
        {
            AllocationVerdict.Selected => $"funded in selection {project.Round}.",
            AllocationVerdict.ToppedUp =>
                $"funded in selection {project.Round} with money from elsewhere for the rest.",
            AllocationVerdict.DoesNotFit => $"costs more than the {result.Amount(step.LeftBefore)} left at its turn.",
            AllocationVerdict.TooLittleSupport => $"{step.Figure} votes or points were asked for.",
            AllocationVerdict.Excluded => $"excluded by {because}.",
            AllocationVerdict.QuotaFull => $"only {result.Amount(step.Figure ?? 0)} was left for {because}.",
            AllocationVerdict.RuleEnded => $"the rule had ended at {because}.",
            AllocationVerdict.SupportersOutOfMoney =>
                $"its supporters have {result.Amount(step.Figure ?? 0)} left; at best they would have paid {Text(100 * project.Money?.EffectiveSupport ?? 0)} % of it.",
            _ => "withdrawn.",
        };
    }

    private static void WriteStatistics(TextWriter output, OutcomeStatistics statistics)
    {
        output.WriteLine(
            $"Voters with something funded: {statistics.VotersWithAny} of {statistics.Voters}; funded choices for each: {Text(statistics.AverageFunded.ToDouble())}; "
                + $"share of the own ballot funded: {Text(100 * statistics.ShareOfOwnBallot)} %."
        );
        output.WriteLine(
            $"Inequality of the money decided: {Text(statistics.Power.Spread)} (spread / mean), {Text(statistics.Power.Gini)} (Gini)."
        );
    }

    private static string Money(AllocatedFile result, Ratio amount) =>
        Text(amount.ToDouble() / (result.File.Meta.Scale == 0 ? 1 : 100));

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

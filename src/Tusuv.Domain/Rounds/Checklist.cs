namespace Tusuv.Domain.Rounds;

/// <summary>One thing that must be so before a stage opens. Codes: earlier_stage, ceiling, rules, ballot_list, roll.</summary>
public sealed record ChecklistItem(string Code, bool Done);

public static class Checklist
{
    /// <summary>Everything that must be done before the stage opens, done or not.</summary>
    public static IReadOnlyList<ChecklistItem> For(
        Stage stage,
        IReadOnlyList<RoundStage> stages,
        bool ceiling,
        bool rules,
        bool ballotList,
        bool roll
    )
    {
        List<ChecklistItem> items = [];
        var earlier = stages.TakeWhile(s => s.Stage != stage).LastOrDefault();
        if (earlier is not null)
            items.Add(new("earlier_stage", earlier.Status is StageStatus.Closed));
        if (stage is Stage.Voting)
        {
            items.Add(new("ceiling", ceiling));
            items.Add(new("rules", rules));
            items.Add(new("ballot_list", ballotList));
            items.Add(new("roll", roll));
        }

        if (stage is Stage.Decision)
            items.Add(new("ceiling", ceiling));
        return items;
    }

    public static IReadOnlyList<ChecklistItem> For(Stage stage, Round round) =>
        For(
            stage,
            round.Stages,
            round.Ceiling is not null,
            round.Rules is not null,
            round.BallotList is not null,
            round.Roll is not null
        );
}

namespace Tusuv.Domain.Tests.RoundCommands;

public class DeadlinesAndChecklist
{
    [Fact]
    public void Every_hour_of_the_plan_is_waited_for()
    {
        StagePlan[] plan = [new(Stage.Collecting, Today, Today.AddDays(1)), new(Stage.Review, Today.AddDays(1), null)];

        Assert.Equal(
            [
                new(Ldf2027, Stage.Collecting, true, Today),
                new(Ldf2027, Stage.Collecting, false, Today.AddDays(1)),
                new(Ldf2027, Stage.Review, true, Today.AddDays(1)),
            ],
            RoundDeadlines.After(Ldf2027, Ldf with { Stages = plan })
        );
    }

    [Fact]
    public void A_moved_hour_is_waited_for_anew() =>
        Assert.Equal(
            [new(Ldf2027, Stage.Voting, false, Today.AddDays(3))],
            RoundDeadlines.After(Ldf2027, new StageRescheduled(Stage.Voting, null, Today.AddDays(3), new("weather")))
        );

    [Fact]
    public void When_a_stage_closes_those_after_it_are_looked_at_once_more() =>
        Assert.Equal(
            [Stage.Voting, Stage.Decision, Stage.Execution],
            RoundDeadlines
                .After(Ldf2027, new StageClosed(Stage.Review, Today))
                .Where(due => due.Opens && due.At == Today)
                .Select(due => due.Stage)
        );

    [Fact]
    public void Of_two_stages_that_meet_at_one_hour_the_second_opens_whichever_knock_comes_first()
    {
        var meeting = Today.AddDays(1);
        StagePlan[] plan =
        [
            new(Stage.Collecting, null, meeting),
            new(Stage.Review, meeting, null),
            new(Stage.Decision, null, null),
            new(Stage.Execution, null, null),
        ];
        List<RoundEvent> events = [Ldf with { Stages = plan }, new StageOpened(Stage.Collecting, Today)];
        Queue<StageDue> knocks = new([
            new(Ldf2027, Stage.Review, true, meeting),
            new(Ldf2027, Stage.Collecting, false, meeting),
        ]);
        while (knocks.TryDequeue(out var due))
        {
            var (round, clock) = (RoundOf(events), Clock with { At = due.At });
            var decision = due.Opens
                ? new OpenStage(Ldf2027, due.Stage).Decide(round, clock)
                : new CloseStage(Ldf2027, due.Stage).Decide(round, clock);
            events.AddRange(decision.Events);
            foreach (var next in decision.Events.SelectMany(e => RoundDeadlines.After(Ldf2027, e)))
                knocks.Enqueue(next);
        }

        Assert.Equal(
            [StageStatus.Closed, StageStatus.Open, StageStatus.Planned, StageStatus.Planned],
            RoundOf(events).Stages.Select(s => s.Status)
        );
    }

    [Theory]
    [InlineData(Stage.Collecting, "")]
    [InlineData(Stage.Review, "earlier_stage")]
    [InlineData(Stage.Voting, "earlier_stage,ceiling,rules,ballot_list,roll")]
    [InlineData(Stage.Decision, "earlier_stage,ceiling")]
    public void Each_stage_says_what_it_waits_for(Stage stage, string codes) =>
        Assert.Equal(codes, string.Join(',', Checklist.For(stage, RoundOf(Ldf)).Select(item => item.Code)));

    [Fact]
    public void A_stage_opens_exactly_when_its_checklist_is_done() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool)
            .Sample(
                (ceiling, rules, list, roll) =>
                {
                    var round = RoundOf([.. Reviewed]) with
                    {
                        Ceiling = ceiling ? Provisional : null,
                        Rules = rules ? TheRules : null,
                        BallotList = list ? ListSealed : null,
                        Roll = roll ? TheRoll : null,
                    };
                    var opens = new OpenStage(Ldf2027, Stage.Voting).Decide(round, Enkhjargal).Refusal is null;
                    return opens == Checklist.For(Stage.Voting, round).All(item => item.Done)
                        && opens == (ceiling && rules && list && roll);
                }
            );
}

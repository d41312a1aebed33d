namespace Tusuv.Allocation.Tests;

public class ElectionTests
{
    private static readonly ElectionProject[] Projects = [new("well", 400), new("lamp", 500), new("road", 700)];

    [Fact]
    public void An_approval_counts_once_however_often_it_is_written()
    {
        var election = Build(BallotForm.Approval, [0, 0, 1], [0]);

        Assert.Equal([("lamp", 1, 1), ("road", 0, 0), ("well", 2, 2)], Counts(election));
    }

    [Fact]
    public void An_empty_ballot_is_a_ballot()
    {
        var election = Build(BallotForm.Approval, [], [1]);

        Assert.Equal(2, election.Ballots);
    }

    [Fact]
    public void Equal_ballots_are_one_group_whatever_the_order_of_their_choices()
    {
        var election = Build(BallotForm.Approval, [0, 1], [2], [1, 0]);

        Assert.Equal(2, election.Groups);
        Assert.Equal(2, election.MultiplicityOf(0));
        Assert.Equal([0, 2], election.ProjectsOf(0).ToArray());
    }

    [Fact]
    public void A_ranking_is_worth_the_longest_ballot_minus_the_position()
    {
        var election = Build(BallotForm.Ordinal, [0, 1, 2], [1]);

        Assert.Equal([("lamp", 2, 5), ("road", 1, 1), ("well", 1, 3)], Counts(election));
    }

    [Fact]
    public void A_ranking_is_worth_more_where_longer_ones_were_allowed()
    {
        var builder = new ElectionBuilder(1000, Projects, BallotForm.Ordinal, maxLength: 5);
        builder.Add([0, 1]);

        Assert.Equal([("lamp", 1, 4), ("road", 0, 0), ("well", 1, 5)], Counts(builder.Build()));
    }

    [Fact]
    public void Points_add_up_no_points_are_no_support_and_the_last_value_holds()
    {
        var builder = new ElectionBuilder(1000, Projects, BallotForm.Cumulative);
        builder.Add([0, 1], [7, 0]);
        builder.Add([0, 1, 0], [5, 3, 2]);

        Assert.Equal([("lamp", 1, 3), ("road", 0, 0), ("well", 2, 9)], Counts(builder.Build()));
    }

    [Fact]
    public void Where_unnamed_projects_have_a_score_every_ballot_gives_it()
    {
        var builder = new ElectionBuilder(1000, Projects, BallotForm.Scoring, defaultScore: 1);
        builder.Add([0, 1], [-2, 0]);
        builder.Add([]);

        Assert.Equal([("lamp", 1, 1), ("road", 2, 2), ("well", 1, -1)], Counts(builder.Build()));
    }

    [Fact]
    public void Elsewhere_unnamed_projects_have_none()
    {
        var builder = new ElectionBuilder(1000, Projects, BallotForm.Cumulative, defaultScore: 1);
        builder.Add([0], [3]);

        Assert.Equal([("lamp", 0, 0), ("road", 0, 0), ("well", 1, 3)], Counts(builder.Build()));
    }

    [Fact]
    public void To_give_no_points_is_to_leave_it_out()
    {
        var builder = new ElectionBuilder(1000, Projects, BallotForm.Cumulative);
        builder.Add([0, 1], [7, 0]);
        builder.Add([0], [7]);

        Assert.Equal(1, builder.Build().Groups);
    }

    [Fact]
    public void A_ballot_for_one_project_names_one_project()
    {
        Assert.Equal([("lamp", 0, 0), ("road", 0, 0), ("well", 1, 1)], Counts(Build(BallotForm.ChooseOne, [0], [])));
        Assert.Throws<ArgumentException>(() => Build(BallotForm.ChooseOne, [0, 1]));
    }

    [Fact]
    public void A_ranking_names_a_project_once() =>
        Assert.Throws<ArgumentException>(() => Build(BallotForm.Ordinal, [1, 1]));

    [Fact]
    public void Points_go_with_choices() =>
        Assert.Throws<ArgumentException>(() =>
            new ElectionBuilder(1, Projects, BallotForm.Cumulative).Add([0, 1], [3])
        );

    [Fact]
    public void Money_is_never_negative_and_ballots_are_at_least_one_part_of_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>("budget", () => new ElectionBuilder(-1, Projects));
        Assert.Throws<ArgumentOutOfRangeException>("budget", () => Build(BallotForm.Approval).With(-1));
        Assert.Throws<ArgumentOutOfRangeException>("ballotUnit", () => new ElectionBuilder(1, Projects, ballotUnit: 0));
        Assert.Throws<ArgumentOutOfRangeException>(
            "multiplicity",
            () => new ElectionBuilder(1, Projects).Add([0], multiplicity: 0)
        );
    }

    [Fact]
    public void What_cannot_be_counted_is_not_counted_wrongly()
    {
        var ballots = new ElectionBuilder(1, Projects);
        ballots.Add([0], multiplicity: int.MaxValue);
        ballots.Add([0]);
        Assert.Throws<OverflowException>(ballots.Build);

        var points = new ElectionBuilder(1, Projects, BallotForm.Scoring);
        points.Add([0], [int.MaxValue], multiplicity: int.MaxValue);
        points.Add([0, 1], [int.MaxValue, 1], multiplicity: int.MaxValue);
        points.Add([0, 2], [int.MaxValue, 1], multiplicity: int.MaxValue);
        Assert.Throws<OverflowException>(points.Build().Count);
    }

    private static Election Build(BallotForm form, params int[][] ballots)
    {
        var builder = new ElectionBuilder(1000, Projects, form);
        foreach (var ballot in ballots)
            builder.Add(ballot);
        return builder.Build();
    }

    private static IEnumerable<(string, long, long)> Counts(Election election) =>
        election.Count().Select(project => (project.Id, project.Votes, project.Score));
}

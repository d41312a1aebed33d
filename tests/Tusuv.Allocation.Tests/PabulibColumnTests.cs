using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

/// <summary>Columns and keys that a file may have, or have elsewhere.</summary>
public class PabulibColumnTests
{
    private const string Plain = """
        META
        budget;1000
        vote_type;approval
        PROJECTS
        project_id;cost;name;latitude
        BO.1/24;400;Well;47.9
        9;600;Lamp;
        VOTES
        voter_id;vote;age
        1;BO.1/24,9;40-59
        2;9;

        """;

    [Fact]
    public void Empty_columns_at_the_end_do_not_matter() =>
        Assert.Equal(
            2,
            Open(Plain.Replace("vote;age", "vote;age; ;").Replace("Lamp;", "Lamp;;; ")).ReadElection().Ballots
        );

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var file = Open(
            "META\nbudget;1\nvote_type;cumulative\nPROJECTS\ncost;project_id\n1;a\nVOTES\npoints;vote;voter_id\n1000000000;a;7\n"
        );

        var ballot = file.ReadBallots().Single();
        Assert.Equal(("7", 1_000_000_000), (ballot.VoterId, ballot.Points.Single()));
    }

    [Fact]
    public void Points_on_approval_ballots_are_a_column_like_any_other() =>
        Assert.Equal(2, Open(Plain.Replace("vote;age", "vote;points")).ReadElection().Ballots);

    [Fact]
    public void What_a_project_says_of_itself_is_told()
    {
        var projects = Open(
            Plain
                .Replace("name;latitude", "name;category;votes;selected")
                .Replace(";Well;47.9", ";Well;water , health;17;2")
                .Replace(";Lamp;", ";None;None;None;")
        ).Projects;

        Assert.Equal(["water", "health"], projects[0].Categories);
        Assert.Equal((17L, 2L), (projects[0].Votes, projects[0].Selected));
        Assert.Equal("9", projects[1].Name);
        Assert.Empty(projects[1].Categories);
        Assert.Equal((null, null), (projects[1].Votes, projects[1].Selected));
    }

    [Fact]
    public void What_META_says_of_ballots_holds_when_they_are_counted()
    {
        string Form(string form) => Plain.Replace("vote_type;approval", "vote_type;" + form);
        long[] Scores(string text) => [.. Open(text).ReadElection().Count().Select(project => project.Score)];

        // Ids in order: 9, BO.1/24.
        Assert.Equal([9, 5], Scores(Form("ordinal\nmax_length;5")));
        Assert.Equal(
            [3, 5],
            Scores(
                Form("scoring\ndefault_score;1")
                    .Replace("vote;age", "vote;points")
                    .Replace("40-59", "4,2")
                    .Replace("2;9;", "2;9;1")
            )
        );
    }

    private static PabulibFile Open(string text) => PabulibFile.Open(new StringReader(text));
}

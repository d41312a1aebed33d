using System.Text;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

public class PabulibFileTests
{
    private const string Plain = """
        META
        key;value
        budget;1000
        vote_type;approval
        num_projects;2
        num_votes;2
        soil;sandy
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
    public void A_plain_file_is_read_with_everything_in_it()
    {
        var file = Open(Plain);
        var ballots = file.ReadBallots().ToArray();

        Assert.Equal(1000, file.Meta.Budget);
        Assert.Equal(0, file.Meta.Scale);
        Assert.Equal("sandy", file.Meta["SOIL"]);
        Assert.Equal(["BO.1/24", "9"], file.Projects.Select(project => project.Id));
        Assert.Equal("47.9", file.Projects[0]["latitude"]);
        Assert.Null(file.Projects[1]["latitude"]);
        Assert.Equal([0, 1], ballots[0].Choices);
        Assert.Equal(14, ballots[0].Line);
        Assert.Equal("40-59", ballots[0].Fields[file.BallotColumns.ToList().IndexOf("age")]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\n  \n;;\n")]
    public void Lines_end_in_LF_or_CRLF_and_blank_ones_do_not_matter(string end) =>
        Assert.Equal(2, Open(Plain.ReplaceLineEndings(end)).ReadElection().Ballots);

    [Fact]
    public void A_byte_order_mark_and_a_missing_last_line_end_do_not_matter()
    {
        Assert.Equal(2, Open('\uFEFF' + Plain.TrimEnd()).ReadElection().Ballots);
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plain)]);
        Assert.Equal(2, PabulibFile.Open(stream).ReadElection().Ballots);
    }

    [Fact]
    public void META_may_lack_its_header() => Assert.Equal(1000, Open(Plain.Replace("key;value\n", "")).Meta.Budget);

    [Fact]
    public void Names_hold_quotes_semicolons_line_ends_and_any_separator()
    {
        var file = Open(Plain.Replace(";Well;", ";\"\"\"Old\"\" well;\nsouth\u2028\u0085\r side\";"));

        Assert.Equal("\"Old\" well;\nsouth\u2028\u0085\r side", file.Projects[0].Name);
        Assert.Equal(12, file.Projects[1].Line);
    }

    [Fact]
    public void A_quote_inside_a_word_is_a_character() =>
        Assert.Equal("W\"ell", Open(Plain.Replace("Well", "W\"ell")).Projects[0].Name);

    [Theory]
    [InlineData("We\rll")]
    [InlineData("\uFEFFWell")]
    public void What_looks_like_an_end_or_a_beginning_is_a_character_elsewhere(string name) =>
        Assert.Equal(name, Open(Plain.Replace("BO.1/24;400;Well", $"{name};400;")).Projects[0].Id);

    [Fact]
    public void A_voter_called_votes_is_a_voter() =>
        Assert.Equal("votes", Open(Plain.Replace("\n2;9;", "\nvotes;9;")).ReadBallots().Last().VoterId);

    [Fact]
    public void Section_words_and_headers_may_carry_blanks() =>
        Assert.Equal(2, Open(Plain.Replace("VOTES\nvoter_id;", " Votes ;\n voter_id ;")).ReadElection().Ballots);

    [Theory]
    [InlineData("1000.50", "400,25", 2, 100050, 40025)]
    [InlineData("1000.00", "400,0", 0, 1000, 400)]
    [InlineData("1000", "0.5", 2, 100000, 50)]
    [InlineData("1000000000000000", "400", 0, 1000000000000000, 400)]
    public void Amounts_are_whole_numbers_of_a_unit_found_in_the_file(
        string budget,
        string cost,
        int scale,
        long budgetIs,
        long costIs
    )
    {
        var file = Open(Plain.Replace("budget;1000", "budget;" + budget).Replace(";400;", $";{cost};"));

        Assert.Equal((scale, budgetIs, costIs), (file.Meta.Scale, file.Meta.Budget, file.Projects[0].Cost));
    }

    [Theory]
    [InlineData(40000, 2, "400")]
    [InlineData(40025, 2, "400.25")]
    [InlineData(40050, 2, "400.50")]
    [InlineData(400, 0, "400")]
    public void Amounts_are_written_as_people_write_them(long amount, int scale, string text) =>
        Assert.Equal(text, PabulibAmount.Format(amount, scale));

    [Fact]
    public void None_is_no_value() => Assert.Null(Open(Plain.Replace("sandy", "None")).Meta["soil"]);

    [Fact]
    public void An_empty_vote_is_a_ballot() =>
        Assert.Equal(2, Open(Plain.Replace("\n2;9;", "\n2;;")).ReadElection().Ballots);

    [Fact]
    public void A_project_named_twice_counts_once_and_is_noted()
    {
        var file = Open(Plain.Replace("\n2;9;", "\n2;9,9;"));

        Assert.Equal(2, file.ReadElection().Count().Single(project => project.Id == "9").Votes);
        Assert.Equal(new(15, "the ballot names a project twice; it counts once"), Assert.Single(file.Notes));
    }

    [Fact]
    public void A_hundred_notes_are_enough()
    {
        var file = Open(Plain.Replace("num_votes;2\n", "") + string.Concat(Enumerable.Repeat("3;9,9;\n", 150)));
        _ = file.ReadElection();

        Assert.Equal(100, file.Notes.Count);
    }

    [Fact]
    public void A_withdrawn_project_is_never_bought_however_much_money_there_is()
    {
        var file = Open(Plain.Replace("budget;1000", "budget;5000000000").Replace(";600;", ";999999999;"));

        Assert.True(file.Projects[1].Withdrawn);
        Assert.Equal(["BO.1/24"], GreedyCost.Allocate(file.ReadElection(), AllocationOptions.Default).Selected);
    }

    [Theory]
    [InlineData("ordinal", "", "2;BO.1/24", 3, 2)]
    [InlineData("cumulative", "3,4", "2;9;1", 3, 5)]
    [InlineData("scoring", "-1,4", "2;9;1", -1, 5)]
    public void Other_ballots_are_counted_by_their_worth(
        string type,
        string points,
        string second,
        long well,
        long lamp
    )
    {
        var withPoints = points is not "";
        var file = Open(
            $"""
            META
            budget;1
            vote_type;{type}
            PROJECTS
            project_id;cost
            BO.1/24;4
            9;6
            VOTES
            voter_id;vote{(withPoints ? ";points" : "")}
            1;9,BO.1/24{(withPoints ? $";{string.Join(',', points.Split(',').Reverse())}" : "")}
            {second}
            """
        );

        var counts = file.ReadElection().Count().ToDictionary(project => project.Id, project => project.Score);
        Assert.Equal((well, lamp), (counts["BO.1/24"], counts["9"]));
    }

    [Fact]
    public void The_ballots_of_a_stream_are_read_once()
    {
        var file = Open(Plain);
        _ = file.ReadElection();

        Assert.Throws<InvalidOperationException>(() => file.ReadElection());
    }

    private static PabulibFile Open(string text) => PabulibFile.Open(new StringReader(text));
}

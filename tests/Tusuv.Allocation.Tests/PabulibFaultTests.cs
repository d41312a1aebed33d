using System.Text;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

public class PabulibFaultTests
{
    private const string Plain =
        "META\nkey;value\nbudget;1000\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;400\nb;600\nVOTES\nvoter_id;vote;points\n1;a,b;2,3\n";

    [Theory]
    [InlineData("META\n", "", "line 1: the section META must begin here")]
    [InlineData("budget;1000", "budget", "line 3: \"budget\" has no value")]
    [InlineData("budget;1000", "budget;", "line 3: META has no budget")]
    [InlineData("budget;1000", "budget;-5", "line 3: budget: \"-5\" is not an amount of money")]
    [InlineData("budget;1000", "budget;1e6", "line 3: budget: \"1e6\" is not an amount of money")]
    [InlineData("budget;1000", "budget;1.005", "line 3: budget: the amount has more than two decimal places")]
    [InlineData(
        "budget;1000",
        "budget;1000000000000001",
        "line 3: budget: the amount is larger than this program can hold"
    )]
    [InlineData("budget;1000", "budget;1000\n;7", "line 4: a value without a key")]
    [InlineData("budget;1000", "budget;1000\nnum_projects;3", "line 4: META promises 3 projects, the file holds 2")]
    [InlineData("budget;1000", "budget;1000;;\nbudget;7", "line 4: the key budget stands here a second time")]
    [InlineData(
        "budget;1000",
        "budget;1000;7",
        "line 3: more than a key and a value; a value with a semicolon must stand in quotes"
    )]
    [InlineData("budget;1000", "budget;1000\nnum_votes;9", "line 4: META promises 9 votes, the file holds 1")]
    [InlineData("budget;1000", "budget;1000\nnum_projects;x", "line 4: num_projects is not a whole number")]
    [InlineData("cumulative", "guesswork", "line 4: the vote_type \"guesswork\" is not known")]
    [InlineData(
        "cumulative",
        "a-word-of-exactly-the-forty-letters-shown",
        "line 4: the vote_type \"a-word-of-exactly-the-forty-letters-show…\" is not known"
    )]
    [InlineData(
        "cumulative",
        "a-word-of-exactly-the-forty-letters-show",
        "line 4: the vote_type \"a-word-of-exactly-the-forty-letters-show\" is not known"
    )]
    [InlineData("PROJECTS\n", "", "line 8: the section PROJECTS must begin here")]
    [InlineData("project_id;cost", "project_id;price", "line 6: there is no column cost")]
    [InlineData("project_id;cost", "project_id;cost;cost", "line 6: the column cost stands here twice")]
    [InlineData("a;400", "a;400;5", "line 7: 3 fields where the header has 2")]
    [InlineData("a;400", "a", "line 7: 1 fields where the header has 2")]
    [InlineData("a;400", "a;400\na;1", "line 8: the project a stands here a second time")]
    [InlineData("a;400", "a;", "line 7: cost: \"\" is not an amount of money")]
    [InlineData("a;400", ";400", "line 7: a project without an id")]
    [InlineData("a;400", "\"a;400", "line 7: a quoted field is never closed")]
    [InlineData(";points", "", "line 10: there is no column points")]
    [InlineData("1;a,b;2,3", "1;a,c;2,3", "line 11: there is no project c")]
    [InlineData("1;a,b;2,3", "1;a,b;2", "line 11: 2 projects but 1 points")]
    [InlineData("1;a,b;2,3", "1;a,b;2,1.5", "line 11: \"1.5\" is not a usable number of points")]
    [InlineData("1;a,b;2,3", "1;a;1000000001", "line 11: \"1000000001\" is not a usable number of points")]
    [InlineData("1;a,b;2,3", "1;a,b;2,3\nMETA", "line 12: the section META stands after the votes")]
    [InlineData("VOTES\nvoter_id;vote;points\n1;a,b;2,3\n", "", "line 9: the file ends before the section VOTES")]
    [InlineData(
        "project_id;cost\na;400\nb;600\nVOTES\nvoter_id;vote;points\n1;a,b;2,3\n",
        "",
        "line 6: the section PROJECTS has no header"
    )]
    [InlineData("voter_id;vote;points\n1;a,b;2,3\n", "", "line 10: the section VOTES has no header")]
    public void A_fault_is_told_with_its_line(string right, string wrong, string message) =>
        Assert.Equal(message, Assert.Throws<PabulibException>(() => Read(Plain.Replace(right, wrong))).Message);

    [Fact]
    public void Faults_of_all_sections_are_told_together()
    {
        var faults = Assert
            .Throws<PabulibException>(() =>
                Read(
                    Plain.Replace("1000", "lots").Replace("a;400", "a;few").Replace("1;a,b;2,3", "1;z;2\n2;y;3\n3;a;4")
                )
            )
            .Faults;

        Assert.Equal([3, 7, 11, 12], faults.Select(fault => fault.Line));
    }

    [Fact]
    public void A_hundred_faults_are_enough()
    {
        var faults = Assert
            .Throws<PabulibException>(() => Read(Plain + string.Concat(Enumerable.Repeat("2;nowhere;1\n", 1000))))
            .Faults;

        Assert.Equal(100, faults.Count);
    }

    [Fact]
    public void Faulty_ballots_are_not_handed_on()
    {
        var file = PabulibFile.Open(new StringReader(Plain + "2;z;1\n3;a;1\n"));
        var seen = new List<string>();

        Assert.Throws<PabulibException>(() =>
        {
            foreach (var ballot in file.ReadBallots())
                seen.Add(ballot.VoterId);
        });
        Assert.Equal(["1", "3"], seen);
    }

    [Fact]
    public void A_row_that_never_ends_is_given_up()
    {
        // The last character of the million is the end of the line.
        string RowOf(int length) => Plain.Replace("budget;1000", $"budget;1000\nsoil;{new string('x', length - 6)}");

        Assert.Equal(1000, Read(RowOf(1_000_000)).Budget);
        Assert.Equal(
            "line 4: longer than a million characters",
            Assert.Throws<PabulibException>(() => Read(RowOf(1_000_001))).Message
        );
    }

    [Fact]
    public void An_empty_file_says_so() =>
        Assert.Equal(
            "line 1: the file ends before the section META",
            Assert.Throws<PabulibException>(() => Read("")).Message
        );

    [Fact]
    public void A_file_in_another_encoding_says_so()
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(Plain + "é"));

        Assert.Contains(
            "not UTF-8",
            Assert.Throws<PabulibException>(() => PabulibFile.Open(stream).ReadElection()).Message
        );
    }

    [Theory]
    [InlineData("approval", "1;a,a,b", null)]
    [InlineData("choose-1", "1;a", null)]
    [InlineData("ordinal", "1;a,a", "line 10: the ranking names a project twice")]
    [InlineData("choose-1", "1;a,b", "line 10: several projects where one may be chosen")]
    public void What_a_ballot_may_hold_depends_on_its_form(string type, string ballot, string? message)
    {
        var fault = Record.Exception(() =>
            Read(
                $"META\nbudget;1\nvote_type;{type}\nPROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\nvoter_id;vote\n{ballot}\n"
            )
        );

        Assert.Equal(message, fault?.Message);
    }

    private static Election Read(string text) => PabulibFile.Open(new StringReader(text)).ReadElection();
}

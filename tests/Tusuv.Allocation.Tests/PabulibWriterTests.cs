using System.Text;
using CsCheck;
using Tusuv.Allocation.Pabulib;

namespace Tusuv.Allocation.Tests;

public class PabulibWriterTests
{
    private const string Plain = """"
        META
        key;value
        soil;sandy
        budget;1000.50
        vote_type;cumulative
        num_votes;2
        description;"Sun; moon"
        PROJECTS
        project_id;cost;name;votes;target
        9;600;"""Lamp"", bright";7;
        BO.1/24;400.5;Well;0;children
        VOTES
        voter_id;vote;points;age
        2;9;1;
        1;BO.1/24,9;3,2;40-59

        """";

    [Fact]
    public void Known_keys_come_in_the_order_of_the_format_and_unknown_ones_are_kept() =>
        Assert.Equal(
            """"
            META
            key;value
            description;"Sun; moon"
            num_votes;2
            budget;1000.50
            vote_type;cumulative
            soil;sandy
            PROJECTS
            project_id;cost;name;votes;target
            9;600;"""Lamp"", bright";7;
            BO.1/24;400.5;Well;0;children
            VOTES
            voter_id;vote;points;age
            2;9;1;
            1;BO.1/24,9;3,2;40-59

            """",
            Write(Read(Plain)),
            ignoreLineEndingDifferences: false
        );

    [Fact]
    public void Totals_are_counted_anew_and_projects_ordered_by_them()
    {
        var election = PabulibFile.Open(new StringReader(Plain)).ReadElection();
        var text = Write(
            Read(Plain.Replace("num_votes;2", "num_projects;2\nnum_votes;2"))
                .Recounted(election.Count(), election.Ballots, new HashSet<string> { "9" })
        );

        Assert.Contains("num_projects;2\nnum_votes;2\n", text);
        Assert.Contains(
            "project_id;cost;name;votes;target;score;selected\n"
                + "9;600;\"\"\"Lamp\"\", bright\";2;;3;1\n"
                + "BO.1/24;400.5;Well;1;children;3;0\n",
            text
        );
    }

    [Theory]
    [MemberData(nameof(PabulibReferenceTests.Elections), MemberType = typeof(PabulibReferenceTests))]
    public void What_is_exported_reads_back_as_what_was_imported(string name)
    {
        var (imported, election) = PabulibReferenceTests.Import(SharedData.Folder("pabulib"), name);
        var text = Write(imported);
        var again = Read(text);

        Assert.Equal(
            imported.Meta.OrderBy(e => e.Key, StringComparer.Ordinal),
            again.Meta.OrderBy(e => e.Key, StringComparer.Ordinal)
        );
        Assert.Equal(imported.ProjectColumns, again.ProjectColumns);
        Assert.True(Cells(imported.Projects).SequenceEqual(Cells(again.Projects)));
        Assert.Equal(imported.BallotColumns, again.BallotColumns);
        Assert.True(Cells(imported.Ballots).SequenceEqual(Cells(again.Ballots)));
        Assert.True(text == Write(again));
        Assert.Equal(election.Count(), PabulibFile.Open(new StringReader(text)).ReadElection().Count());
    }

    [Fact]
    public void Any_text_survives_in_a_name() =>
        Gen.String[Gen.OneOf(Gen.Char["\";,\r\n\u2028\u0085 a"], Gen.Char['\u0001', '\uD7FF']), 0, 12]
            .Sample(name =>
            {
                var before = Read(Plain);
                var row = before.Projects[0].ToArray();
                row[2] = name;
                var after = Read(Write(before with { Projects = [row, before.Projects[1]] }));
                return after.Projects[0][2] == name.Trim();
            });

    [Fact]
    public void A_damaged_file_is_read_or_refused_with_lines_and_never_crashes() =>
        (
            from at in Gen.Int[0, Plain.Length - 1]
            from length in Gen.Int[0, 6]
            from put in Gen.String[Gen.Char["\";,\r\n\0-.9é\uFEFFMETAVOTES"], 0, 6]
            select Plain.Remove(at, Math.Min(length, Plain.Length - at)).Insert(at, put)
        ).Sample(
            text =>
            {
                try
                {
                    PabulibFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text))).ReadElection();
                    return true;
                }
                catch (PabulibException wrong)
                {
                    return wrong.Faults.Count > 0
                        && wrong.Faults.All(fault => fault.Line > 0 && fault.Reason.Length > 0);
                }
            },
            iter: 20_000
        );

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
            {
                byte[] file = [.. Encoding.UTF8.GetBytes(Plain)[..Math.Min(Plain.Length, bytes.Length * 2)], .. bytes];
                var fault = Record.Exception(() => PabulibFile.Open(new MemoryStream(file)).ReadElection());
                return fault is null or PabulibException;
            });

    // Assertions on whole lists take minutes for the largest files.
    private static IEnumerable<string> Cells(IEnumerable<IReadOnlyList<string>> rows) =>
        rows.SelectMany(row => row.Append("\n"));

    private static PabulibDocument Read(string text) => PabulibDocument.Of(PabulibFile.Open(new StringReader(text)));

    private static string Write(PabulibDocument document)
    {
        using var text = new StringWriter();
        PabulibWriter.Write(text, document);
        return text.ToString();
    }
}

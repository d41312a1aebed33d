using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Tusuv.Verify.Tests;

public sealed class AllocateTests : IDisposable
{
    private const string Plain =
        "META\nbudget;1000.50\nvote_type;approval\nPROJECTS\nproject_id;cost;name\na;600;Well\nb;500;Lamp\nc;400;Road\nd;0.50;Tree\n"
        + "VOTES\nvoter_id;vote\n1;a,b\n2;b,a\n3;c\n";

    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Json_gives_the_outcome_and_nothing_else()
    {
        var (code, output, error) = Run("allocate", Write(Plain), "--rule", "greedy_cost", "--json");

        Assert.Equal((ExitCode.AllWell, ""), (code, error));
        var document = JsonDocument.Parse(output).RootElement;
        Assert.Equal("greedy_cost", document.GetProperty("rule").GetString());
        Assert.Equal("1000.50", document.GetProperty("budget").GetString());
        Assert.Equal("900.50", document.GetProperty("cost").GetString());
        Assert.Equal(["b", "c", "d"], document.GetProperty("selected").EnumerateArray().Select(id => id.GetString()!));
        var tie = Assert.Single(document.GetProperty("ties").EnumerateArray());
        Assert.Equal(
            ("b", "a", 2, "cost"),
            (
                tie.GetProperty("ahead").GetString(),
                tie.GetProperty("behind").GetString(),
                tie.GetProperty("score").GetInt32(),
                tie.GetProperty("decidedBy").GetString()
            )
        );
    }

    [Fact]
    public void People_get_a_table()
    {
        var (code, output, _) = Run("allocate", Write(Plain), "--rule", "greedy_cost");

        Assert.Equal(ExitCode.AllWell, code);
        Assert.Contains("   2  a        Well      2      2   600       500.50  does not fit", output);
        Assert.Contains("3 of 4 projects, 900.50 of 1000.50 spent, 100 left.", output);
    }

    [Fact]
    public void Another_order_of_tie_keys_gives_another_outcome()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--rule", "greedy_cost", "--tie", "id", "--json");

        Assert.Equal("a", JsonDocument.Parse(output).RootElement.GetProperty("selected")[0].GetString());
    }

    [Fact]
    public void A_compressed_file_is_known_by_its_first_bytes()
    {
        var path = Path.Combine(folder, "packed");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(Plain));

        Assert.Equal(ExitCode.AllWell, Run("allocate", path, "--rule", "greedy_cost").Code);
    }

    [Fact]
    public void Each_fault_is_one_sentence_with_file_and_line()
    {
        var path = Write(Plain + "4;z\n5;z\n");

        var (code, output, error) = Run("allocate", path, "--rule", "greedy_cost", "--json");

        Assert.Equal((ExitCode.Unusable, ""), (code, output));
        Assert.Equal(2, error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith(
            $"{path}, line 15: there is no project z.{Environment.NewLine}{path}, line ",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_broken_compressed_file_says_so()
    {
        var path = Path.Combine(folder, "broken.pb.gz");
        File.WriteAllBytes(path, [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

        Assert.EndsWith("the compressed file is broken.", Refused("allocate", path, "--rule", "greedy_cost"));
    }

    [Fact]
    public void A_file_cut_off_while_packed_says_so()
    {
        var path = Path.Combine(folder, "short.pb.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            packed.Write(
                Encoding.UTF8.GetBytes(Plain + string.Concat(Enumerable.Range(4, 5000).Select(i => $"{i};a\n")))
            );
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^200]);

        Refused("allocate", path, "--rule", "greedy_cost");
    }

    [Theory]
    [InlineData("allocate needs a file; --help shows how.", "allocate", "--rule", "greedy_cost")]
    [InlineData("allocate needs a rule, for example --rule greedy_cost.", "allocate", "x.pb")]
    [InlineData("--rule needs a value.", "allocate", "x.pb", "--rule")]
    [InlineData(
        "The rule lot is not known; known are: greedy_cost, greedy_card, phragmen, mes_cost, mes_cost_add1, mes_cost_add1_overspend, mes_cost_add1_greedy, mes_card, mes_card_add1, mes_card_add1_overspend, mes_card_add1_greedy, maximin_support.",
        "allocate",
        "x.pb",
        "--rule",
        "lot"
    )]
    [InlineData(
        "--tie takes the keys votes, cost, id and lot:SEED, each at most once, separated by commas.",
        "allocate",
        "x.pb",
        "--rule",
        "greedy_cost",
        "--tie",
        "lot"
    )]
    [InlineData("allocate takes either --rule or --all.", "allocate", "x.pb", "--rule", "phragmen", "--all")]
    [InlineData("--step takes a whole number from 1.", "allocate", "x.pb", "--step", "0")]
    [InlineData("--min-support takes a whole number from 0.", "allocate", "x.pb", "--min-support", "many")]
    [InlineData("allocate has no option --fast; --help shows those it has.", "allocate", "x.pb", "--fast")]
    [InlineData("allocate takes one file.", "allocate", "x.pb", "y.pb")]
    [InlineData("no-such.pb: there is no such file.", "allocate", "no-such.pb", "--rule", "greedy_cost")]
    public void What_cannot_be_done_is_told_in_one_sentence(string sentence, params string[] arguments) =>
        Assert.Equal(sentence, Refused(arguments));

    [Theory]
    [InlineData()]
    [InlineData("dance")]
    public void Without_a_known_command_usage_is_shown(params string[] arguments) =>
        Assert.Contains("allocate FILE.pb", Refused(arguments));

    [Fact]
    public void Help_shows_usage()
    {
        var (code, output, error) = Run("allocate", "--help");

        Assert.Equal((ExitCode.Unusable, ""), (code, error));
        Assert.Contains("--tie", output);
    }

    [Fact]
    public void A_file_cannot_send_commands_to_the_terminal()
    {
        var (_, output, _) = Run("allocate", Write(Plain.Replace("Lamp", "\u001b[2J")), "--rule", "greedy_cost");

        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Rounds_and_the_endowment_are_told_as_exact_fractions()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--rule", "mes_card_add1", "--step", "100", "--json");

        var document = JsonDocument.Parse(output).RootElement;
        Assert.Equal("0.01", document.GetProperty("moneyUnit").GetString());
        var endowment = document.GetProperty("endowment");
        Assert.Equal("33350", endowment.GetProperty("first").GetString());
        Assert.Equal("43350", endowment.GetProperty("final").GetString());
        Assert.Equal(2, endowment.GetProperty("runs").GetInt64());
        Assert.Equal(
            ["1 b main 25000 500.50", "2 c main 40000 100.50"],
            document
                .GetProperty("rounds")
                .EnumerateArray()
                .Select(round =>
                    $"{round.GetProperty("number")} {round.GetProperty("project")} {round.GetProperty("phase")} {round.GetProperty("measure")} {round.GetProperty("leftAfter")}"
                )
        );
    }

    [Fact]
    public void All_rules_come_in_one_document()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--all", "--json");

        Assert.Equal(
            Tusuv.Allocation.AllocationRules.All.Select(rule => rule.Key),
            JsonDocument
                .Parse(output)
                .RootElement.GetProperty("outcomes")
                .EnumerateArray()
                .Select(outcome => outcome.GetProperty("rule").GetString()!)
        );
    }

    [Fact]
    public void All_rules_are_summed_up_for_people()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--all", "--min-support", "1");

        Assert.Contains("maximin_support, ties by votes, cost, id: 2 of 4 projects, 900 of 1000.50 spent", output);
    }

    [Fact]
    public void People_are_told_why_a_project_is_not_funded()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--rule", "mes_card", "--explain");

        Assert.Contains("Every voter decides on 333.5", output);
        Assert.Contains(
            "   1. b: 2 effective votes; 2 voters paid 250, 0 their last money; their purses hold 167",
            output
        );
        Assert.Contains(
            "a (Well, 600, 2 votes): its supporters have 167 left; at best they would have paid 83.33 % of it.",
            output
        );
        Assert.Contains("Voters with something funded: 2 of 3", output);
    }

    [Fact]
    public void A_lot_may_decide_a_tie()
    {
        var (_, output, _) = Run("allocate", Write(Plain), "--rule", "greedy_cost", "--tie", "lot:seed", "--explain");

        Assert.Contains("lot:seed put", output);
    }

    [Fact]
    public void Real_elections_are_counted_as_by_the_reference_by_every_rule()
    {
        var shared = SharedData.Folder("pabulib");
        foreach (
            var name in new[]
            {
                "Poland_Swiecie_2023",
                "Poland_Wieliczka_2023_Green_Budget",
                "Switzerland_Zurich_S5D10",
            }
        )
        {
            using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(shared, name + ".expected.json")));
            var (_, output, _) = Run("allocate", Path.Combine(shared, name + ".pb"), "--all", "--json");
            foreach (var outcome in JsonDocument.Parse(output).RootElement.GetProperty("outcomes").EnumerateArray())
            {
                var reference = expected
                    .RootElement.GetProperty("rules")
                    .GetProperty(outcome.GetProperty("rule").GetString()!);
                Assert.Equal(reference.GetProperty("cost").GetString(), outcome.GetProperty("cost").GetString());
                Assert.True(JsonElement.DeepEquals(reference.GetProperty("selected"), outcome.GetProperty("selected")));
            }
        }
    }

    [Fact]
    public void The_largest_real_election_at_hand_is_counted_as_by_the_reference()
    {
        var shared = SharedData.Folder("pabulib");
        using var expected = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(shared, "Poland_Lodz_2022.expected.json"))
        );
        var reference = expected.RootElement.GetProperty("rules").GetProperty("greedy_cost");

        var (_, output, _) = Run(
            "allocate",
            Path.Combine(shared, "Poland_Lodz_2022.pb.gz"),
            "--rule",
            "greedy_cost",
            "--json"
        );

        var document = JsonDocument.Parse(output).RootElement;
        Assert.Equal(reference.GetProperty("cost").GetString(), document.GetProperty("cost").GetString());
        Assert.True(JsonElement.DeepEquals(reference.GetProperty("selected"), document.GetProperty("selected")));
    }

    private static string Refused(params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal((ExitCode.Unusable, ""), (code, output));
        return error.TrimEnd();
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder, "election.pb");
        File.WriteAllText(path, text);
        return path;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Transparency;
using Tusuv.Verify.Reading;
using Tusuv.Verify.Tests.Bundles;

namespace Tusuv.Verify.Tests.Reading;

public sealed class AskingABundle : IDisposable
{
    private static readonly TestLog Log = Story.Tell();
    private static readonly TestBundle Bundle = TestBundle.Of(Log).List();
    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public AskingABundle()
    {
        Bundle.WriteTo(Path.Combine(folder, "bundle"));
        File.WriteAllText(Path.Combine(folder, "policy"), Keys.Policy);
    }

    public static TheoryData<int> Anywhere => [0, Log.Leaves.Count / 2, Log.Leaves.Count - 1];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, MemberData(nameof(Anywhere))]
    public void The_proof_of_an_event_stands_alone(int leaf)
    {
        var (code, output) = Run("prove", "bundle", "--event", (string)Log.Leaves[leaf]["id"]!);

        Assert.Equal(ExitCode.AllWell, code);
        Assert.True(TlogProof.Parse(output).Proves(Log.Bytes(leaf), TrustPolicy.Parse(Keys.Policy)));
        Assert.Equal(output, Run("prove", "bundle", "--leaf", $"{leaf}").Output);
    }

    [Fact]
    public void An_event_that_was_changed_has_no_proof()
    {
        var log = Log.Copy();
        log.Leaves[7]["at"] = "2026-11-02T08:00:00.000001Z";
        var changed = TestBundle.Of(Log);
        changed.PutLeaves(log);
        changed.List().WriteTo(Path.Combine(folder, "changed"));

        Assert.Equal(ExitCode.Findings, Run("prove", "changed", "--leaf", "7").Code);
        Assert.Equal(ExitCode.Unusable, Run("prove", "bundle", "--leaf", "99999").Code);
    }

    [Fact]
    public void A_checkpoint_kept_since_then_is_still_the_beginning()
    {
        var older = Log.Copy();
        older.Leaves.RemoveRange(40, Log.Leaves.Count - 40);
        Keep(TestBundle.Of(older));

        Assert.Equal(ExitCode.AllWell, Run("consistency", "bundle", "--from", "kept", "--policy", "policy").Code);

        older.Leaves[3]["at"] = "2026-11-02T04:00:00.000001Z";
        Keep(TestBundle.Of(older));
        Assert.Equal(ExitCode.Findings, Run("consistency", "bundle", "--from", "kept", "--policy", "policy").Code);

        Keep(TestBundle.Of(Log, Keys.OtherLog));
        Assert.Equal(ExitCode.Findings, Run("consistency", "bundle", "--from", "kept", "--policy", "policy").Code);
    }

    [Fact]
    public void Pages_are_as_they_were_and_the_difference_is_what_changed()
    {
        var admitted = Log.Where("proposal_admitted").First();
        var id = (string)Log.Leaves[admitted]["stream"]!;

        var before = Json("state", "bundle", "--leaf", $"{admitted - 1}", "--page", "proposalpage")
            .GetProperty("pages");
        var after = Json("state", "bundle", "--leaf", $"{admitted}", "--page", "proposalpage").GetProperty("pages");
        var changed = Json("diff", "bundle", $"{admitted - 1}", $"{admitted}").GetProperty("changed");

        Assert.Equal(("submitted", "admitted"), (StatusOf(before, id), StatusOf(after, id)));
        var one = Assert.Single(changed.EnumerateArray());
        Assert.Equal(id, one.GetProperty("id").GetString());
        Assert.Equal("admitted", one.GetProperty("after").GetProperty("status").GetString());
        Assert.Contains(
            "  status: \"submitted\" -> \"admitted\"",
            Run("diff", "bundle", $"{admitted - 1}", $"{admitted}").Output.Split('\n')
        );
    }

    [Fact]
    public void A_difference_names_the_place_and_finds_what_moved_by_its_id()
    {
        var before = JsonNode.Parse("""{"works":[{"id":"a","due":1},{"id":"b","due":2}],"marks":[1,2],"left":"x"}""");
        var after = JsonNode.Parse("""{"works":[{"id":"b","due":3},{"id":"a","due":1}],"marks":[1,2,3]}""");

        Assert.Equal(
            ["works[b].due 2 3", "marks[2] nothing 3", "left \"x\" nothing"],
            PageDifference
                .Of(before, after)
                .Select(d => $"{d.Place} {JsonOutput.Line(d.Before)} {JsonOutput.Line(d.After)}")
        );
        Assert.Empty(PageDifference.Of(before, before!.DeepClone()));
    }

    [Fact]
    public void An_allocation_rests_on_rules_ballots_and_tally()
    {
        var allocated = Log.Leaves[Log.Where("allocated").Single()];

        var answer = Json("explain", "bundle", "--event", (string)allocated["id"]!);

        Assert.Equal(
            [
                "rules_sealed",
                "ballot_list_sealed",
                "roll_sealed",
                "stage_opened",
                "balloting_closed",
                "ballots_counted",
                "tally_certified",
                "allocated",
            ],
            answer.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("type").GetString())
        );
        Assert.Equal(
            Log.Where("ballot_accepted").Count(),
            answer.GetProperty("ballots").GetProperty("count").GetInt32()
        );
        Assert.Equal(0, answer.GetProperty("unproven").GetInt32());
    }

    private void Keep(TestBundle bundle) =>
        File.WriteAllBytes(Path.Combine(folder, "kept"), bundle.Files["checkpoint"]);

    private JsonElement Json(params string[] arguments)
    {
        var (code, output) = Run([.. arguments, "--json"]);
        Assert.Equal(ExitCode.AllWell, code);
        return JsonDocument.Parse(output).RootElement;
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        string[] inFolder =
        [
            .. arguments.Select(a => a is "bundle" or "changed" or "kept" or "policy" ? Path.Combine(folder, a) : a),
        ];
        return (Tool.Run(inFolder, output, TextWriter.Null), output.ToString());
    }

    private static string? StatusOf(JsonElement pages, string id) =>
        pages
            .EnumerateArray()
            .Single(page => page.GetProperty("id").GetString() == id)
            .GetProperty("content")
            .GetProperty("status")
            .GetString();
}

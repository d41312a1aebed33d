using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>What must pass: a whole round with lawful erasures and unused numbers, and everything harmless that may differ.</summary>
public sealed class HonestBundles : IDisposable
{
    private static readonly TestLog Log = Story.Tell(digested: true);
    private readonly string folder = Directory.CreateTempSubdirectory("tusuv").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_round_from_its_first_event_to_the_money_is_checked_and_nothing_is_found()
    {
        var report = TestBundle.Of(Log).Verify();

        Assert.Empty(report.Findings);
        Assert.All(
            report.Sections,
            section => Assert.True(section.Looked > 0 || section.NotSeen.Count > 0, section.Check)
        );
        Assert.Equal(Log.Leaves.Count, report.Size);
    }

    [Fact]
    public void Pages_on_record_are_compared_with_their_own_moment_and_not_with_a_later_one()
    {
        var log = Log.Copy();
        log.Digest();
        var late = log.Leaves[^1];
        log.Leaves.RemoveAt(log.Leaves.Count - 1);
        log.Append(
            Story.Soum.Value,
            new Domain.Localities.FiguresStated(3050, 860, 2045, new("Зохиомол тоо"), new(2026, 11, 1))
        );
        log.Append(Domain.Audit.DigestsId.TheOne.Value, new Domain.Audit.StateDigestRecorded(0, 1, [], TestLog.Begin));
        log.Leaves[^1]["data"] = late["data"]!.DeepClone();

        Assert.Empty(TestBundle.Of(log).Verify().Findings);
    }

    [Fact]
    public void Pages_of_another_edition_are_not_compared_and_it_is_said()
    {
        var log = Log.Copy();
        foreach (var digest in log.Where("state_digest_recorded"))
            log.Leaves[digest]["data"]!["folds"] = 0;

        var report = TestBundle.Of(log).Verify();

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.Of("state").NotSeen);
    }

    [Fact]
    public void The_printed_code_of_an_older_checkpoint_is_recognised()
    {
        var older = Log.Copy();
        older.Leaves.RemoveRange(Log.Leaves.Count / 3, Log.Leaves.Count - (Log.Leaves.Count / 3));

        Assert.Empty(TestBundle.Of(Log).Verify(pins: [TestBundle.Of(older).Code, TestBundle.Of(Log).Code]).Findings);
    }

    [Fact]
    public void A_signature_that_nobody_knows_does_no_harm()
    {
        var bundle = TestBundle.Of(Log);
        bundle.Files["checkpoint"] = [.. bundle.Files["checkpoint"], .. "— somebody.example AAAAAAAA\n"u8];

        Assert.Empty(bundle.Verify().Findings);
    }

    [Fact]
    public void An_empty_log_is_well() => Assert.Empty(TestBundle.Of(new TestLog()).Verify().Findings);

    [Fact]
    public void Without_a_witness_it_is_said_that_there_was_none()
    {
        var report = TestBundle.Of(Log, isWitnessed: false).Verify(Keys.PolicyWithoutWitness);

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.Of("witness").NotSeen);
        Assert.NotEmpty(report.Of("time").NotSeen);
    }

    [Fact]
    public void Where_the_rules_keep_ballots_closed_the_tally_is_never_a_plain_pass()
    {
        var log = Story.Tell();
        log.Leaves[log.Where("rules_sealed").Single()]["data"]!["rules"]!["publishOpenings"] = false;
        ((JsonObject)log.Leaves[log.Where("ballots_counted").Single()]["data"]!).Remove("openings");
        log.Ballots.Clear();

        var report = TestBundle.Of(log).Verify();

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.Of("tally").NotSeen);
        Assert.NotEmpty(report.Of("allocation").NotSeen);
    }

    [Fact]
    public void A_text_that_is_not_published_may_be_missing_and_it_is_said()
    {
        var log = Log.Copy();
        var teller = log.Write("Б.Бат");
        log.Openings.RemoveAt(log.Openings.Count - 1);
        log.Append(TestLog.IdOf("meeting"), new Domain.Meetings.HandsCounted(1, [], teller, null, TestLog.Begin));

        var report = TestBundle.Of(log).Verify();

        Assert.Empty(report.Findings);
        Assert.Contains(
            "3 texts are not published",
            Assert.Single(report.Of("erasure").NotSeen),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_bundle_of_one_round_stands_on_the_hashes_of_all_others()
    {
        var bundle = TestBundle.Of(Log);
        int[] places =
        [
            .. Enumerable
                .Range(0, Log.Leaves.Count)
                .Where(i => (string)Log.Leaves[i]["type"]! is not "locality_registered"),
        ];
        bundle.Files["leaves.ndjson"] = [.. places.SelectMany(i => Log.Bytes(i).Append((byte)'\n'))];
        bundle.Files["places.txt"] = System.Text.Encoding.ASCII.GetBytes(string.Concat(places.Select(i => $"{i}\n")));
        bundle.List(Story.Round.Value).WriteTo(folder);

        var (code, output, _) = Run();

        Assert.Equal(ExitCode.AllWell, code);
        Assert.Contains("is shown by the whole log alone", output, StringComparison.Ordinal);
    }

    [Fact]
    public void People_are_told_what_was_checked_and_a_program_gets_one_document()
    {
        TestBundle.Of(Log).List().WriteTo(folder);

        var (code, output, error) = Run();
        var (_, json, _) = Run("--json");

        Assert.Equal((ExitCode.AllWell, ""), (code, error));
        Assert.Contains(
            "well      allocation   Does the sealed rule give this outcome?",
            output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Nothing was found. What was not checked is said above.\n", output, StringComparison.Ordinal);
        Assert.Empty(JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void A_packed_bundle_is_the_same_bundle()
    {
        TestBundle.Of(Log).List().WriteTo(Path.Combine(folder, "open"));
        ZipFile.CreateFromDirectory(Path.Combine(folder, "open"), Path.Combine(folder, "bundle.zip"));

        Assert.Equal(ExitCode.AllWell, Run(path: "bundle.zip").Code);
    }

    private (int Code, string Output, string Error) Run(string? more = null, string path = ".")
    {
        var policy = Path.Combine(Path.GetTempPath(), $"{Path.GetFileName(folder)}.policy");
        File.WriteAllText(policy, Keys.Policy);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] arguments = ["bundle", Path.Combine(folder, path), "--policy", policy];
        var code = Tool.Run(more is null ? arguments : [.. arguments, more], output, error);
        File.Delete(policy);
        return (code, output.ToString(), error.ToString());
    }
}

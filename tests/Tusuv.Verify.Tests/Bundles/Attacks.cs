using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Verify.Bundles.Checks;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>
/// Whoever changes the record is found out, wherever in the log they do it; and by the check that is meant to: without it the
/// same bundle passes.
/// </summary>
public sealed class Attacks
{
    private static readonly TestLog Honest = Story.Tell();
    private static readonly TestLog Digested = Story.Tell(digested: true);
    private static readonly TestBundle Original = TestBundle.Of(Honest);
    private static readonly int Count = Honest.Leaves.Count;

    public static TheoryData<int> Anywhere => [0, Count / 2, Count - 1];

    /// <summary>The first, a middle and the last leaf of a kind.</summary>
    public static TheoryData<int> Of(string types)
    {
        int[] places = [.. types.Split(' ').SelectMany(Honest.Where).Order()];
        return [places[0], places[places.Length / 2], places[^1]];
    }

    [Theory, MemberData(nameof(Anywhere))]
    public void A01_an_event_edited_alone(int place)
    {
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(Edited(place));

        Found(bundle, ["leaf", "root"], ["consistency"]);
    }

    [Theory, MemberData(nameof(Anywhere))]
    public void A02_an_event_edited_and_the_tree_with_it(int place)
    {
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(Edited(place));
        bundle.PutTiles(Edited(place));

        Found(bundle, ["root"], ["consistency"]);
    }

    [Theory, MemberData(nameof(Anywhere))]
    public void A03_an_event_edited_and_signed_anew_with_the_true_key(int place)
    {
        var bundle = TestBundle.Of(Edited(place), isWitnessed: false);

        Found(bundle, ["witness"]);
        Found(bundle, ["consistency"], policy: Keys.PolicyWithoutWitness, pin: Original.Code);
    }

    [Theory, MemberData(nameof(Anywhere))]
    public void A03_and_an_older_checkpoint_was_kept(int place)
    {
        var bundle = TestBundle.Of(Edited(place), isWitnessed: false);
        bundle.Files["checkpoints.ndjson"] = Original.Files["checkpoints.ndjson"];

        Found(bundle, ["consistency"], policy: Keys.PolicyWithoutWitness);
    }

    [Theory, MemberData(nameof(Anywhere))]
    public void A04_an_event_deleted(int place)
    {
        var log = Honest.Copy();
        log.Leaves.RemoveAt(place);
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(log);

        var report = bundle.Verify();

        Assert.Contains(report.Findings, finding => finding.Check == "bundle");
        Assert.Contains(report.Findings, finding => finding.Check == "root");
        if (place == Count / 2)
            Assert.Contains(report.Findings, finding => finding.Check == "stream");
    }

    [Theory, MemberData(nameof(Of), "stage_opened stage_closed")]
    public void A05_an_event_taken_out_and_the_rest_numbered_anew(int place)
    {
        var log = Honest.Copy();
        log.Leaves.RemoveAt(place);
        Renumber(log);
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(log);
        bundle.PutTiles(log);

        Found(bundle, ["bundle", "root"], ["leaf", "consistency"]);
        Found(
            TestBundle.Of(log, isWitnessed: false),
            ["consistency"],
            policy: Keys.PolicyWithoutWitness,
            pin: Original.Code
        );
    }

    [Theory, MemberData(nameof(Of), "proposal_costed")]
    public void A06_two_events_of_a_stream_exchanged(int place)
    {
        var log = Exchanged(place);
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(log);
        bundle.PutTiles(log);

        Found(bundle, ["root", "stream"], ["consistency"]);
        Found(TestBundle.Of(log), ["stream"]);
    }

    [Theory, MemberData(nameof(AfterCheckpoints))]
    public void A07_an_event_backdated_by_three_weeks(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["at"] = Tusuv.Domain.Instants.Text(TestLog.Begin.AddHours(place).AddDays(-21));

        Found(TestBundle.Of(log), ["time"]);
    }

    public static TheoryData<int> AfterCheckpoints => [Count / 3, Count / 2, Count - 1];

    [Fact]
    public void A08_a_checkpoint_signed_with_another_key_under_the_same_name() =>
        Found(TestBundle.Of(Honest, Keys.OtherLog), ["note"], ["time"]);

    [Theory, MemberData(nameof(Anywhere))]
    public void A09_a_fork_of_the_same_size(int place)
    {
        var fork = TestBundle.Of(Edited(place), isWitnessed: false);

        Found(fork, ["witness"]);
        Found(fork, ["consistency", "witness"], pin: Original.Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A10_an_older_copy_put_back(int thirds)
    {
        var log = Honest.Copy();
        log.Leaves.RemoveRange(Count * thirds / 3, Count - (Count * thirds / 3));
        log.Openings.RemoveAll(_ => true);
        log.Ballots.Clear();
        var bundle = TestBundle.Of(log);

        Assert.Contains(bundle.Verify(pins: [Original.Code]).Findings, finding => finding.Check == "consistency");
        Assert.DoesNotContain(bundle.Verify().Findings, finding => finding.Check == "consistency");
    }

    [Theory, MemberData(nameof(Of), "ballot_accepted")]
    public void A11_a_ballot_replayed_under_a_new_id(int place)
    {
        var log = Honest.Copy();
        var again = (JsonObject)log.Leaves[place].DeepClone();
        again["id"] = Guid.NewGuid().ToString();
        log.Leaves.Insert(place + 1, again);
        Renumber(log);

        Found(TestBundle.Of(log), ["ballot"]);
    }

    [Theory, MemberData(nameof(Of), "ballot_accepted")]
    public void A12_five_ballots_without_marks_on_the_roll(int place)
    {
        var log = Honest.Copy();
        for (var n = 0; n < 5; n++)
        {
            var stuffed = (JsonObject)log.Leaves[place].DeepClone();
            stuffed["id"] = Guid.NewGuid().ToString();
            stuffed["data"]!["ballotRef"] = $"{n:x32}";
            stuffed["data"]!["pseudonym"] = $"{n + 100:x32}";
            stuffed["data"]!["revision"] = 1;
            log.Leaves.Insert(place + 1, stuffed);
        }

        Renumber(log);
        var area = (string)log.Leaves[place]["data"]!["area"]!;
        var closed = log.Leaves[log.Where("balloting_closed").Single()]["data"]!["areas"]!
            .AsArray()
            .Single(a => (string)a!["area"]! == area)!;
        closed["voted"] = (int)closed["voted"]! + 5;
        closed["ballots"]![0]!["ballots"] = (int)closed["ballots"]![0]!["ballots"]! + 5;
        var bundle = TestBundle.Of(log);

        Found(bundle, ["ballot", "tally"]);
        var finding = bundle.Verify().Findings.Single(f => f.Check == "ballot");
        Assert.Contains(area, finding.Text, StringComparison.Ordinal);
        Assert.Contains("batch", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A13_the_certified_tally_lowered_by_one(int project)
    {
        var log = Honest.Copy();
        var counted = log.Leaves[log.Where("ballots_counted").Single()]["data"]!;
        var votes = counted["votes"]!.AsArray()[project]!;
        votes["votes"] = (int)votes["votes"]! - 1;
        var certified = log.Leaves[log.Where("tally_certified").Single()]["data"]!;
        certified["tally"] = Seals
            .Of(
                JsonSerializer.Deserialize<List<Domain.Ballots.ProjectVotes>>(
                    counted["votes"]!,
                    Tusuv.Domain.EventJson.Options
                )!
            )
            .Value;

        var bundle = TestBundle.Of(log);

        Found(bundle, ["tally", "allocation"]);
        var finding = bundle.Verify().Findings.First(f => f.Check == "tally");
        Assert.NotEqual(finding.Expected, finding.Actual);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A14_the_amounts_of_two_projects_exchanged(int step)
    {
        var log = Honest.Copy();
        var steps = log.Leaves[log.Where("allocated").Single()]["data"]!["steps"]!.AsArray();
        (steps[step]!["cost"], steps[step + 1]!["cost"]) = (
            steps[step + 1]!["cost"]!.DeepClone(),
            steps[step]!["cost"]!.DeepClone()
        );

        Found(TestBundle.Of(log), ["allocation"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void A15_pages_shown_that_the_events_do_not_make(int digest)
    {
        foreach (var page in new[] { "roundpage", "proposalpage", "localitypage" })
        {
            var log = Digested.Copy();
            var shown = DigestOf(log, digest)["pages"]!.AsArray().Single(p => (string)p!["page"]! == page)!;
            shown["root"] = new string('a', 64);

            var bundle = TestBundle.Of(log);

            Found(bundle, ["state"]);
            Assert.Contains(page, Assert.Single(bundle.Verify().Findings).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, -2)]
    [InlineData(5, 3)]
    public void A15_pages_of_another_moment_than_is_said(int digest, int leaves)
    {
        var log = Digested.Copy();
        var said = DigestOf(log, digest);
        said["leaves"] = (long)said["leaves"]! + leaves;

        Found(TestBundle.Of(log), ["state"]);
    }

    [Fact]
    public void A15_an_event_that_the_system_showed_otherwise()
    {
        var log = Digested.Copy();
        log.Leaves[log.Where("locality_registered").First()]["data"]!["name"]!["mn"] = "Өөр сум";

        Found(TestBundle.Of(log), ["state"]);
    }

    private static JsonNode DigestOf(TestLog log, int digest) =>
        log.Leaves[log.Where("state_digest_recorded").ElementAt(digest)]["data"]!;

    [Theory, MemberData(nameof(Of), "round_opened proposal_admitted allocated")]
    public void A17_an_event_whose_cause_does_not_exist(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["meta"]!["cause"] = new JsonArray(Guid.NewGuid().ToString());

        Found(TestBundle.Of(log), ["chain"]);
    }

    [Theory, MemberData(nameof(Of), "payment_made")]
    public void A17_a_payment_on_a_contract_that_does_not_exist(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["data"]!["commitmentId"] = Guid.NewGuid().ToString();

        Found(TestBundle.Of(log), ["chain"]);
    }

    [Theory]
    [InlineData("project_earmarked", "resolutionId")]
    [InlineData("commitment_made", "proposalId")]
    [InlineData("payment_reversed", "paymentId")]
    public void A17_money_that_rests_on_nothing(string type, string member)
    {
        var log = Honest.Copy();
        log.Leaves[log.Where(type).Single()]["data"]![member] = Guid.NewGuid().ToString();

        Found(TestBundle.Of(log), ["chain"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A17_a_project_put_to_the_vote_that_was_refused(int project)
    {
        var log = Honest.Copy();
        var admitted = log.Leaves[log.Where("proposal_admitted").ElementAt(project)];
        admitted["type"] = "proposal_refused";
        admitted["data"] = new JsonObject { ["reason"] = "not_public", ["refusedAt"] = (string)admitted["at"]! };

        Found(TestBundle.Of(log), ["chain"]);
    }

    [Theory, MemberData(nameof(Of), "round_opened proposal_admitted allocated")]
    public void A18_an_act_of_somebody_who_was_not_appointed(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["meta"]!["actor"] = Guid.NewGuid().ToString();

        Found(TestBundle.Of(log), ["office"]);
    }

    [Fact]
    public void A18_a_tally_certified_by_an_office_that_had_ended()
    {
        var log = Honest.Copy();
        log.Leaves[log.Where("office_granted").First()]["data"]!["until"] = "2026-11-04";

        Found(TestBundle.Of(log), ["office"]);
    }

    [Fact]
    public void A18_a_resolution_whose_sitting_had_no_quorum()
    {
        var log = Honest.Copy();
        var present = log.Leaves[log.Where("attendance_stated").Single()]["data"]!["present"]!.AsArray();
        while (present.Count > 2)
            present.RemoveAt(2);

        Found(TestBundle.Of(log), ["khural"]);
    }

    [Theory, MemberData(nameof(Of), "vote_given")]
    public void A18_a_vote_by_somebody_who_was_not_called(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["data"]!["member"] = Guid.NewGuid().ToString();

        Found(TestBundle.Of(log), ["khural"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A18_a_member_whose_office_had_ended(int grant)
    {
        var log = Honest.Copy();
        log.Leaves[log.Where("office_granted").ElementAt(grant)]["data"]!["until"] = "2026-11-04";

        Found(TestBundle.Of(log), ["khural"]);
    }

    [Fact]
    public void A18_a_resolution_without_a_motion_that_carried()
    {
        var log = Honest.Copy();
        log.Leaves[log.Where("resolution_adopted").Single()]["data"]!["motionId"] = (string)
            log.Leaves[log.Where("motion_voted").First()]["data"]!["motionId"]!;

        Found(TestBundle.Of(log), ["khural"]);
    }

    [Theory, MemberData(nameof(Of), "ballot_accepted")]
    public void A19_a_ballot_accepted_after_the_close(int place)
    {
        var log = Honest.Copy();
        var late = log.Leaves[place];
        log.Leaves.RemoveAt(place);
        log.Leaves.Insert(log.Where("balloting_closed").Single() + 1, late);
        Renumber(log);

        Found(TestBundle.Of(log), ["ballot"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A20_a_text_gone_without_an_erasure_on_record(int place)
    {
        var log = Honest.Copy();
        log.Openings.RemoveAt(place);

        Found(TestBundle.Of(log), ["erasure"]);
    }

    [Fact]
    public void A20_the_last_line_of_the_leaves_cut_off()
    {
        var bundle = TestBundle.Of(Honest);
        bundle.Files["leaves.ndjson"] = bundle.Files["leaves.ndjson"][..^1];

        Found(bundle, ["bundle", "root"], ["consistency"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_text_that_was_changed(int place)
    {
        var log = Honest.Copy();
        log.Openings[place]["value"] = "Өөр текст";

        Found(TestBundle.Of(log), ["opening"]);
    }

    [Fact]
    public void A_leaf_written_in_another_way()
    {
        var bundle = TestBundle.Of(Honest);
        var text = System.Text.Encoding.UTF8.GetString(bundle.Files["leaves.ndjson"]);
        var at = text.LastIndexOf("\"v\":1", StringComparison.Ordinal);
        bundle.Files["leaves.ndjson"] = System.Text.Encoding.UTF8.GetBytes(text.Insert(at, " "));

        Found(bundle, ["canonical", "leaf", "root"], ["consistency"]);
    }

    [Fact]
    public void An_event_of_an_unknown_kind_or_with_an_unknown_member()
    {
        var (kind, member) = (Honest.Copy(), Honest.Copy());
        kind.Leaves[^1]["type"] = "money_printed";
        member.Leaves[^1]["data"]!["note"] = "besides";

        Found(TestBundle.Of(kind), ["schema"]);
        Found(TestBundle.Of(member), ["schema"]);
    }

    [Fact]
    public void A_log_that_the_policy_does_not_know()
    {
        using var other = new Transparency.NoteSigner("other.example", Transparency.NoteKeyKind.Log, new byte[32]);

        Found(TestBundle.Of(Honest), ["key"], ["time"], policy: $"log {other.Key}\nquorum none\n");
    }

    /// <summary>Found by these checks and by no others but perhaps the further ones; and by nothing once they are silent.</summary>
    private static void Found(
        TestBundle bundle,
        string[] checks,
        string[]? perhaps = null,
        string? policy = null,
        string? pin = null
    )
    {
        string[] pins = pin is null ? [] : [pin];
        string[] allowed = [.. checks, .. perhaps ?? []];

        var findings = bundle.Verify(policy, pins).Findings.ToArray();
        string[] found = [.. findings.Select(finding => finding.Check).Distinct()];

        SecondVerifier.Agrees(bundle, findings, policy ?? Keys.Policy, pins);
        Assert.Empty(found.Except(allowed));
        Assert.Empty(checks.Except(found));
        Assert.Empty(bundle.Verify(policy, pins, allowed).Findings);
    }

    /// <summary>A microsecond later: nothing else in the record contradicts it.</summary>
    private static TestLog Edited(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["at"] = ((string)log.Leaves[place]["at"]!).Replace(
            ".000000Z",
            ".000001Z",
            StringComparison.Ordinal
        );
        return log;
    }

    /// <summary>With their times put right.</summary>
    private static TestLog Exchanged(int place)
    {
        var log = Honest.Copy();
        foreach (var (leaf, other) in new[] { (place, place + 1), (place + 1, place) })
            log.Leaves[leaf]["at"] = Honest.Leaves[other]["at"]!.DeepClone();
        (log.Leaves[place], log.Leaves[place + 1]) = (log.Leaves[place + 1], log.Leaves[place]);
        return log;
    }

    private static void Renumber(TestLog log)
    {
        Dictionary<string, int> versions = new(StringComparer.Ordinal);
        for (var i = 0; i < log.Leaves.Count; i++)
        {
            var leaf = log.Leaves[i];
            var stream = (string)leaf["stream"]!;
            leaf["ver"] = versions[stream] = versions.GetValueOrDefault(stream) + 1;
            leaf["seq"] = 5 + (i * 2);
            leaf["at"] = Tusuv.Domain.Instants.Text(TestLog.Begin.AddHours(i));
        }
    }
}

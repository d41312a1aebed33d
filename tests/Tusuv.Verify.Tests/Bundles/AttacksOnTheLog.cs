using static Tusuv.Verify.Tests.Bundles.Attack;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Events, texts and checkpoints changed, taken out, added or exchanged.</summary>
public sealed class AttacksOnTheLog
{
    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
    public void A01_an_event_edited_alone(int place)
    {
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(Edited(place));

        Found(bundle, ["leaf", "root"], ["consistency"]);
    }

    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
    public void A02_an_event_edited_and_the_tree_with_it(int place)
    {
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(Edited(place));
        bundle.PutTiles(Edited(place));

        Found(bundle, ["root"], ["consistency"]);
    }

    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
    public void A03_an_event_edited_and_signed_anew_with_the_true_key(int place)
    {
        var bundle = TestBundle.Of(Edited(place), isWitnessed: false);

        Found(bundle, ["witness"]);
        Found(bundle, ["consistency"], policy: Keys.PolicyWithoutWitness, pin: Original.Code);
    }

    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
    public void A03_and_an_older_checkpoint_was_kept(int place)
    {
        var bundle = TestBundle.Of(Edited(place), isWitnessed: false);
        bundle.Files["checkpoints.ndjson"] = Original.Files["checkpoints.ndjson"];

        Found(bundle, ["consistency"], policy: Keys.PolicyWithoutWitness);
    }

    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
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

    [Theory, MemberData(nameof(Attack.Of), "stage_opened stage_closed", MemberType = typeof(Attack))]
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

    [Theory, MemberData(nameof(Attack.Of), "proposal_costed", MemberType = typeof(Attack))]
    public void A06_two_events_of_a_stream_exchanged(int place)
    {
        var log = Exchanged(place);
        var bundle = TestBundle.Of(Honest);
        bundle.PutLeaves(log);
        bundle.PutTiles(log);

        Found(bundle, ["root", "stream"], ["consistency"]);
        Found(TestBundle.Of(log), ["stream"]);
    }

    [Theory, MemberData(nameof(Attack.AfterCheckpoints), MemberType = typeof(Attack))]
    public void A07_an_event_backdated_by_three_weeks(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["at"] = Tusuv.Domain.Instants.Text(TestLog.Begin.AddHours(place).AddDays(-21));

        Found(TestBundle.Of(log), ["time"]);
    }

    [Fact]
    public void A08_a_checkpoint_signed_with_another_key_under_the_same_name() =>
        Found(TestBundle.Of(Honest, Keys.OtherLog), ["note"], ["time"]);

    [Theory, MemberData(nameof(Attack.Anywhere), MemberType = typeof(Attack))]
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
}

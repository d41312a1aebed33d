using System.Text.Json;
using System.Text.Json.Nodes;
using Tusuv.Verify.Bundles.Checks;
using static Tusuv.Verify.Tests.Bundles.Attack;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Ballots stuffed, replayed, late or left out, and sums that are not theirs.</summary>
public sealed class AttacksOnTheVote
{
    [Theory, MemberData(nameof(Attack.Of), "ballot_accepted", MemberType = typeof(Attack))]
    public void A11_a_ballot_replayed_under_a_new_id(int place)
    {
        var log = Honest.Copy();
        var again = (JsonObject)log.Leaves[place].DeepClone();
        again["id"] = Guid.NewGuid().ToString();
        log.Leaves.Insert(place + 1, again);
        Renumber(log);

        Found(TestBundle.Of(log), ["ballot"]);
    }

    [Theory, MemberData(nameof(Attack.Of), "ballot_accepted", MemberType = typeof(Attack))]
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

    [Theory, MemberData(nameof(Attack.Of), "ballot_accepted", MemberType = typeof(Attack))]
    public void A19_a_ballot_accepted_after_the_close(int place)
    {
        var log = Honest.Copy();
        var late = log.Leaves[place];
        log.Leaves.RemoveAt(place);
        log.Leaves.Insert(log.Where("balloting_closed").Single() + 1, late);
        Renumber(log);

        Found(TestBundle.Of(log), ["ballot"]);
    }
}

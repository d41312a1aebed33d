using System.Text.Json.Nodes;
using static Tusuv.Verify.Tests.Bundles.Attack;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Acts of those who may not, and money that rests on nothing.</summary>
public sealed class AttacksOnDecisions
{
    [Theory, MemberData(nameof(Attack.Of), "round_opened proposal_admitted allocated", MemberType = typeof(Attack))]
    public void A17_an_event_whose_cause_does_not_exist(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["meta"]!["cause"] = new JsonArray(Guid.NewGuid().ToString());

        Found(TestBundle.Of(log), ["chain"]);
    }

    [Theory, MemberData(nameof(Attack.Of), "payment_made", MemberType = typeof(Attack))]
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

    [Theory, MemberData(nameof(Attack.Of), "round_opened proposal_admitted allocated", MemberType = typeof(Attack))]
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

    [Theory, MemberData(nameof(Attack.Of), "vote_given", MemberType = typeof(Attack))]
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
}

using System.Text.Json.Nodes;
using static Tusuv.Verify.Tests.Bundles.Attack;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>Sheets that nobody had, one clerk in the place of two, and a bag closed over what is missing.</summary>
public sealed class AttacksOnPaper
{
    [Fact]
    public void A_sheet_is_typed_that_never_came_back() => Said("sheets_returned", 0, "serials", new JsonArray(2));

    [Fact]
    public void A_sheet_comes_back_that_was_never_handed_out() =>
        Said("sheets_handed_out", 0, "serials", new JsonArray(2, 3));

    [Theory]
    [InlineData("sheet_typed_again", 0, "typedBy", "sheet_typed", "typedBy")]
    [InlineData("sheet_settled", 0, "settledBy", "sheet_typed", "typedBy")]
    [InlineData("sheet_settled", 0, "settledBy", "sheet_typed_again", "typedBy")]
    public void One_clerk_stands_in_the_place_of_two(string type, int nth, string member, string other, string its) =>
        Said(type, nth, member, Honest.Leaves[Honest.Where(other).First()]["data"]![its]!.DeepClone());

    [Fact]
    public void One_person_voids_a_ballot_paper_alone() =>
        Said(
            "voiding_approved",
            0,
            "approvedBy",
            Honest.Leaves[Honest.Where("paper_ballot_voided").Single()]["data"]!["proposedBy"]!.DeepClone()
        );

    [Theory]
    [InlineData("printed", 4)]
    [InlineData("counted", 1)]
    [InlineData("voided", 0)]
    public void A_protocol_that_does_not_add_up_is_certified(string member, int value)
    {
        var log = Honest.Copy();
        log.Leaves[log.Where("protocol_signed").Single()]["data"]!["sheets"]![member] = value;

        Found(TestBundle.Of(log), ["paper"]);
    }

    [Fact]
    public void What_two_clerks_have_differently_was_never_looked_at() =>
        Said("sheet_typed_again", 1, "differing", new JsonArray(1));

    [Fact]
    public void A_bag_is_closed_over_a_sheet_that_is_missing() => Said("sheets_closed", 0, "missing", new JsonArray(4));

    [Fact]
    public void A_wish_is_coded_that_nobody_wrote() => Said("wish_coded", 0, "wish", 2);

    [Fact]
    public void A_serial_is_printed_twice()
    {
        var log = Honest.Copy();
        var printed = Honest.Leaves[Honest.Where("sheets_printed").Single()];
        var other = Tusuv.Domain.Sheets.SheetRunId.Of(Story.Round, Story.Bags[1]).Value;
        var data = (JsonObject)printed["data"]!.DeepClone();
        (data["sheetRunId"], data["area"], data["first"]) = (other.ToString(), Story.Bags[1].Value.ToString(), 5);
        var twice = Append(log, other, printed, data);

        Found(TestBundle.Of(twice), ["paper"]);
    }

    private static TestLog Append(TestLog log, Guid stream, JsonObject like, JsonObject data)
    {
        var leaf = (JsonObject)like.DeepClone();
        leaf["id"] = Guid.NewGuid().ToString();
        leaf["stream"] = stream.ToString();
        leaf["data"] = data;
        log.Leaves.Add(leaf);
        Renumber(log);
        return log;
    }

    private static void Said(string type, int nth, string member, JsonNode value)
    {
        var log = Honest.Copy();
        log.Leaves[log.Where(type).ElementAt(nth)]["data"]![member] = value;

        Found(TestBundle.Of(log), ["paper"]);
    }
}

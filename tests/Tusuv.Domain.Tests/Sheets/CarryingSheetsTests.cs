using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests.Sheets;

public class CarryingSheetsTests
{
    [Fact]
    public void Sheets_are_printed_for_a_bag_with_serials() =>
        GivenRun()
            .When(run => new PrintSheets(Ldf2027, Bag3, 1, 5).Decide(run, RoundOf(Collecting), TheBag, [], Uranchimeg))
            .Then(Printed);

    [Fact]
    public void No_serial_is_printed_for_two_bags() =>
        GivenRun()
            .When(run =>
                new PrintSheets(Ldf2027, Bag3, 1, 5).Decide(run, RoundOf(Collecting), TheBag, [new(5, 9)], Uranchimeg)
            )
            .ThenRefused(SerialsTaken(5, 5));

    [Fact]
    public void Who_asks_for_serials_that_were_printed_is_told_which() =>
        GivenRun(Printed)
            .When(run =>
                new PrintSheets(Ldf2027, Bag3, 4, 12).Decide(run, RoundOf(Collecting), TheBag, [new(8, 9)], Uranchimeg)
            )
            .ThenRefused(SerialsTaken(4, 5));

    [Fact]
    public void A_bag_governor_prints_none() =>
        GivenRun()
            .When(run => new PrintSheets(Ldf2027, Bag3, 1, 5).Decide(run, RoundOf(Collecting), TheBag, [], Lkhagvajav))
            .ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void Once_collecting_is_over_no_sheet_is_printed() =>
        GivenRun()
            .When(run => new PrintSheets(Ldf2027, Bag3, 1, 5).Decide(run, RoundOf(Reviewing), TheBag, [], Uranchimeg))
            .ThenRefused(RoundUnfit);

    [Fact]
    public void The_bag_governor_hands_a_sheet_to_a_household()
    {
        var household = Write("Д.Батмөнхийн өрх");
        GivenRun(Printed)
            .When(run => new HandOutSheets(Bag3Sheets, [1], household, Day).Decide(run, Lkhagvajav))
            .Then(new SheetsHandedOut([1], household.Commitment, Day, Today));
    }

    [Fact]
    public void The_governor_of_another_place_hands_none_out() =>
        GivenRun(Printed)
            .When(run => new HandOutSheets(Bag3Sheets, [1], null, Day).Decide(run, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_household_is_noted_for_one_sheet_only() =>
        GivenRun(Printed)
            .When(run => new HandOutSheets(Bag3Sheets, [1, 2], AskWell, Day).Decide(run, Lkhagvajav))
            .ThenRefused(HouseholdOfOne);

    [Fact]
    public void A_sheet_that_is_out_is_not_handed_out_again() =>
        GivenRun(Printed, Out)
            .When(run => new HandOutSheets(Bag3Sheets, [3], null, Day).Decide(run, Lkhagvajav))
            .ThenRefused(HandedOutAlready(3));

    [Fact]
    public void A_serial_comes_back_once() =>
        GivenRun(Carried)
            .When(run => new TakeSheetsBack(Bag3Sheets, [2], Day).Decide(run, Lkhagvajav))
            .ThenRefused(ReturnedAlready(2));

    [Fact]
    public void A_serial_that_was_never_handed_out_does_not_come_back() =>
        GivenRun(Carried)
            .When(run => new TakeSheetsBack(Bag3Sheets, [3, 4], Day).Decide(run, Lkhagvajav))
            .ThenRefused(NeverHandedOut(4));

    [Fact]
    public void A_serial_that_was_never_printed_is_unknown() =>
        GivenRun(Carried)
            .When(run => new TakeSheetsBack(Bag3Sheets, [6], Day).Decide(run, Lkhagvajav))
            .ThenRefused(SerialUnknown(6));

    [Fact]
    public void Nothing_is_brought_back_tomorrow() =>
        GivenRun(Carried)
            .When(run => new TakeSheetsBack(Bag3Sheets, [3], Day.AddDays(2)).Decide(run, Lkhagvajav))
            .ThenRefused(DayToCome);

    [Fact]
    public void Where_nobody_was_at_home_the_governor_comes_again() =>
        GivenRun(Printed, new HouseholdsNotFound([1], new("nobody_home"), Day, Today))
            .When(run => new HandOutSheets(Bag3Sheets, [1], null, Day).Decide(run, Lkhagvajav))
            .Then(new SheetsHandedOut([1], null, Day, Today));

    [Fact]
    public void A_spoiled_sheet_is_replaced_by_one_of_the_drawer()
    {
        var spoiled = new SheetSpoiled(3, 4, Day, Today);
        GivenRun(Carried)
            .When(run => new SpoilSheet(Bag3Sheets, 3, 4, Day).Decide(run, null, Lkhagvajav))
            .Then(spoiled);

        var after = RunOf([.. Carried, spoiled]);
        Assert.Equal((SheetStatus.Spoiled, SheetStatus.HandedOut), (after.StatusOf(3), after.StatusOf(4)));
    }

    [Fact]
    public void A_sheet_that_is_out_replaces_none() =>
        GivenRun(Carried)
            .When(run => new SpoilSheet(Bag3Sheets, 3, 1, Day).Decide(run, null, Lkhagvajav))
            .ThenRefused(NoReplacement);

    [Fact]
    public void A_sheet_whose_wishes_were_typed_stands() =>
        GivenRun(Carried)
            .When(run =>
                new CorrectSheet(Bag3Sheets, 1, SheetStatus.HandedOut, new("mistake")).Decide(
                    run,
                    GivenSheet(Typed).State,
                    Lkhagvajav
                )
            )
            .ThenRefused(IsTyped(1));

    [Fact]
    public void A_wrong_button_is_put_right() =>
        GivenRun(Carried)
            .When(run =>
                new CorrectSheet(Bag3Sheets, 2, SheetStatus.Refused, new("mistake")).Decide(run, null, Lkhagvajav)
            )
            .Then(new SheetCorrected(2, SheetStatus.Refused, new("mistake"), Today));

    [Fact]
    public void Figures_say_what_is_out_and_what_is_back()
    {
        var run = RunOf([.. Carried, new SheetsRefused([4], Day, Today)]);

        Assert.Equal(
            (5, 3, 2, 1),
            (run.Sheets.Count, run.CountHandedOut(), run.Count(SheetStatus.Returned), run.Count(SheetStatus.Refused))
        );
        Assert.Equal([3, 5], run.FindMissing());
    }
}

using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests.Sheets;

/// <summary>Two read the same sheet; where they differ a third one looks.</summary>
public class SecondTypingTests
{
    private static readonly string?[] First = [AskWell.Text, AskBoth.Text];
    private static readonly TypeSheetAgain Again = new(Bag3Sheets, 1, [AskWell, AskLamp]);
    private static readonly SettleSheet Settle = new(Bag3Sheets, 1, [AskWell, AskBoth]);
    private static readonly SheetRun Run = RunOf([.. Carried, All]);

    [Fact]
    public void A_second_clerk_types_and_what_differs_is_named() =>
        GivenSheet(Typed).When(sheet => Again.Decide(sheet, Run, First, Librarian)).Then(TypedAgain);

    [Fact]
    public void Typing_it_again_twice_records_nothing_new() =>
        GivenSheet(Typed, TypedAgain).When(sheet => Again.Decide(sheet, Run, First, Librarian)).ThenNothing();

    [Theory]
    [InlineData("хясаанд ХУДАГ гаргах.", "Гэрэл бас эмч")]
    [InlineData("Хясаанд  худаг гаргах", "Гэрэл, бас эмч!")]
    public void Capitals_and_dots_do_not_differ(string one, string other) => Assert.Empty(Differing(First, one, other));

    [Fact]
    public void A_line_too_many_or_too_few_differs()
    {
        Assert.Equal([2], Differing(First, AskWell.Text));
        Assert.Equal([3], Differing(First, AskWell.Text, AskBoth.Text, "Зам"));
    }

    [Fact]
    public void What_was_erased_meanwhile_cannot_differ() =>
        Assert.Equal([2], Differing([null, AskBoth.Text], "Зам", "Гүүр"));

    [Fact]
    public void Nobody_checks_what_they_typed_themselves()
    {
        GivenSheet(Typed).When(sheet => Again.Decide(sheet, Run, First, Nomin)).ThenRefused(NeedsAnotherClerk);
        foreach (var clerk in new[] { Nomin, Librarian })
            GivenSheet(Typed, TypedAgain)
                .When(sheet => Settle.Decide(sheet, Run, clerk))
                .ThenRefused(NeedsAnotherClerk);
    }

    [Fact]
    public void What_was_coded_before_is_typed_again_line_by_line()
    {
        GivenSheet(Typed, Coded, Split).When(sheet => Again.Decide(sheet, Run, First, Librarian)).Then(TypedAgain);
        var sheet = GivenSheet(Typed, Coded, Split, TypedAgain).State!;
        Assert.Equal((2, Well), (sheet.Second!.Lines, sheet.Wish(1)!.ProposalId));
    }

    [Fact]
    public void What_was_coded_before_waits_again_once_a_third_clerk_settles_it() =>
        Assert.All(GivenSheet(Typed, Coded, TypedAgain, Settled).State!.Wishes, wish => Assert.True(wish.Waits));

    [Fact]
    public void Wishes_of_the_sample_are_coded_once_both_readings_are_one()
    {
        var code = new CodeWish(Bag3Sheets, 1, 1, Well, null);
        Refusal?[] refused =
        [
            code.Decide(GivenSheet(Typed).State, Run, TheWell, Nomin).Refusal,
            new SetWishAside(Bag3Sheets, 1, 1, new("illegible")).Decide(GivenSheet(Typed).State, Run, Nomin).Refusal,
            new SplitWish(Bag3Sheets, 1, 2, [AskLamp, AskWell]).Decide(GivenSheet(Typed).State, Run, Nomin).Refusal,
        ];
        Assert.All(refused, refusal => Assert.Equal(AwaitsSecond(1).Code, refusal?.Code));
        GivenSheet(Typed, TypedAgain with { Differing = [] })
            .When(sheet => code.Decide(sheet, Run, TheWell, Nomin))
            .Then(Coded);
    }

    [Fact]
    public void What_was_coded_before_its_bag_was_sampled_can_be_taken_out() =>
        GivenSheet(Typed, Coded)
            .When(sheet => new UncodeWish(Bag3Sheets, 1, 1, Well).Decide(sheet, Run, Nomin))
            .Then(new WishUncoded(1, Nomin.By, Today));

    [Fact]
    public void The_first_clerk_changes_nothing_once_a_second_has_typed() =>
        GivenSheet(Typed, TypedAgain)
            .When(sheet => new TypeSheet(Bag3Sheets, 1, [AskWell], null).Decide(sheet, Run, Nomin))
            .ThenRefused(IsTyped(1));

    [Fact]
    public void Wishes_wait_until_a_third_clerk_has_settled_them()
    {
        var code = new CodeWish(Bag3Sheets, 1, 1, Well, null);
        GivenSheet(Typed, TypedAgain)
            .When(sheet => code.Decide(sheet, Run, TheWell, Nomin))
            .ThenRefused(IsUnsettled(1));
        GivenSheet(Typed, TypedAgain).When(sheet => Settle.Decide(sheet, Run, Third)).Then(Settled);
        GivenSheet(Typed, TypedAgain, Settled).When(sheet => code.Decide(sheet, Run, TheWell, Nomin)).Then(Coded);
    }

    [Fact]
    public void What_the_third_clerk_reads_takes_the_place_of_both() =>
        Assert.Equal(Settled.Wishes, GivenSheet(Typed, TypedAgain, Settled).State!.Wishes.Select(wish => wish.Text));

    [Fact]
    public void Where_two_agree_there_is_nothing_to_settle() =>
        GivenSheet(Typed, TypedAgain with { Differing = [] })
            .When(sheet => Settle.Decide(sheet, Run, Third))
            .ThenRefused(NothingDiffers(1));

    [Fact]
    public void A_bag_is_closed_once_its_sample_is_compared()
    {
        var close = new CloseSheets(Bag3Sheets, [3, 4, 5]);
        var typed = new TypedSheets(new HashSet<int> { 1, 2 }, 0, new HashSet<int> { 1 });
        GivenRun([.. Carried, All]).When(run => close.Decide(run, typed, Uranchimeg)).ThenRefused(NotCompared([2]));
        GivenRun([.. Carried, All])
            .When(run =>
                close.Decide(
                    run,
                    typed with
                    {
                        Compared = new HashSet<int> { 1, 2 },
                    },
                    Uranchimeg
                )
            )
            .Then(Closed);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(3, 2)]
    [InlineData(OrderSecondTyping.Rarest, 0)]
    public void The_sample_follows_from_the_sheets_themselves(int oneIn, int twice)
    {
        var run = RunOf([Printed, new SecondTypingOrdered(oneIn, Today)]);
        Assert.Equal(twice, run.Sheets.Keys.Count(run.IsTypedTwice));
    }

    [Fact]
    public void A_sample_is_one_in_something()
    {
        GivenRun(Carried).When(run => new OrderSecondTyping(Bag3Sheets, 1).Decide(run, Uranchimeg)).Then(All);
        GivenRun(Carried)
            .When(run => new OrderSecondTyping(Bag3Sheets, 0).Decide(run, Uranchimeg))
            .ThenRefused(SampleOutOfRange(OrderSecondTyping.Rarest));
    }

    private static IReadOnlyList<int> Differing(string?[] first, params string[] second) =>
        Assert
            .IsType<SheetTypedAgain>(
                (Again with { Wishes = [.. second.Select(Write)] })
                    .Decide(GivenSheet(Typed).State, Run, first, Librarian)
                    .Single()
            )
            .Differing;
}

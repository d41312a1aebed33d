using Tusuv.Domain.Proposals;
using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Sheets.WishRefusals;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests.Sheets;

public class CodingWishesTests
{
    private static readonly TypeSheet Type = new(Bag3Sheets, 1, [AskWell, AskBoth], null);
    private static readonly SplitWish Part = new(Bag3Sheets, 1, 2, [Write("Гэрэл"), Write("Эмч")]);
    private static readonly SheetRun Run = RunOf(Carried);

    [Fact]
    public void Wishes_of_a_returned_sheet_are_typed_one_a_line() =>
        GivenSheet().When(sheet => Type.Decide(sheet, Run, Nomin)).Then(Typed);

    [Fact]
    public void A_household_may_have_left_it_empty() =>
        Assert.Empty(Assert.IsType<SheetTyped>((Type with { Wishes = [] }).Decide(null, Run, Nomin).Single()).Wishes);

    [Fact]
    public void A_sheet_that_is_still_out_is_not_typed() =>
        GivenSheet()
            .When(sheet => (Type with { Serial = 3 }).Decide(sheet, Run, Nomin))
            .ThenRefused(SheetRefusals.NotReturned(3));

    [Fact]
    public void A_sheet_that_was_never_handed_out_is_not_typed() =>
        GivenSheet()
            .When(sheet => (Type with { Serial = 4 }).Decide(sheet, Run, Nomin))
            .ThenRefused(SheetRefusals.NeverHandedOut(4));

    [Fact]
    public void Wishes_on_a_spoiled_sheet_count_no_more() =>
        GivenSheet()
            .When(sheet => Type.Decide(sheet, RunOf([.. Carried, new SheetSpoiled(1, null, Day, Today)]), Nomin))
            .ThenRefused(SheetRefusals.IsSpoiled(1));

    [Fact]
    public void Two_clerks_do_not_type_one_sheet() =>
        GivenSheet(Typed)
            .When(sheet => (Type with { Wishes = [AskWell] }).Decide(sheet, Run, Librarian))
            .ThenRefused(SheetRefusals.IsTyped(1));

    [Fact]
    public void Who_typed_it_may_type_it_again_until_a_wish_is_coded()
    {
        var again = Type with { Wishes = [AskWell] };
        GivenSheet(Typed)
            .When(sheet => again.Decide(sheet, Run, Nomin))
            .Then(Typed with { Wishes = [AskWell.Commitment] });
        GivenSheet(Typed, Coded).When(sheet => again.Decide(sheet, Run, Nomin)).ThenRefused(SheetRefusals.IsTyped(1));
    }

    [Fact]
    public void A_wish_goes_into_a_proposal() =>
        GivenSheet(Typed).When(sheet => Into(Well, null).Decide(sheet, Run, TheWell, Nomin)).Then(Coded);

    [Fact]
    public void A_wish_is_recoded_by_who_sees_where_it_is() =>
        GivenSheet(Typed, Coded)
            .When(sheet => Into(Lamps, Well).Decide(sheet, Run, TheWell, Librarian))
            .Then(new WishCoded(1, Lamps, Librarian.By, Today));

    [Fact]
    public void Two_clerks_who_code_one_wish_do_not_undo_each_other() =>
        GivenSheet(Typed, Coded)
            .When(sheet => Into(Lamps, null).Decide(sheet, Run, TheWell, Librarian))
            .ThenRefused(CodedMeanwhile(Well));

    [Fact]
    public void A_wish_goes_into_no_proposal_that_is_over() =>
        GivenSheet(Typed)
            .When(sheet =>
                Into(Well, null)
                    .Decide(
                        sheet,
                        Run,
                        ProposalOf(WellSubmitted, new ProposalWithdrawn(new("by_proposer"), Today)),
                        Nomin
                    )
            )
            .ThenRefused(ProposalUnfit);

    [Fact]
    public void A_wish_is_taken_out_again() =>
        GivenSheet(Typed, Coded)
            .When(sheet => new UncodeWish(Bag3Sheets, 1, 1, Well).Decide(sheet, Run, Librarian))
            .Then(new WishUncoded(1, Librarian.By, Today));

    [Fact]
    public void What_nobody_can_read_is_set_aside() =>
        GivenSheet(Typed)
            .When(sheet => new SetWishAside(Bag3Sheets, 1, 1, new("illegible")).Decide(sheet, Run, Nomin))
            .Then(new WishSetAside(1, new("illegible"), Nomin.By, Today));

    [Fact]
    public void Two_wishes_in_one_line_are_split() =>
        GivenSheet(Typed).When(sheet => Part.Decide(sheet, Run, Nomin)).Then(Split);

    [Fact]
    public void Parts_are_coded_each_and_the_whole_is_not()
    {
        GivenSheet(Typed, Split)
            .When(sheet => (Into(Lamps, null) with { Wish = 3 }).Decide(sheet, Run, TheWell, Nomin))
            .Then(new WishCoded(3, Lamps, Nomin.By, Today));
        GivenSheet(Typed, Split)
            .When(sheet => (Into(Lamps, null) with { Wish = 2 }).Decide(sheet, Run, TheWell, Nomin))
            .ThenRefused(IsSplit);
    }

    [Fact]
    public void A_split_is_undone_while_its_parts_wait()
    {
        var join = new JoinWish(Bag3Sheets, 1, 2);
        GivenSheet(Typed, Split).When(sheet => join.Decide(sheet, Run, Nomin)).Then(new WishJoined(2, Nomin.By, Today));
        GivenSheet(Typed, Split, new WishCoded(3, Lamps, Nomin.By, Today))
            .When(sheet => join.Decide(sheet, Run, Nomin))
            .ThenRefused(PartsCoded);
    }

    [Fact]
    public void Numbers_of_parts_that_were_joined_are_not_given_again() =>
        Assert.Equal(
            [1, 2, 5, 6],
            GivenSheet(Typed, Split, new WishJoined(2, Nomin.By, Today), Split).State!.Wishes.Select(w => w.Number)
        );

    [Fact]
    public void In_a_closed_bag_every_wish_stays_where_it_is() =>
        GivenSheet(Typed)
            .When(sheet => Into(Well, null).Decide(sheet, RunOf([.. Carried, Closed]), TheWell, Nomin))
            .ThenRefused(SheetRefusals.IsClosed);

    [Fact]
    public void The_page_tells_who_did_what()
    {
        object[] events = [Typed, Coded, new WishUncoded(1, Librarian.By, Today)];
        var page = events
            .Select((e, version) => new Recorded(e, 0, Sheet1.Value, version, Today))
            .Aggregate((SheetPage?)null, SheetPage.Fold)!;

        Assert.Equal(
            [(WishAct.Coded, Nomin.By), (WishAct.Uncoded, Librarian.By)],
            page.Trace.Select(step => (step.Act, step.By))
        );
        Assert.True(page.Sheet.Wish(1)!.Waits);
    }

    private static CodeWish Into(ProposalId proposal, ProposalId? insteadOf) =>
        new(Bag3Sheets, 1, 1, proposal, insteadOf);
}

using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests.Sheets;

public class CloseSheetsTests
{
    private static readonly CloseSheets Close = new(Bag3Sheets, [3, 4, 5]);
    private static readonly TypedSheets All = new(new HashSet<int> { 1, 2 }, 0);

    [Fact]
    public void Whoever_closes_names_what_is_not_back() =>
        GivenRun(Carried).When(run => Close.Decide(run, All, Uranchimeg)).Then(Closed);

    [Fact]
    public void A_sheet_that_is_overlooked_is_named() =>
        GivenRun(Carried)
            .When(run => (Close with { Missing = [3] }).Decide(run, All, Uranchimeg))
            .ThenRefused(MissingDiffers([3, 4, 5]));

    [Fact]
    public void A_returned_sheet_is_typed_first() =>
        GivenRun(Carried)
            .When(run => Close.Decide(run, All with { Serials = new HashSet<int> { 1 } }, Uranchimeg))
            .ThenRefused(Untyped([2]));

    [Fact]
    public void Every_wish_is_coded_first() =>
        GivenRun(Carried)
            .When(run => Close.Decide(run, All with { Uncoded = 4 }, Uranchimeg))
            .ThenRefused(WishesUncoded(4));

    [Fact]
    public void Closed_sheets_move_no_more() =>
        GivenRun([.. Carried, Closed])
            .When(run => new TakeSheetsBack(Bag3Sheets, [3], Day).Decide(run, Lkhagvajav))
            .ThenRefused(IsClosed);

    [Theory]
    [InlineData(new[] { 5, 1, 2, 3 }, "0001–0003, 0005")]
    [InlineData(new[] { 7 }, "0007")]
    [InlineData(new int[0], "")]
    public void Serials_are_written_in_runs(int[] serials, string text) => Assert.Equal(text, Serials.Text(serials));
}

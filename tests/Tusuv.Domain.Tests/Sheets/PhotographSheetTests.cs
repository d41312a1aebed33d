using Tusuv.Domain.Sheets;
using static Tusuv.Domain.Sheets.SheetRefusals;
using static Tusuv.Domain.Tests.TheSheets;

namespace Tusuv.Domain.Tests.Sheets;

public class PhotographSheetTests
{
    private static readonly PhotographSheet Photograph = new(Bag3Sheets, 1, SheetPhoto);

    [Fact]
    public void A_sheet_that_is_back_is_photographed() =>
        GivenRun(Carried).When(run => Photograph.Decide(run, true, Lkhagvajav)).Then(Photographed);

    [Fact]
    public void The_same_photo_again_is_the_same() =>
        GivenRun([.. Carried, Photographed]).When(run => Photograph.Decide(run, true, Lkhagvajav)).ThenNothing();

    [Fact]
    public void A_photo_that_never_arrived_is_none() =>
        GivenRun(Carried).When(run => Photograph.Decide(run, false, Lkhagvajav)).ThenRefused(PhotoUnknown);

    [Fact]
    public void A_sheet_in_the_drawer_has_nothing_on_it() =>
        GivenRun(Carried)
            .When(run => (Photograph with { Serial = 4 }).Decide(run, true, Lkhagvajav))
            .ThenRefused(NeverHandedOut(4));

    [Fact]
    public void The_photo_stays_wherever_the_sheet_goes() =>
        Assert.Equal(
            SheetPhoto.Commitment,
            RunOf([.. Carried, Photographed, new SheetCorrected(1, SheetStatus.HandedOut, new("mistake"), Today)])
                .PhotoOf(1)
        );
}

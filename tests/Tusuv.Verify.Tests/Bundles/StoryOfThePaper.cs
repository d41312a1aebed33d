using Tusuv.Domain;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Sheets;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>How the wishes of one bag come in on paper: five sheets printed, three handed out, two back, both typed
/// twice, one after it was coded.</summary>
internal sealed partial class Story
{
    private static SheetRunId Run => SheetRunId.Of(Round, Bags[0]);
    private static readonly ActorId[] Clerks = [.. "abc".Select(name => new ActorId(TestLog.IdOf($"clerk {name}")))];

    private void Carry()
    {
        var day = DateOnly.FromDateTime(Day(1).UtcDateTime);
        Carried(new SheetsPrinted(Run, Round, Soum, Bags[0], Households: 3, First: 1, Last: 5, Day(1)));
        Carried(new SecondTypingOrdered(OneIn: 1, Day(1)));
        Carried(new SheetsHandedOut([1, 2, 3], null, day, Day(1)));
        Carried(new SheetsReturned([1, 2], day, Day(1)));
        Carried(new SheetsRefused([3], day, Day(1)));
        var (well, well2) = (Log.Write("Худаг"), Log.Write("Худаг, шинэ"));
        Typed(1, new SheetTyped(SheetId.Of(Run, 1), Run, Round, Soum, Bags[0], 1, [well], null, Clerks[0], Day(1)));
        Typed(1, new WishCoded(1, proposals[0], Clerks[0], Day(1)));
        Typed(2, new SheetTyped(SheetId.Of(Run, 2), Run, Round, Soum, Bags[0], 2, [], null, Clerks[0], Day(1)));
        Typed(1, new SheetTypedAgain([well2], [1], Clerks[1], Day(1)));
        Typed(2, new SheetTypedAgain([], [], Clerks[1], Day(1)));
        Typed(1, new SheetSettled([well2], Clerks[2], Day(1)));
        Typed(1, new WishCoded(1, proposals[0], Clerks[0], Day(1)));
        Carried(new SheetsClosed([4, 5], Day(2)));
    }

    /// <summary>Of three ballot papers one came back, from somebody who was not on the roll.</summary>
    private void SignForPaper()
    {
        Tell(new PaperBallotVoided(Round, Bags[0], new("S-7"), new("not_on_roll"), Clerks[0], Day(5)));
        Tell(new VoidingApproved(Round, new("S-7"), Clerks[1], Day(5)));
        Tell(
            new ProtocolSigned(
                Round,
                Bags[0],
                new(Printed: 3, Counted: 0, Voided: 1, Spoiled: 0, Unused: 2),
                NotOnRoll: 1,
                null,
                Clerks[1],
                Day(5)
            )
        );
    }

    private void Carried(SheetRunEvent e) => Log.Append(Run.Value, e, BySecretary);

    private void Typed(int serial, SheetEvent e) => Log.Append(SheetId.Of(Run, serial).Value, e, BySecretary);
}

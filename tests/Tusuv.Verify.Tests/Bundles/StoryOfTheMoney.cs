using Tusuv.Allocation;
using Tusuv.Domain;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;

namespace Tusuv.Verify.Tests.Bundles;

/// <summary>How the story is decided in a sitting and paid for.</summary>
internal sealed partial class Story
{
    /// <summary>Five members, of whom four came; one motion by hands, one by name; and the resolution.</summary>
    private void Sit()
    {
        var id = new SittingId(TestLog.IdOf("sitting"));
        var (first, second) = (new MotionId(TestLog.IdOf("motion 1")), new MotionId(TestLog.IdOf("motion 2")));
        Tell(
            new SittingConvened(
                id,
                Khural,
                Soum,
                SittingKind.Regular,
                Day(7),
                new("Хурлын танхим"),
                [new(1, new("projects"), new("Жагсаалт"))],
                ProcedureRules.DefaultFor(BodyKind.Khural, Members.Length),
                Day(6)
            )
        );
        Tell(new AttendanceStated(Members, Members[..4], [new(Members[4], new("ill"))], Day(7)));
        foreach (var step in Enum.GetValues<OpeningStep>())
            Tell(new VoteOnOpening(id, step, 4, 0, 0).Decide(Sitting, By(Day(7))).Single());
        Tell(new MotionMade(first, 1, Members[0], new("Өөрчлөх"), null, null, Day(7)));
        Tell(new MotionMade(second, 1, Members[1], new("Батлах"), null, null, Day(7)));
        Tell(new VoteByHands(id, first, 1, 3, 0).Decide(Sitting, By(Day(7))).Single());
        Tell(new RollCallOpened(second, RollCallEntry.Device, Day(7)));
        foreach (var member in Members[..4])
            Tell(
                new VoteGiven(second, member, member == Members[3] ? VoteChoice.Against : VoteChoice.For, null, Day(7))
            );
        Tell(new CloseRollCall(id, second).Decide(Sitting, By(Day(7))).Single());
        var resolution = ResolutionId.Of(Khural, 2026, new("12"));
        Log.Append(
            resolution.Value,
            new ResolutionAdopted(
                resolution,
                Khural,
                Soum,
                2026,
                new("12"),
                DateOnly.FromDateTime(Day(7).UtcDateTime),
                new("Жагсаалт батлах"),
                [],
                [],
                null,
                id,
                second,
                null,
                null,
                Day(7)
            ),
            BySecretary
        );
    }

    /// <summary>One project of the resolution: money set aside, a contract, three payments of which one was taken back.</summary>
    private void Pay()
    {
        var (envelope, contract) = (TestLog.IdOf("envelope"), new CommitmentId(TestLog.IdOf("contract")));
        var resolution = ResolutionId.Of(Khural, 2026, new("12"));
        Log.Append(resolution.Value, new ResolutionSigned(new(Secretary.Value), Day(7)), BySecretary);
        Log.Append(envelope, new ProjectEarmarked(proposals[0], resolution, CostOf(0), null, Day(8)));
        Log.Append(
            envelope,
            new CommitmentMade(
                contract,
                proposals[0],
                CostOf(0),
                new("2027/01"),
                new("Ус ХХК"),
                default,
                1,
                DateOnly.FromDateTime(Day(8).UtcDateTime),
                null,
                Day(8)
            )
        );
        foreach (var n in Enumerable.Range(1, 3))
            Log.Append(
                envelope,
                new PaymentMade(
                    new(TestLog.IdOf($"payment {n}")),
                    contract,
                    Tugrug(10_000_000),
                    null,
                    new($"{n}"),
                    DateOnly.FromDateTime(Day(9).UtcDateTime),
                    null,
                    Day(9)
                )
            );
        Log.Append(envelope, new PaymentReversed(new(TestLog.IdOf("payment 2")), new("returned"), Day(9)));
    }

    private Sitting? Sitting => sitting.Aggregate((Sitting?)null, Domain.Khural.Sitting.Evolve);

    private void Tell(SittingEvent e)
    {
        sitting.Add(e);
        Log.Append(TestLog.IdOf("sitting"), e, BySecretary);
    }
}

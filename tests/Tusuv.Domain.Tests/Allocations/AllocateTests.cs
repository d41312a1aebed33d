using Tusuv.Allocation;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Allocations.AllocationRefusals;
using AllocationVerdict = Tusuv.Domain.Allocations.AllocationVerdict;

namespace Tusuv.Domain.Tests.AllocationCommands;

public class AllocateTests
{
    private static readonly AllocationId Run = new(Id(70));
    private static readonly Allocate Command = new(Run, Ldf2027);
    private static readonly Round Round = RoundOf(Voted);
    private static readonly Election Election = Ballots(2, 1);

    private static readonly Allocated Allocated = new(
        Run,
        Ldf2027,
        SealOf(new AllocationInput(Rules, Projects, [new(Well, 3), new(Lamps, 1)])),
        Rules.RuleKey,
        Rules.TieBreak,
        Rules.Budget,
        [
            new(1, Well, 3, Tugrug(48_500_000), AllocationVerdict.Selected, Tugrug(200_000_000), false),
            new(2, Lamps, 1, Tugrug(62_000_000), AllocationVerdict.Selected, Tugrug(151_500_000), false),
        ],
        Today
    );

    [Fact]
    public void The_sealed_rule_is_applied_to_the_certified_tally() => Given().When(run => Decide(run)).Then(Allocated);

    [Fact]
    public void Allocating_twice_records_nothing_new() => Given(Allocated).When(run => Decide(run)).ThenNothing();

    [Fact]
    public void Another_round_does_not_take_its_id() =>
        Given(Allocated)
            .When(run =>
                (Command with { RoundId = new(Id(99)) }).Decide(
                    run,
                    Round,
                    BoxOf(Certified),
                    Election,
                    Enkhjargal,
                    SealOf
                )
            )
            .ThenRefused(IdTaken);

    [Fact]
    public void What_was_not_certified_is_not_allocated()
    {
        Given()
            .When(run => Command.Decide(run, Round, BoxOf(Counted), Election, Enkhjargal, SealOf))
            .ThenRefused(NotCertified);
        Given().When(run => Command.Decide(run, Round, null, Election, Enkhjargal, SealOf)).ThenRefused(NotCertified);
        Given()
            .When(run => Command.Decide(run, Round, BoxOf(Certified), null, Enkhjargal, SealOf))
            .ThenRefused(NotCertified);
    }

    [Fact]
    public void Ballots_that_do_not_add_up_to_the_tally_are_not_allocated() =>
        Given()
            .When(run => Command.Decide(run, Round, BoxOf(Certified), Ballots(1, 2), Enkhjargal, SealOf))
            .ThenRefused(TallyDiffers);

    [Fact]
    public void Ballots_on_other_projects_are_not_allocated() =>
        Given()
            .When(run =>
                Command.Decide(
                    run,
                    Round,
                    BoxOf(Certified),
                    new ElectionBuilder(1, [new("N99", 1)]).Build(),
                    Enkhjargal,
                    SealOf
                )
            )
            .ThenRefused(TallyDiffers);

    [Fact]
    public void There_is_no_allocation_without_a_round() =>
        Given()
            .When(run => Command.Decide(run, null, BoxOf(Certified), Election, Enkhjargal, SealOf))
            .ThenRefused(AllocationRefusals.RoundUnknown);

    [Fact]
    public void Another_soum_allocates_nothing_here() =>
        Given()
            .When(run => Command.Decide(run, Round, BoxOf(Certified), Election, Neighbour, SealOf))
            .ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void What_is_spent_and_what_is_left_make_the_budget()
    {
        var page = AllocationPage.Fold(null, new(Allocated, 1, Run.Value, 1, Today))!;

        Assert.Equal(Tugrug(110_500_000), page.Spent);
        Assert.Equal(Tugrug(89_500_000), page.Left);
    }

    private static Decision<AllocationEvent> Decide(AllocationRun? run) =>
        Command.Decide(run, Round, BoxOf(Certified), Election, Enkhjargal, SealOf);

    /// <summary>Voters for the well alone, and for both.</summary>
    private static Election Ballots(int well, int both)
    {
        var builder = new ElectionBuilder(200_000_000, [new("N02", 48_500_000), new("N03", 62_000_000)]);
        for (var i = 0; i < well; i++)
            builder.Add([0]);
        for (var i = 0; i < both; i++)
            builder.Add([0, 1]);
        return builder.Build();
    }

    private static Spec.History<AllocationRun, AllocationEvent> Given(params AllocationEvent[] events) =>
        Spec.Given<AllocationRun, AllocationEvent>(events);
}

using Tusuv.Domain.Allocations;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Threads;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.Threads;

public class ChosenTests
{
    private static readonly ProposalId Third = new(new("00000000-0000-0000-0000-000000000003"));

    private static readonly AllocationStep[] Run =
    [
        Step(Well, AllocationVerdict.Selected),
        Step(Third, AllocationVerdict.ToppedUp),
        Step(Lamps, AllocationVerdict.DoesNotFit),
    ];

    [Fact]
    public void While_nothing_is_decided_nothing_is_said()
    {
        Assert.Null(Chosen.Of([], null));
        Assert.Null(Chosen.Of([PageOf(Resolved)], null));
    }

    [Fact]
    public void The_vote_speaks_until_a_list_is_in_force()
    {
        var chosen = Chosen.Of([PageOf(Resolved)], Run)!;

        Assert.Equal(
            [ProposalOutcome.Selected, ProposalOutcome.Selected, ProposalOutcome.NotSelected],
            new[] { Well, Third, Lamps }.Select(chosen.Of)
        );
    }

    [Fact]
    public void The_list_in_force_speaks_after_it_and_no_more_once_it_is_rescinded()
    {
        var chosen = Chosen.Of([PageOf(Resolved, Signed)], Run)!;

        Assert.Equal(
            [ProposalOutcome.Listed, ProposalOutcome.NotListed, ProposalOutcome.Listed],
            new[] { Well, Third, Lamps }.Select(chosen.Of)
        );
        Assert.Equal(
            ProposalOutcome.NotSelected,
            Chosen
                .Of([PageOf(Resolved, Signed, new ResolutionRescinded(new(Guid.NewGuid()), TheKhural.Ten))], Run)!
                .Of(Lamps)
        );
    }

    private static AllocationStep Step(ProposalId proposal, AllocationVerdict verdict) =>
        new(1, proposal, 10, new(1, "MNT"), verdict, new(1, "MNT"), false);
}

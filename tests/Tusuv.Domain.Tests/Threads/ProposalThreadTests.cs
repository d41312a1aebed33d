using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Threads;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.ThePlan;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.Threads;

public class ProposalThreadTests
{
    private static readonly object[] OnTheList = [WellSubmitted, WellCosted, WellAdmitted];

    [Fact]
    public void From_the_first_word_to_the_verified_well() =>
        Assert.Equal(
            [
                StepKind.Submitted,
                StepKind.Costed,
                StepKind.Admitted,
                StepKind.PutToTheVote,
                StepKind.Counted,
                StepKind.Selected,
                StepKind.Listed,
                StepKind.Earmarked,
                StepKind.Contracted,
                StepKind.Paid,
                StepKind.MilestonePlanned,
                StepKind.Reported,
                StepKind.Verified,
            ],
            Kinds([
                .. OnTheList,
                ListSealed,
                Khukhbulag.Counted[1],
                Outcome(AllocationVerdict.Selected),
                Resolved,
                .. Paying,
                .. Planned,
                WellReported,
                new MilestoneVerified(WellTask.MilestoneId, Completion.Complete, [], null, ThePlan.Monitor.By, Today),
            ])
        );

    [Fact]
    public void A_finding_of_auditors_is_a_step_of_what_it_cites()
    {
        Assert.Equal(
            [StepKind.Submitted, StepKind.Costed, StepKind.AuditFound],
            Kinds([WellSubmitted, WellCosted, TheAudit.Released with { Evidence = [2] }])
        );
        Assert.Equal([StepKind.Submitted], Kinds([WellSubmitted, TheAudit.Released with { Evidence = [7] }]));
    }

    [Fact]
    public void What_happens_to_others_is_not_in_it() =>
        Assert.Equal(
            [StepKind.Submitted, StepKind.Listed],
            Kinds([WellSubmitted, Resolved, new ProjectEarmarked(Lamps, No31, Tugrug(1), null, Today)])
        );

    [Fact]
    public void Supporters_are_one_step_that_leads_to_the_last_of_them()
    {
        var thread = Of([
            WellSubmitted,
            new ProposalSupported(Herder.By, Today),
            new ProposalSupported(Teacher.By, Today),
            new ProposalSupportWithdrawn(Herder.By, Today),
        ]);
        Assert.Equal((StepKind.Supported, 1, 4L), (thread[1].Kind, thread[1].Count, thread[1].Event));
        Assert.Equal(2, thread.Count);
    }

    [Fact]
    public void An_amendment_that_leaves_it_as_it_was_is_no_step() =>
        Assert.Equal(
            [StepKind.Submitted, StepKind.Listed],
            Kinds([WellSubmitted, Resolved, Resolved with { ResolutionId = No9 }])
        );

    [Fact]
    public void Left_out_once_it_is_not_left_out_again_by_an_amendment() =>
        Assert.Equal(
            [StepKind.Submitted, StepKind.NotListed],
            Kinds([WellSubmitted, Resolved with { Annex = Without(Well) }, Amended(Without(Well))])
        );

    [Fact]
    public void An_amendment_without_it_takes_it_off() =>
        Assert.Equal(StepKind.TakenOff, FellOut([WellSubmitted, Resolved, Amended(Without(Well))]));

    [Fact]
    public void An_amendment_taken_back_puts_it_on_again_and_says_by_which_resolution()
    {
        var rescinding = Resolved with { ResolutionId = new(Id(90)), Number = new("28"), Annex = null, Rescinds = No9 };
        object[] events =
        [
            WellSubmitted,
            Resolved,
            Amended(Without(Well)),
            rescinding,
            new ResolutionAmended(rescinding.ResolutionId, Resolved.Annex, Today),
        ];

        var step = Of(events)[^1];

        Assert.Equal((StepKind.Listed, new Code("28"), 5L), (step.Kind, step.Reference, step.Event));
        Assert.Null(FellOut(events));
    }

    [Fact]
    public void Chosen_by_the_voters_and_left_out_it_fell_out_in_the_khural() =>
        Assert.Equal(
            StepKind.LeftOut,
            FellOut([
                .. OnTheList,
                Outcome(AllocationVerdict.Selected),
                Resolved with
                {
                    Annex = Without(Well) with { LeftOut = [new(Well, new("funded_elsewhere"))] },
                },
            ])
        );

    [Fact]
    public void Not_chosen_it_fell_out_in_the_vote_though_the_khural_had_the_last_word() =>
        Assert.Equal(
            StepKind.NotSelected,
            FellOut([.. OnTheList, Outcome(AllocationVerdict.DoesNotFit), Resolved with { Annex = Without(Well) }])
        );

    [Fact]
    public void Not_chosen_but_put_on_the_list_by_the_khural_it_is_in() =>
        Assert.Null(FellOut([.. OnTheList, Outcome(AllocationVerdict.DoesNotFit), Resolved]));

    [Fact]
    public void Refused_and_upheld_on_appeal_it_is_in_again()
    {
        object[] refused = [WellSubmitted, new ProposalRefused(new("no_land"), null, Today)];
        Assert.Equal(StepKind.Refused, FellOut(refused));
        Assert.Null(FellOut([.. refused, new ProposalAppealDecided(true, Write("Тийм").Commitment, Today)]));
    }

    [Fact]
    public void Merged_it_is_out_until_it_is_taken_apart_again()
    {
        object[] merged = [WellSubmitted, new ProposalMerged(Lamps, Today)];
        Assert.Equal(StepKind.Merged, FellOut(merged));
        Assert.Null(FellOut([.. merged, new ProposalUnmerged(new("other_place"), Today)]));
    }

    [Fact]
    public void What_was_rescinded_holds_no_more()
    {
        object[] rescinded = [Resolved, new ResolutionRescinded(No9, Today)];
        var step = Of([WellSubmitted, .. rescinded])[^1];
        Assert.Equal((StepKind.ListRescinded, Resolved.Number, No9), (step.Kind, step.Reference, step.By));
        Assert.Null(
            FellOut([WellSubmitted, Resolved with { Annex = Without(Well) }, new ResolutionRescinded(No9, Today)])
        );
        Assert.Equal(
            StepKind.NotSelected,
            FellOut([.. OnTheList, Outcome(AllocationVerdict.DoesNotFit), .. rescinded])
        );
    }

    private static Annex Without(ProposalId proposal) =>
        List with
        {
            Lines = [.. List.Lines.Where(line => line.ProposalId != proposal)],
        };

    private static ResolutionAdopted Amended(Annex annex) =>
        Resolved with
        {
            ResolutionId = No9,
            Number = new("9"),
            Annex = annex,
            Amends = No31,
        };

    private static Allocated Outcome(AllocationVerdict verdict) =>
        new(
            new(Id(70)),
            Ldf2027,
            HashOf("input"),
            new("greedy_cost"),
            [],
            Tugrug(200_000_000),
            [new(1, Well, 3, Tugrug(48_500_000), verdict, Tugrug(200_000_000), false)],
            Today
        );

    private static IEnumerable<StepKind> Kinds(object[] events) => Of(events).Select(step => step.Kind);

    private static StepKind? FellOut(object[] events) => ProposalThread.FellOut(Of(events))?.Kind;

    /// <summary>The well's, of events numbered from 1; those of proposals are of its own stream.</summary>
    private static IReadOnlyList<ThreadStep> Of(object[] events) =>
        ProposalThread.Of(
            Well,
            events.Select(
                (e, i) =>
                    new Recorded(
                        e,
                        i + 1,
                        e switch
                        {
                            ProposalEvent => Well.Value,
                            ResolutionEvent => No31.Value,
                            _ => Ldf2027.Value,
                        },
                        i,
                        Today
                    )
            )
        );
}

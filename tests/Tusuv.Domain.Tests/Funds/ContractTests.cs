using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Funds;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.FundCommands;

public class CommitTests
{
    private static readonly Commit Sign = new(
        Ldf2027,
        WellContract,
        Well,
        WellCommitted.Amount,
        WellCommitted.Contract,
        WellCommitted.Contractor,
        WellCommitted.Way,
        WellCommitted.SignedOn,
        null
    );

    [Fact]
    public void A_contract_is_within_what_is_set_aside() =>
        GivenEnvelope(Earmarked).When(e => Sign.Decide(e, Oyunchimeg)).Then(WellCommitted);

    [Fact]
    public void A_contract_number_is_used_once() =>
        GivenEnvelope(Contracted)
            .When(e => (Sign with { CommitmentId = new(Id(197)), ProposalId = Lamps }).Decide(e, Oyunchimeg))
            .ThenRefused(ReferenceUsed);

    [Fact]
    public void Signing_twice_records_nothing_new() =>
        GivenEnvelope(Contracted).When(e => Sign.Decide(e, Oyunchimeg)).ThenNothing();

    [Fact]
    public void Nothing_is_promised_that_is_not_set_aside() =>
        GivenEnvelope(Earmarked)
            .When(e => (Sign with { Amount = Tugrug(48_500_001) }).Decide(e, Oyunchimeg))
            .ThenRefused(OverEarmark(48_500_000, "MNT"));

    [Fact]
    public void A_contract_signed_elsewhere_is_kept_and_named() =>
        GivenEnvelope(Earmarked)
            .When(e => (Sign with { Amount = Tugrug(48_500_001), Document = Paper }).Decide(e, Oyunchimeg))
            .Then(
                WellCommitted with
                {
                    Amount = Tugrug(48_500_001),
                    Document = Paper,
                },
                new IrregularityFound(new("over_earmark"), Tugrug(1), Well, WellContract, null, Today)
            );

    [Fact]
    public void A_contract_recorded_from_paper_that_breaks_nothing_is_a_contract() =>
        GivenEnvelope(Earmarked)
            .When(e => (Sign with { Document = Paper }).Decide(e, Oyunchimeg))
            .Then(WellCommitted with { Document = Paper });

    [Fact]
    public void After_a_failed_call_it_comes_from_the_second() =>
        GivenEnvelope([.. Earmarked, new ProcurementCallFailed(Well, 1, new("one_bidder"), new(2026, 4, 20), Today)])
            .When(e => Sign.Decide(e, Oyunchimeg))
            .Then(WellCommitted with { Call = 2 });

    [Fact]
    public void Calls_fail_in_their_order() =>
        GivenEnvelope(Earmarked)
            .When(e =>
                new FailProcurementCall(Ldf2027, Well, 2, new("one_bidder"), new(2026, 4, 20)).Decide(e, Oyunchimeg)
            )
            .ThenRefused(CallOutOfOrder);

    [Fact]
    public void A_call_that_led_to_a_contract_did_not_fail()
    {
        FailProcurementCall Fail(int call) => new(Ldf2027, Well, call, new("one_bidder"), new(2026, 4, 20));

        GivenEnvelope(Contracted).When(e => Fail(1).Decide(e, Oyunchimeg)).ThenRefused(CallOutOfOrder);
        GivenEnvelope(Contracted)
            .When(e => Fail(2).Decide(e, Oyunchimeg))
            .Then(new ProcurementCallFailed(Well, 2, new("one_bidder"), new(2026, 4, 20), Today));
    }

    [Fact]
    public void A_second_contract_comes_from_the_next_call() =>
        GivenEnvelope(Contracted)
            .When(e =>
                (
                    Sign with
                    {
                        CommitmentId = new(Id(197)),
                        Contract = new("2026/08"),
                        Amount = Tugrug(1_000_000),
                    }
                ).Decide(e, Oyunchimeg)
            )
            .Then(
                WellCommitted with
                {
                    CommitmentId = new(Id(197)),
                    Contract = new("2026/08"),
                    Amount = Tugrug(1_000_000),
                    Call = 2,
                }
            );
}

public class AmendCommitmentTests
{
    private static readonly AmendCommitment Amend = new(
        Ldf2027,
        WellContract,
        Tugrug(48_000_000),
        new("price_changed")
    );

    [Fact]
    public void A_contract_may_grow_into_what_is_set_aside() =>
        GivenEnvelope(Contracted)
            .When(e => Amend.Decide(e, Oyunchimeg))
            .Then(new CommitmentAmended(WellContract, Amend.Amount, Amend.Reason, Today));

    [Fact]
    public void And_no_further() =>
        GivenEnvelope(Contracted)
            .When(e => (Amend with { Amount = Tugrug(48_500_001) }).Decide(e, Oyunchimeg))
            .ThenRefused(OverEarmark(2_500_000, "MNT"));

    [Fact]
    public void It_is_never_less_than_was_paid() =>
        GivenEnvelope(Paying)
            .When(e => (Amend with { Amount = Tugrug(9_999_999) }).Decide(e, Oyunchimeg))
            .ThenRefused(BelowPaid(10_000_000, "MNT"));

    [Fact]
    public void What_is_promised_to_nobody_goes_back() =>
        GivenEnvelope(Contracted)
            .When(e => new ReleaseEarmark(Ldf2027, Well, new("saved")).Decide(e, Oyunchimeg))
            .Then(new EarmarkReleased(Well, No31, Tugrug(2_500_000), new("saved"), Today));
}

public class PayTests
{
    private static readonly Pay Advance = new(
        Ldf2027,
        TheFund.Advance,
        WellContract,
        AdvancePaid.Amount,
        null,
        AdvancePaid.Order,
        AdvancePaid.PaidOn,
        null
    );

    [Fact]
    public void A_payment_is_within_its_contract() =>
        GivenEnvelope(Contracted).When(e => Advance.Decide(e, Oyunchimeg)).Then(AdvancePaid);

    [Fact]
    public void Paying_twice_pays_once() =>
        GivenEnvelope(Paying).When(e => Advance.Decide(e, Oyunchimeg)).ThenNothing();

    [Fact]
    public void Nothing_is_paid_that_is_not_promised() =>
        GivenEnvelope(Contracted)
            .When(e => (Advance with { Amount = Tugrug(46_000_001) }).Decide(e, Oyunchimeg))
            .ThenRefused(OverCommitment(46_000_000, "MNT"));

    [Fact]
    public void A_payment_made_elsewhere_is_kept_and_named() =>
        GivenEnvelope(Contracted)
            .When(e => (Advance with { Amount = Tugrug(46_000_001), Document = Paper }).Decide(e, Oyunchimeg))
            .Then(
                AdvancePaid with
                {
                    Amount = Tugrug(46_000_001),
                    Document = Paper,
                },
                new IrregularityFound(new("over_commitment"), Tugrug(1), Well, WellContract, TheFund.Advance, Today)
            );

    [Fact]
    public void A_milestone_is_paid_for_when_it_is_shown_to_be_begun()
    {
        var milestone = ThePlan.WellTask.MilestoneId;
        var instalment = Advance with { Milestone = milestone };

        GivenEnvelope(Contracted)
            .When(e => instalment.Decide(e, Oyunchimeg, [ThePlan.PlanOf(ThePlan.Planned)]))
            .ThenRefused(MilestoneNotReported);
        GivenEnvelope(Contracted)
            .When(e => instalment.Decide(e, Oyunchimeg, [ThePlan.PlanOf([.. ThePlan.Planned, ThePlan.WellReported])]))
            .Then(AdvancePaid with { Milestone = milestone });
    }

    [Fact]
    public void What_was_found_not_begun_is_not_paid_until_it_is_reported_anew()
    {
        var milestone = ThePlan.WellTask.MilestoneId;
        var reported = ThePlan.WellReported;
        var found = new MilestoneVerified(
            milestone,
            Completion.NotStarted,
            [],
            null,
            Oyunchimeg.By,
            reported.ReportedAt.AddHours(1)
        );

        GivenEnvelope(Contracted)
            .When(e => (Advance with { Milestone = milestone }).Decide(e, Oyunchimeg, [PlanAfter(found)]))
            .ThenRefused(MilestoneNotReported);
        GivenEnvelope(Contracted)
            .When(e =>
                (Advance with { Milestone = milestone }).Decide(
                    e,
                    Oyunchimeg,
                    [PlanAfter(found, reported with { ReportedAt = found.VerifiedAt.AddHours(1) })]
                )
            )
            .Then(AdvancePaid with { Milestone = milestone });

        Plan PlanAfter(params PlanEvent[] then) => ThePlan.PlanOf([.. ThePlan.Planned, reported, .. then]);
    }

    [Fact]
    public void An_order_is_paid_once_and_not_before_there_is_a_contract()
    {
        var other = Advance with { PaymentId = new(Id(198)) };
        GivenEnvelope(Paying).When(e => other.Decide(e, Oyunchimeg)).ThenRefused(ReferenceUsed);
        GivenEnvelope(Contracted)
            .When(e => (Advance with { PaidOn = WellCommitted.SignedOn.AddDays(-1) }).Decide(e, Oyunchimeg))
            .ThenRefused(PaidBeforeSigned);
    }

    [Fact]
    public void The_year_ends_unless_it_was_carried_over()
    {
        var next = Advance with { PaidOn = new(2027, 1, 5) };
        var then = Oyunchimeg with { At = new(2027, 1, 6, 1, 0, 0, TimeSpan.Zero) };

        GivenEnvelope(Contracted).When(e => next.Decide(e, Oyunchimeg)).ThenRefused(DayToCome);
        GivenEnvelope(Contracted).When(e => next.Decide(e, then)).ThenRefused(YearIsOver(2026));
        GivenEnvelope([.. Contracted, new CommitmentCarriedOver(WellContract, 2027, No9, Today)])
            .When(e => next.Decide(e, then))
            .Then(AdvancePaid with { PaidOn = next.PaidOn, MadeAt = then.At });
    }

    [Fact]
    public void A_reversed_payment_may_be_made_anew() =>
        Assert.Equal(
            46_000_000,
            EnvelopeOf([.. Paying, new PaymentReversed(TheFund.Advance, new("mistake"), Today)])
                .Commitment(WellContract)!
                .Open
        );

    [Fact]
    public void Reversing_twice_records_nothing_new() =>
        GivenEnvelope([.. Paying, new PaymentReversed(TheFund.Advance, new("mistake"), Today)])
            .When(e => new ReversePayment(Ldf2027, TheFund.Advance, new("mistake")).Decide(e, Oyunchimeg))
            .ThenNothing();
}

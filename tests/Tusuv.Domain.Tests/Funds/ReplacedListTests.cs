using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.FundCommands;

/// <summary>Resolution 31 is rescinded by 9 while the well is under contract for 46 million; resolution 14 approves anew.</summary>
public class ReplacedListTests
{
    private static readonly ResolutionId No14 = ResolutionId.Of(TheKhural.Khural, 2026, new("14"));
    private static readonly EarmarkProjects Earmark = new(Ldf2027, No14);

    private static readonly Khural.Resolution Rescinded = ResolutionOf(
        Resolved,
        TheResolution.Signed,
        new ResolutionRescinded(No9, Today)
    );

    private static readonly EnvelopeEvent[] AfterRescission = RescindedAfter(Contracted);

    [Fact]
    public void What_is_approved_again_passes_over_with_its_contract() =>
        GivenEnvelope(AfterRescission)
            .When(e => Earmark.Decide(e, Listing((Well, 48_500_000), (Lamps, 62_000_000)), Oyunchimeg, [Rescinded]))
            .Then(
                Released(Well, 46_000_000),
                SetAside(Well, 46_000_000),
                SetAside(Well, 2_500_000),
                SetAside(Lamps, 62_000_000)
            );

    [Fact]
    public void What_was_kept_for_contracts_is_not_counted_twice() =>
        GivenEnvelope([Begun with { Sources = [Begun.Sources[0]] }, .. AfterRescission[1..]])
            .When(e => Earmark.Decide(e, Listing((Well, 46_000_000), (Lamps, 55_000_000)), Oyunchimeg, [Rescinded]))
            .ThenRefused(OverEnvelope(1_000_000, "MNT"));

    [Fact]
    public void What_is_approved_no_more_stays_with_the_rescinded_list_and_is_named()
    {
        var events = Earmark.Decide(EnvelopeOf(AfterRescission), Listing((Well, 40_000_000)), Oyunchimeg, [Rescinded]);

        Assert.Equal(
            [
                Released(Well, 40_000_000),
                SetAside(Well, 40_000_000),
                new IrregularityFound(new("over_approved"), Tugrug(6_000_000), Well, null, null, Today),
            ],
            events
        );
        Assert.Equal([No31, No14], PageOf([.. AfterRescission, .. events]).Projects[0].Basis);
    }

    /// <summary>Its reaction may come before that of the rescission.</summary>
    [Fact]
    public void The_new_list_gives_back_what_the_rescinded_one_had() =>
        GivenEnvelope(Contracted)
            .When(e => Earmark.Decide(e, Listing((Well, 48_500_000)), Oyunchimeg, [Rescinded]))
            .Then(
                new EarmarkBasisChanged(No31, No9, Today),
                Released(Well, 48_500_000),
                SetAside(Well, 48_500_000),
                Released(Lamps, 62_000_000)
            );

    [Fact]
    public void Once_passed_over_nothing_more_is_done_for_either_list()
    {
        var list = Listing((Well, 48_500_000));
        EnvelopeEvent[] passed =
        [
            .. AfterRescission,
            .. Earmark.Decide(EnvelopeOf(AfterRescission), list, Oyunchimeg, [Rescinded]),
        ];

        Assert.Empty(Earmark.Decide(EnvelopeOf(passed), list, Oyunchimeg, [Rescinded, list]).Events);
        Assert.Empty(new EarmarkProjects(Ldf2027, No31).Decide(EnvelopeOf(passed), Rescinded, Oyunchimeg).Events);
    }

    [Fact]
    public void Nothing_passes_over_from_a_list_that_stands() =>
        GivenEnvelope(Contracted)
            .When(e =>
                Earmark.Decide(
                    e,
                    Listing((Well, 9_500_000)),
                    Oyunchimeg,
                    [ResolutionOf(Resolved, TheResolution.Signed)]
                )
            )
            .Then(SetAside(Well, 9_500_000));

    [Fact]
    public void The_page_and_the_saved_question_name_the_list_that_has_it_now()
    {
        EnvelopeEvent[] passed =
        [
            .. AfterRescission,
            .. Earmark.Decide(EnvelopeOf(AfterRescission), Listing((Well, 48_500_000)), Oyunchimeg, [Rescinded]),
        ];

        var project = PageOf(passed).Projects[0];
        Assert.Equal([No14], project.Basis);
        Assert.Empty(project.BasisChangedBy);
        Assert.Equal([No31], PageOf(AfterRescission).Projects[0].Basis);
        Assert.Empty(Spent([.. passed, AdvancePaid]));
        Assert.Single(Spent([.. AfterRescission, AdvancePaid]));
    }

    [Fact]
    public void A_payment_on_a_rescinded_list_is_made_and_named() =>
        GivenEnvelope(AfterRescission)
            .When(e => Paying(10_000_000).Decide(e, Oyunchimeg, null, [Rescinded]))
            .Then(
                AdvancePaid with
                {
                    PaidOn = Day,
                },
                new IrregularityFound(
                    new("over_approved"),
                    Tugrug(10_000_000),
                    Well,
                    WellContract,
                    AdvancePaid.PaymentId,
                    Today
                )
            );

    [Fact]
    public void A_payment_on_what_passed_over_is_in_order_up_to_what_was_approved()
    {
        var list = Listing((Well, 40_000_000));
        var envelope = EnvelopeOf([
            .. AfterRescission,
            .. Earmark.Decide(EnvelopeOf(AfterRescission), list, Oyunchimeg, [Rescinded]),
        ]);

        Assert.Single(Paying(40_000_000).Decide(envelope, Oyunchimeg, null, [Rescinded, list]).Events);
        Assert.Equal(
            Tugrug(1_000_000),
            Paying(41_000_000)
                .Decide(envelope, Oyunchimeg, null, [Rescinded, list])
                .Events.OfType<IrregularityFound>()
                .Single()
                .Excess
        );
    }

    private static Pay Paying(long amount) =>
        new(Ldf2027, Advance, WellContract, Tugrug(amount), null, AdvancePaid.Order, Day, null);

    private static EnvelopeEvent[] RescindedAfter(EnvelopeEvent[] events) =>
        [.. events, .. new EarmarkProjects(Ldf2027, No31).Decide(EnvelopeOf(events), Rescinded, Oyunchimeg)];

    private static Khural.Resolution Listing(params (ProposalId Project, long Amount)[] lines) =>
        ResolutionOf(
            Resolved with
            {
                ResolutionId = No14,
                Annex = List with
                {
                    Lines =
                    [
                        .. lines.Select(line => new AnnexLine(line.Project, new("N"), Letter, Tugrug(line.Amount))),
                    ],
                },
            },
            TheResolution.Signed
        );

    private static EarmarkReleased Released(ProposalId project, long amount) =>
        new(project, No31, Tugrug(amount), new("resolution"), Today);

    private static ProjectEarmarked SetAside(ProposalId project, long amount) =>
        new(project, No14, Tugrug(amount), null, Today);

    /// <param name="events">Of which the first were there before the rescission.</param>
    private static IReadOnlyList<Finding> Spent(object[] events) =>
        Tests.Audit.QuestionTests.Ask(
            QuestionKey.SpentAfterRescission,
            [.. events[..Contracted.Length], new ResolutionRescinded(No9, Today), .. events[Contracted.Length..]]
        );
}

using Tusuv.Domain.Funds;
using static Tusuv.Domain.Funds.FundRefusals;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.FundCommands;

public class OpenEnvelopeTests
{
    private static readonly OpenEnvelope Open = new(Ldf2027, 2026, LoweringRule.LastOnListFirst, Begun.Sources);

    [Fact]
    public void An_envelope_is_opened_with_its_sources() =>
        GivenEnvelope().When(e => Open.Decide(e, RoundOf(Voted), Oyunchimeg)).Then(Begun);

    [Fact]
    public void Opening_twice_records_nothing_new() =>
        GivenEnvelope(Begun).When(e => Open.Decide(e, RoundOf(Voted), Oyunchimeg)).ThenNothing();

    [Fact]
    public void A_round_has_one_envelope() =>
        GivenEnvelope(Begun)
            .When(e => (Open with { Year = 2027 }).Decide(e, RoundOf(Voted), Oyunchimeg))
            .ThenRefused(AlreadyOpened);

    [Fact]
    public void Money_comes_from_somewhere() =>
        GivenEnvelope()
            .When(e => (Open with { Sources = [] }).Decide(e, RoundOf(Voted), Oyunchimeg))
            .ThenRefused(SourcesMissing);

    [Fact]
    public void Another_soum_opens_nothing_here() =>
        GivenEnvelope().When(e => Open.Decide(e, RoundOf(Voted), Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
}

public class RaiseEnvelopeTests
{
    private static readonly RaiseEnvelope Raise = new(
        Ldf2027,
        new("A-12"),
        new(SourceKind.ExtraRevenue, Tugrug(5_000_000), Letter)
    );

    private static readonly EnvelopeRaised Raised = new(Raise.Reference, Raise.Source, Today);

    [Fact]
    public void More_money_comes() => GivenEnvelope(Begun).When(e => Raise.Decide(e, Oyunchimeg)).Then(Raised);

    [Fact]
    public void A_notice_counts_once() =>
        GivenEnvelope(Begun, Raised).When(e => Raise.Decide(e, Oyunchimeg)).ThenNothing();

    [Fact]
    public void Another_notice_has_another_number() =>
        GivenEnvelope(Begun, Raised)
            .When(e => (Raise with { Source = Raise.Source with { Amount = Tugrug(6_000_000) } }).Decide(e, Oyunchimeg))
            .ThenRefused(ReferenceUsed);
}

public class LowerEnvelopeTests
{
    private static readonly LowerEnvelope Lower = new(
        Ldf2027,
        new("A-13"),
        SourceKind.UnifiedFundTransfer,
        Tugrug(14_000_000),
        new("ceiling_changed"),
        null
    );

    private static readonly EnvelopeLowered Lowered = new(
        Lower.Reference,
        Lower.Source,
        Lower.Amount,
        Lower.Reason,
        null,
        Today
    );

    /// <summary>110.5 of 120 are set aside; 106 are left, so 4.5 are too much.</summary>
    [Fact]
    public void The_last_on_the_list_gives_up_what_is_missing() =>
        GivenEnvelope(Contracted)
            .When(e => Lower.Decide(e, Oyunchimeg))
            .Then(Lowered, new EarmarkReleased(Lamps, No31, Tugrug(4_500_000), new("ceiling_changed"), Today));

    [Fact]
    public void Or_nothing_uncommitted_stays_until_the_khural_has_decided() =>
        GivenEnvelope([Begun with { Lowering = LoweringRule.KhuralDecides }, .. Contracted[1..]])
            .When(e => Lower.Decide(e, Oyunchimeg))
            .Then(
                Lowered,
                new EarmarkReleased(Lamps, No31, Tugrug(62_000_000), new("ceiling_changed"), Today),
                new EarmarkReleased(Well, No31, Tugrug(2_500_000), new("ceiling_changed"), Today)
            );

    [Fact]
    public void What_is_free_is_missed_by_nobody() =>
        GivenEnvelope(Contracted)
            .When(e => (Lower with { Amount = Tugrug(9_500_000) }).Decide(e, Oyunchimeg))
            .Then(Lowered with { Amount = Tugrug(9_500_000) });

    [Fact]
    public void Contracts_stand() =>
        GivenEnvelope([.. Contracted, WellCommitted with { CommitmentId = new(Id(92)), ProposalId = Lamps }])
            .When(e => (Lower with { Amount = Tugrug(30_000_000) }).Decide(e, Oyunchimeg))
            .ThenRefused(CommittedAlready(92_000_000, "MNT"));

    [Fact]
    public void Money_that_is_gone_is_recorded_and_somebody_has_to_answer() =>
        GivenEnvelope([.. Contracted, WellCommitted with { CommitmentId = new(Id(92)), ProposalId = Lamps }])
            .When(e => (Lower with { Amount = Tugrug(30_000_000), Document = Paper }).Decide(e, Oyunchimeg))
            .Then(
                Lowered with
                {
                    Amount = Tugrug(30_000_000),
                    Document = Paper,
                },
                new EarmarkReleased(Lamps, No31, Tugrug(16_000_000), new("ceiling_changed"), Today),
                new EarmarkReleased(Well, No31, Tugrug(2_500_000), new("ceiling_changed"), Today),
                new IrregularityFound(new("over_envelope"), Tugrug(2_000_000), null, null, null, Today)
            );

    [Fact]
    public void A_source_gives_no_more_than_it_gave() =>
        GivenEnvelope(Contracted)
            .When(e => (Lower with { Source = SourceKind.Donation, Amount = Tugrug(20_000_001) }).Decide(e, Oyunchimeg))
            .ThenRefused(SourceTooSmall(20_000_000, "MNT"));

    [Fact]
    public void A_notice_counts_once() =>
        GivenEnvelope([.. Contracted, Lowered]).When(e => Lower.Decide(e, Oyunchimeg)).ThenNothing();
}

public class EarmarkProjectsTests
{
    private static readonly EarmarkProjects Earmark = new(Ldf2027, No31);
    private static readonly Khural.Resolution InForce = ResolutionOf(Resolved, TheResolution.Signed);

    private static readonly Khural.Resolution Amended = ResolutionOf(
        Resolved,
        TheResolution.Signed,
        new Khural.ResolutionAmended(
            No9,
            List with
            {
                Lines = [List.Lines[0] with { Amount = Tugrug(40_000_000) }],
            },
            Today
        )
    );

    [Fact]
    public void What_was_approved_is_set_aside() =>
        GivenEnvelope(Begun).When(e => Earmark.Decide(e, InForce, Oyunchimeg)).Then(Earmarked[1..]);

    [Fact]
    public void Setting_aside_twice_records_nothing_new() =>
        GivenEnvelope(Earmarked).When(e => Earmark.Decide(e, InForce, Oyunchimeg)).ThenNothing();

    [Fact]
    public void Nothing_is_set_aside_before_the_signature() =>
        GivenEnvelope(Begun)
            .When(e => Earmark.Decide(e, ResolutionOf(Resolved), Oyunchimeg))
            .ThenRefused(ResolutionNotInForce);

    [Fact]
    public void An_envelope_holds_what_it_holds() =>
        GivenEnvelope(Begun with { Sources = [Begun.Sources[0]] })
            .When(e => Earmark.Decide(e, InForce, Oyunchimeg))
            .ThenRefused(OverEnvelope(10_500_000, "MNT"));

    [Fact]
    public void An_amendment_gives_back_what_is_not_promised_and_names_what_is() =>
        GivenEnvelope(Contracted)
            .When(e => Earmark.Decide(e, Amended, Oyunchimeg))
            .Then(
                new EarmarkBasisChanged(No31, No9, Today),
                new EarmarkReleased(Well, No31, Tugrug(2_500_000), new("resolution"), Today),
                new IrregularityFound(new("over_approved"), Tugrug(6_000_000), Well, null, null, Today),
                new EarmarkReleased(Lamps, No31, Tugrug(62_000_000), new("resolution"), Today)
            );

    [Fact]
    public void Where_nothing_is_promised_an_amendment_breaks_nothing() =>
        GivenEnvelope(Earmarked)
            .When(e => Earmark.Decide(e, Amended, Oyunchimeg))
            .Then(
                new EarmarkBasisChanged(No31, No9, Today),
                new EarmarkReleased(Well, No31, Tugrug(8_500_000), new("resolution"), Today),
                new EarmarkReleased(Lamps, No31, Tugrug(62_000_000), new("resolution"), Today)
            );

    [Fact]
    public void What_a_rescinded_resolution_approved_is_given_back() =>
        GivenEnvelope(Earmarked)
            .When(e =>
                Earmark.Decide(
                    e,
                    ResolutionOf(Resolved, TheResolution.Signed, new Khural.ResolutionRescinded(No9, Today)),
                    Oyunchimeg
                )
            )
            .Then(
                new EarmarkBasisChanged(No31, No9, Today),
                new EarmarkReleased(Well, No31, Tugrug(48_500_000), new("resolution"), Today),
                new EarmarkReleased(Lamps, No31, Tugrug(62_000_000), new("resolution"), Today)
            );

    [Fact]
    public void A_signature_sets_money_aside_by_itself() => Assert.Equal<object>([Earmark], FundReactions.To(InForce));

    [Fact]
    public void The_page_shows_that_the_basis_changed()
    {
        var project = PageOf([.. Earmarked, new EarmarkBasisChanged(No31, No9, Today)]).Projects[0];

        Assert.Equal([No9], project.BasisChangedBy);
    }
}

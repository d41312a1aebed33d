using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.ResolutionRefusals;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.TheResolution;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class SignResolutionTests
{
    [Fact]
    public void The_chair_signs() =>
        GivenResolution(Resolved).When(r => new SignResolution(No31).Decide(r, null, TheKhural.By(1))).Then(Signed);

    [Fact]
    public void Signing_twice_records_nothing_new() =>
        GivenResolution(Resolved, Signed)
            .When(r => new SignResolution(No31).Decide(r, null, TheKhural.By(1)))
            .ThenNothing();

    [Fact]
    public void A_round_has_one_list_in_force()
    {
        var other = Resolved with { ResolutionId = No9, Number = new("9") };

        GivenResolution(Resolved)
            .When(r => new SignResolution(No31).Decide(r, ResolutionOf(other, Signed), TheKhural.By(1)))
            .ThenRefused(ListStands(2025, other.Number));
    }

    [Fact]
    public void There_is_nothing_to_sign() =>
        GivenResolution().When(r => new SignResolution(No31).Decide(r, null, TheKhural.By(1))).ThenRefused(NotFound);
}

public class AmendResolutionTests
{
    private static readonly Annex Shorter = List with { Lines = [List.Lines[0]] };

    private static readonly ResolutionAdopted Amending = Resolved with
    {
        ResolutionId = No9,
        Number = new("9"),
        Amends = No31,
        Annex = Shorter,
    };

    private static readonly AmendResolution Amend = new(No31, No9);

    [Fact]
    public void A_signed_resolution_gives_another_its_list() =>
        GivenResolution(Resolved, Signed)
            .When(r => Amend.Decide(r, ResolutionOf(Amending, Signed), Clock with { At = Ten }))
            .Then(new ResolutionAmended(No9, Shorter, Ten));

    [Fact]
    public void Until_it_is_signed_nothing_changes() =>
        GivenResolution(Resolved, Signed)
            .When(r => Amend.Decide(r, ResolutionOf(Amending), Clock))
            .ThenRefused(NotInForce);

    [Fact]
    public void Amending_twice_records_nothing_new() =>
        GivenResolution(Resolved, Signed, new ResolutionAmended(No9, Shorter, Ten))
            .When(r => Amend.Decide(r, ResolutionOf(Amending, Signed), Clock))
            .ThenNothing();

    [Fact]
    public void The_page_keeps_the_list_before_it()
    {
        var page = PageOf(Resolved, Signed, new ResolutionAmended(No9, Shorter, Ten));

        Assert.Equal(
            (Shorter, List, (ResolutionId?)No9, ResolutionStatus.InForce),
            (page.Annex, page.FirstAnnex, page.AmendedBy, page.Status)
        );
    }

    [Fact]
    public void Signing_sends_what_it_does_to_others() =>
        Assert.Equal<object>([Amend], ResolutionReactions.To(ResolutionOf(Amending, Signed)));
}

public class RescindResolutionTests
{
    private static readonly ResolutionAdopted Repealing = Resolved with
    {
        ResolutionId = No9,
        Number = new("9"),
        Rescinds = No31,
        Annex = null,
    };

    [Fact]
    public void A_signed_resolution_takes_another_back() =>
        GivenResolution(Resolved, Signed)
            .When(r =>
                new RescindResolution(No31, No9).Decide(r, ResolutionOf(Repealing, Signed), Clock with { At = Ten })
            )
            .Then(new ResolutionRescinded(No9, Ten));

    [Fact]
    public void What_is_rescinded_is_in_force_no_more() =>
        Assert.False(ResolutionOf(Resolved, Signed, new ResolutionRescinded(No9, Ten)).IsInForce);

    [Fact]
    public void Signing_sends_what_it_does_to_others() =>
        Assert.Equal<object>(
            [new RescindResolution(No31, No9)],
            ResolutionReactions.To(ResolutionOf(Repealing, Signed))
        );
}

public class RestoreListTests
{
    private static readonly ResolutionId No27 = ResolutionId.Of(TheKhural.Khural, 2026, new("27"));
    private static readonly ResolutionId No28 = ResolutionId.Of(TheKhural.Khural, 2026, new("28"));
    private static readonly Annex Shorter = List with { Lines = [List.Lines[0]] };
    private static readonly Annex Shortest = List with { Lines = [List.Lines[1]] };

    private static readonly ResolutionAdopted Amending = Resolved with { ResolutionId = No9, Amends = No31 };
    private static readonly ResolutionAdopted Again = Resolved with { ResolutionId = No27, Amends = No31 };

    private static readonly Resolution Rescinding = ResolutionOf(
        Resolved with
        {
            ResolutionId = No28,
            Rescinds = No9,
            Annex = null,
        },
        Signed
    );

    private static readonly Resolution Rescinded = ResolutionOf(Amending, Signed, new ResolutionRescinded(No28, Ten));
    private static readonly ResolutionAmended Shortened = new(No9, Shorter, Ten);
    private static readonly RestoreList Restore = new(No31, No28);
    private static readonly Stamp Then = Clock with { At = Ten };

    [Fact]
    public void The_list_before_a_rescinded_amendment_is_in_force_again() =>
        GivenResolution(Resolved, Signed, Shortened)
            .When(r => Restore.Decide(r, Rescinding, [ResolutionOf(Resolved), Rescinded], Then))
            .Then(new ResolutionAmended(No28, List, Ten));

    [Fact]
    public void A_list_that_has_replaced_it_since_stays() =>
        GivenResolution(Resolved, Signed, Shortened, new ResolutionAmended(No27, Shortest, Ten))
            .When(r => Restore.Decide(r, Rescinding, [Rescinded, ResolutionOf(Again, Signed)], Then))
            .ThenNothing();

    [Fact]
    public void A_list_that_was_rescinded_itself_does_not_come_back() =>
        GivenResolution(Resolved, Signed, new ResolutionAmended(No27, Shortest, Ten), Shortened)
            .When(r =>
                Restore.Decide(
                    r,
                    Rescinding,
                    [Rescinded, ResolutionOf(Again, Signed, new ResolutionRescinded(No31, Ten))],
                    Then
                )
            )
            .Then(new ResolutionAmended(No28, List, Ten));

    [Fact]
    public void Restoring_twice_records_nothing_new() =>
        GivenResolution(Resolved, Signed, Shortened, new ResolutionAmended(No28, List, Ten))
            .When(r => Restore.Decide(r, Rescinding, [Rescinded], Then))
            .ThenNothing();

    [Fact]
    public void Only_the_rescission_of_an_amendment_brings_a_list_back() =>
        GivenResolution(Resolved, Signed, Shortened)
            .When(r => Restore.Decide(r, Rescinding, [ResolutionOf(Again, Signed)], Then))
            .ThenRefused(NotInForce);

    [Fact]
    public void A_rescinded_amendment_asks_for_the_list_before_it() =>
        Assert.Equal<object>([Restore], ResolutionReactions.To(Rescinded));
}

public class RecordResolutionTests
{
    /// <summary>6 March 2026: three of the seven of the Presidium, entered on 2 April.</summary>
    private static readonly RecordResolution Prizes = new(
        Presidium,
        2026,
        new("4"),
        new("Бөхийн барилдааны шагналд 2.0 сая төгрөг шилжүүлэх тухай"),
        Preamble,
        [Clauses[0]],
        Present: 3,
        For: 3,
        new(new("4"), new("Сумын архив"), new(2026, 3, 6))
    );

    private static readonly Offices.Body Seven = Members with
    {
        Id = Presidium,
        Kind = Offices.BodyKind.Presidium,
        Terms = [.. Members.Terms.Take(7)],
    };

    private static readonly Stamp April = Secretary with { At = new(2026, 4, 2, 1, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void A_decision_without_quorum_is_a_fact_and_no_basis()
    {
        var recorded = Prizes.Decide(null, Seven, null, null, April).Events;

        Assert.Equal(
            [RecordResolution.WithoutQuorum],
            Assert.IsType<ResolutionRecorded>(Assert.Single(recorded)).Irregular
        );
        Assert.False(ResolutionOf(recorded).IsInForce);
        Assert.Equal(ResolutionStatus.Irregular, PageOf(recorded).Status);
    }

    [Fact]
    public void A_decision_by_the_rules_is_in_force() =>
        Assert.True(
            ResolutionOf((Prizes with { Present = 5 }).Decide(null, Seven, null, null, April).Events).IsInForce
        );

    [Fact]
    public void Half_of_those_present_are_no_majority() =>
        Assert.Equal(
            [RecordResolution.WithoutMajority],
            (
                (ResolutionRecorded)(Prizes with { Present = 6 }).Decide(null, Seven, null, null, April).Events[0]
            ).Irregular
        );

    [Fact]
    public void Nobody_was_there_who_is_no_member() =>
        GivenResolution()
            .When(r => (Prizes with { Present = 8 }).Decide(r, Seven, null, null, April))
            .ThenRefused(CountsOutOfRange);

    [Fact]
    public void What_belongs_to_the_session_is_no_decision_of_its_presidium()
    {
        var seven = Prizes with { Present = 7, For = 7 };

        Assert.Equal(
            [RecordResolution.OfSession],
            (
                (ResolutionRecorded)
                    (seven with { ItemType = new("rules") }).Decide(null, Seven, null, null, April).Events[0]
            ).Irregular
        );
        Assert.Empty(
            (
                (ResolutionRecorded)
                    (seven with { ItemType = new("other") }).Decide(null, Seven, null, null, April).Events[0]
            ).Irregular
        );
    }

    [Fact]
    public void It_is_about_a_round_of_its_place()
    {
        var about = Prizes with { RoundId = Ldf2027 };

        GivenResolution().When(r => about.Decide(r, Seven, null, null, April)).ThenRefused(RoundUnknown);
        Assert.Equal(
            Ldf2027,
            ((ResolutionRecorded)about.Decide(null, Seven, null, RoundOf(Reviewing), April).Events[0]).RoundId
        );
    }

    [Fact]
    public void Another_paper_under_a_used_number_is_told_and_the_same_one_records_nothing_new()
    {
        var recorded = Prizes.Decide(null, Seven, null, null, April).Events;

        GivenResolution([.. recorded]).When(r => Prizes.Decide(r, Seven, null, null, April)).ThenNothing();
        GivenResolution([.. recorded])
            .When(r => (Prizes with { Title = new("Өөр тогтоол") }).Decide(r, Seven, null, null, April))
            .ThenRefused(NumberTaken);
    }

    [Fact]
    public void What_has_not_happened_is_not_recorded() =>
        GivenResolution().When(r => Prizes.Decide(r, Seven, null, null, Secretary)).ThenRefused(DayAhead);
}

using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

/// <summary>Bag 3 printed 150 sheets: 112 votes, one void, one spoiled, 36 unused.</summary>
public class PaperBallotTests
{
    private static readonly Round Round = RoundOf(Voted);
    private static readonly PrintedSheets Sheets = new(150, 112, 1, 1, 36);
    private static readonly SignProtocol Sign = new(Ldf2027, Bag3, Sheets, 4, HashOf("protocol"));
    private static readonly VoidPaperBallot Void = new(Ldf2027, Bag3, new("3-117"), new("voted_twice"));
    private static readonly ApproveVoiding Approve = new(Ldf2027, Void.Sheet);
    private static readonly CertifyTally Certify = new(Ldf2027);

    private static readonly BallotBoxEvent[] OnPaper =
    [
        new BallotingClosed(
            Ldf2027,
            [
                new(
                    Bag3,
                    131,
                    [new(BallotChannel.Web, 19), new(BallotChannel.Paper, 64), new(BallotChannel.MobileBox, 48)]
                ),
            ],
            Today
        ),
        new BallotsCounted(Ldf2027, 131, [new(Well, 124)], null, Today),
    ];

    private static readonly PaperBallotVoided Voided = new(
        Ldf2027,
        Bag3,
        Void.Sheet,
        Void.Reason,
        Uranchimeg.By,
        Today
    );

    private static readonly VoidingApproved Approved = new(Ldf2027, Void.Sheet, Enkhjargal.By, Today);
    private static readonly ProtocolSigned Signed = SignedFor(Sheets);

    [Fact]
    public void A_bag_signs_for_its_sheets() =>
        GivenBox(OnPaper).When(b => Sign.Decide(b, Round, TheBag, Uranchimeg)).Then(Signed);

    [Fact]
    public void Signing_the_same_twice_records_nothing_new() =>
        GivenBox([.. OnPaper, Signed]).When(b => Sign.Decide(b, Round, TheBag, Uranchimeg)).ThenNothing();

    [Fact]
    public void What_was_signed_wrongly_is_signed_again()
    {
        var wrong = SignedFor(Sheets with { Unused = 34 });

        GivenBox([.. OnPaper, Voided, Approved, wrong])
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .ThenRefused(SheetsUnaccounted(Bag3, 150, 148));
        GivenBox([.. OnPaper, wrong]).When(b => Sign.Decide(b, Round, TheBag, Uranchimeg)).Then(Signed);
        GivenBox([.. OnPaper, Voided, Approved, wrong, Signed])
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .Then(
                new TallyCertified(
                    Ldf2027,
                    SealOf(new ProjectVotes[] { new(Well, 124) }),
                    Enkhjargal.By,
                    Today,
                    Day.AddDays(14)
                )
            );
    }

    [Fact]
    public void Who_did_not_see_what_another_entered_replaces_nothing()
    {
        var other = SignedFor(Sheets with { Unused = 34 });

        GivenBox([.. OnPaper, other])
            .When(b => (Sign with { Seen = 0 }).Decide(b, Round, TheBag, Uranchimeg))
            .ThenRefused(ProtocolMeanwhile);
        GivenBox([.. OnPaper, other])
            .When(b => (Sign with { Seen = 1 }).Decide(b, Round, TheBag, Uranchimeg))
            .Then(Signed);
        GivenBox([.. OnPaper, Signed])
            .When(b => (Sign with { Seen = 0 }).Decide(b, Round, TheBag, Uranchimeg))
            .ThenNothing();
    }

    [Fact]
    public void Without_a_protocol_paper_is_not_certified() =>
        GivenBox(OnPaper).When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf)).ThenRefused(ProtocolMissing(Bag3));

    [Fact]
    public void The_protocol_counts_as_many_as_lie_in_the_box() =>
        GivenBox([.. OnPaper, Voided, Approved, SignedFor(Sheets with { Counted = 111, Unused = 37 })])
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .ThenRefused(PaperDisagrees(Bag3, 111, 112));

    [Fact]
    public void No_sheet_is_void_on_paper_alone() =>
        GivenBox([.. OnPaper, Signed])
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .ThenRefused(VoidedDisagree(Bag3, 1, 0));

    [Fact]
    public void A_voiding_that_waits_holds_the_certificate_up() =>
        GivenBox([.. OnPaper, Signed, Voided])
            .When(b => Certify.Decide(b, Round, 0, Enkhjargal, SealOf))
            .ThenRefused(VoidingOpen(Void.Sheet));

    [Fact]
    public void It_takes_two_people_to_void_a_sheet()
    {
        GivenBox(OnPaper).When(b => Void.Decide(b, Round, TheBag, Uranchimeg)).Then(Voided);
        GivenBox([.. OnPaper, Voided]).When(b => Approve.Decide(b, Round, Uranchimeg)).ThenRefused(NeedsAnotherPerson);
        GivenBox([.. OnPaper, Voided]).When(b => Approve.Decide(b, Round, Enkhjargal)).Then(Approved);
    }

    [Fact]
    public void Voiding_and_approving_twice_record_nothing_new()
    {
        GivenBox([.. OnPaper, Voided]).When(b => Void.Decide(b, Round, TheBag, Uranchimeg)).ThenNothing();
        GivenBox([.. OnPaper, Voided, Approved]).When(b => Approve.Decide(b, Round, Enkhjargal)).ThenNothing();
    }

    [Fact]
    public void One_sheet_is_voided_for_one_reason() =>
        GivenBox([.. OnPaper, Voided])
            .When(b => (Void with { Reason = new("not_on_roll") }).Decide(b, Round, TheBag, Uranchimeg))
            .ThenRefused(SheetIsVoided(Void.Sheet));

    [Fact]
    public void A_number_that_was_voided_in_another_bag_is_told_apart_by_the_bag_before_it()
    {
        var other = TheBag with { Id = new(Id(77)) };
        var again = Void with { Area = other.Id };
        GivenBox([.. OnPaper, Voided])
            .When(b => again.Decide(b, Round, other, Uranchimeg))
            .ThenRefused(SheetOfOtherArea(Void.Sheet));
        GivenBox([.. OnPaper, Voided])
            .When(b => (again with { Sheet = new("4-0107") }).Decide(b, Round, other, Uranchimeg))
            .Then(new PaperBallotVoided(Ldf2027, other.Id, new("4-0107"), Void.Reason, Uranchimeg.By, Today));
    }

    [Fact]
    public void The_reason_is_of_the_list() =>
        GivenBox(OnPaper)
            .When(b => (Void with { Reason = new("mood") }).Decide(b, Round, TheBag, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_nobody_voided_nobody_approves() =>
        GivenBox(OnPaper).When(b => Approve.Decide(b, Round, Enkhjargal)).ThenRefused(SheetNotVoided(Void.Sheet));

    [Fact]
    public void While_people_vote_nobody_signs_or_voids()
    {
        GivenBox().When(b => Sign.Decide(b, Round, TheBag, Uranchimeg)).ThenRefused(NotClosed);
        GivenBox().When(b => Void.Decide(b, Round, TheBag, Uranchimeg)).ThenRefused(NotClosed);
    }

    [Fact]
    public void After_the_certificate_nothing_changes_any_more()
    {
        GivenBox(Certified).When(b => Sign.Decide(b, Round, TheBag, Uranchimeg)).ThenRefused(AlreadyCertified);
        GivenBox(Certified).When(b => Void.Decide(b, Round, TheBag, Uranchimeg)).ThenRefused(AlreadyCertified);
        GivenBox([Certified[0], Voided, .. Certified[1..]])
            .When(b => Approve.Decide(b, Round, Enkhjargal))
            .ThenRefused(AlreadyCertified);
    }

    [Fact]
    public void A_bag_of_another_soum_has_no_part_in_it() =>
        GivenBox(OnPaper)
            .When(b => Sign.Decide(b, Round, TheBag with { Parent = OtherSoum }, Uranchimeg))
            .ThenRefused(AreaUnknown);

    [Fact]
    public void There_are_no_fewer_than_no_sheets() =>
        GivenBox(OnPaper)
            .When(b => (Sign with { Sheets = Sheets with { Spoiled = -1 } }).Decide(b, Round, TheBag, Uranchimeg))
            .ThenRefused(SheetsOutOfRange);

    [Fact]
    public void Another_soum_signs_and_voids_nothing_here()
    {
        GivenBox(OnPaper).When(b => Sign.Decide(b, Round, TheBag, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
        GivenBox(OnPaper).When(b => Void.Decide(b, Round, TheBag, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);
        GivenBox([.. OnPaper, Voided])
            .When(b => Approve.Decide(b, Round, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
    }

    [Fact]
    public void The_page_holds_what_stands_against_the_box()
    {
        var page = new object[] { OnPaper[0], SignedFor(Sheets with { Unused = 34 }), Voided, Approved, Signed }
            .Select((e, n) => new Recorded(e, n, Id(1), n, Today))
            .Aggregate((BallotBoxPage?)null, BallotBoxPage.Fold)!;

        var account = Assert.Single(PaperAccount.Of(page.Areas!, page.Voidings, page.Protocols));

        Assert.Equal((Bag3, 112, 1, Signed), (account.Area, account.Recorded, account.Voided, account.Protocol));
        Assert.Null(account.Fault);
    }

    private static ProtocolSigned SignedFor(PrintedSheets sheets) =>
        new(Ldf2027, Bag3, sheets, 4, HashOf("protocol"), Uranchimeg.By, Today);
}

using Tusuv.Domain.Khural;
using static Tusuv.Domain.Khural.KhuralRefusals;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

public class VoteByHandsTests
{
    private static readonly VoteByHands Hands = new(December, WholeList, 15, 2, 1);

    [Fact]
    public void Fifteen_of_eighteen_carry_the_list() =>
        GivenSitting(Moved).When(s => Hands.Decide(s, Secretary)).Then(ListCarried);

    [Fact]
    public void The_same_count_again_records_nothing_new() =>
        GivenSitting([.. Moved, ListCarried]).When(s => Hands.Decide(s, Secretary)).ThenNothing();

    [Fact]
    public void A_result_stands() =>
        GivenSitting([.. Moved, ListCarried])
            .When(s => (Hands with { For = 14 }).Decide(s, Secretary))
            .ThenRefused(AlreadyVoted);

    [Fact]
    public void Half_is_no_majority() =>
        GivenSitting(Moved)
            .When(s => new VoteByHands(December, WholeList, 9, 9, 0).Decide(s, Secretary))
            .Then(
                ListCarried with
                {
                    Tally = new(9, 9, 0, 0),
                    Arithmetic = ListCarried.Arithmetic with { For = 9 },
                    Carried = false,
                }
            );

    [Fact]
    public void A_recused_member_raises_no_hand() =>
        GivenSitting([
                .. Opened,
                new InterestDeclared(3, Member(12), Kindergarten, Write("Эгч").Commitment, Ten),
                BoilerMoved,
            ])
            .When(s => new VoteByHands(December, Boiler, 18, 0, 0).Decide(s, Secretary))
            .ThenRefused(MoreVotesThanMembers(17));

    [Fact]
    public void Who_has_left_raises_no_hand() =>
        GivenSitting([.. Moved, new MemberLeft(Member(20), Ten)])
            .When(s => (Hands with { Against = 3 }).Decide(s, Secretary))
            .ThenRefused(MoreVotesThanMembers(17));

    [Fact]
    public void Amendments_are_voted_on_first() =>
        GivenSitting([.. Moved, AmendmentMoved]).When(s => Hands.Decide(s, Secretary)).ThenRefused(AmendmentsFirst);

    [Fact]
    public void Without_a_quorum_nothing_is_decided() =>
        GivenSitting([.. Moved, .. Attended.Present.Take(8).Select(m => new MemberLeft(m, Ten))])
            .When(s => new VoteByHands(December, WholeList, 10, 0, 0).Decide(s, Secretary))
            .ThenRefused(NoQuorum(10, 11));

    [Fact]
    public void An_appointment_is_not_made_by_hands() =>
        GivenSitting([.. Opened, ListMoved with { Item = 2 }])
            .When(s => Hands.Decide(s, Secretary))
            .ThenRefused(WayNotAllowed);

    [Fact]
    public void Nothing_is_voted_on_after_the_end() =>
        GivenSitting([.. Moved, new SittingEnded(Ten)])
            .When(s => Hands.Decide(s, Secretary))
            .ThenRefused(SittingIsOver);
}

public class VoteInSecretTests
{
    private static readonly SittingEvent[] Appointing = [.. Opened, ListMoved with { Item = 2 }];
    private static readonly AppointmentId[] Tellers = [Member(2), Member(3)];
    private static readonly VoteInSecret Papers = new(December, WholeList, 18, 12, 4, 1, 1, Tellers);

    [Fact]
    public void The_tellers_count_the_papers() =>
        GivenSitting(Appointing)
            .When(s => Papers.Decide(s, Secretary))
            .Then(
                new MotionVoted(
                    WholeList,
                    WayOfVoting.Secret,
                    new(12, 4, 1, 1),
                    new(18, 1, Tellers),
                    new(Share.MajorityOf(CountedBase.Present), 18, 10, 12),
                    true,
                    Ten
                )
            );

    [Fact]
    public void No_more_papers_come_back_than_were_given_out() =>
        GivenSitting(Appointing)
            .When(s => (Papers with { Issued = 17 }).Decide(s, Secretary))
            .ThenRefused(PapersDoNotAddUp);

    [Fact]
    public void No_more_papers_are_given_out_than_members_are_there() =>
        GivenSitting(Appointing)
            .When(s => (Papers with { Issued = 19 }).Decide(s, Secretary))
            .ThenRefused(MoreVotesThanMembers(18));

    [Fact]
    public void One_teller_is_none() =>
        GivenSitting(Appointing)
            .When(s => (Papers with { Tellers = [Member(2), Member(2)] }).Decide(s, Secretary))
            .ThenRefused(TellersMissing(2));

    [Fact]
    public void A_teller_is_in_the_room() =>
        GivenSitting(Appointing)
            .When(s => (Papers with { Tellers = [Member(2), Member(9)] }).Decide(s, Secretary))
            .ThenRefused(MemberAbsent);

    [Fact]
    public void A_recused_member_counts_nothing_but_what_was_counted_stands()
    {
        SittingEvent[] recused =
        [
            .. Appointing,
            new InterestDeclared(2, Member(3), null, Write("Эгч").Commitment, Ten),
        ];
        var papers = Papers with { Issued = 17, For = 11 };

        GivenSitting(recused).When(s => papers.Decide(s, Secretary)).ThenRefused(MemberRecused);
        Assert.Null(papers.Count(SittingOf(recused), Secretary).Refusal);
    }
}

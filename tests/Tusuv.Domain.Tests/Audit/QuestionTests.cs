using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Tests.TheFund;
using static Tusuv.Domain.Tests.TheKhural;
using static Tusuv.Domain.Tests.ThePlan;

namespace Tusuv.Domain.Tests.Audit;

public class QuestionTests
{
    private static readonly CommitmentId OtherContract = new(Id(92));

    [Fact]
    public void A_payment_above_its_contract_leads_to_the_payment_and_says_by_how_much()
    {
        var paid = new Pay(Ldf2027, Advance, WellContract, Tugrug(47_000_000), null, new("ТТ-41"), Day, Paper);
        var events = paid.Decide(EnvelopeOf(Contracted), Oyunchimeg).Cast<object>();

        var found = Assert.Single(Ask(QuestionKey.LimitBroken, [.. Contracted, .. events]));

        Assert.Equal((5, Tugrug(1_000_000), Well), (found.Event, found.Amount, found.Proposal));
        Assert.Equal([6L], found.With);
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 1)]
    public void The_fourteenth_day_is_in_time(int days, int found) =>
        Assert.Equal(found, Ask(QuestionKey.EnteredLate, [AdvancePaid with { PaidOn = Day.AddDays(-days) }]).Count);

    [Fact]
    public void A_contract_of_the_day_on_which_money_was_set_aside_is_in_order()
    {
        Assert.Empty(Ask(QuestionKey.ContractBeforeMoney, [.. Earmarked, WellCommitted with { SignedOn = Day }]));
        Assert.Single(
            Ask(QuestionKey.ContractBeforeMoney, [.. Earmarked, WellCommitted with { SignedOn = Day.AddDays(-1) }])
        );
        Assert.Single(Ask(QuestionKey.ContractBeforeMoney, [Begun, WellCommitted]));
    }

    [Fact]
    public void What_is_spent_on_a_rescinded_list_leads_to_the_rescission_until_another_list_sets_money_aside()
    {
        var rescinded = new ResolutionRescinded(new(Id(89)), Today);
        var again = new ProjectEarmarked(Well, new(Id(90)), Tugrug(48_500_000), null, Today);

        Assert.Empty(Ask(QuestionKey.SpentAfterRescission, [.. Contracted, AdvancePaid, rescinded]));
        Assert.Empty(Ask(QuestionKey.SpentAfterRescission, [.. Contracted, rescinded, again, AdvancePaid]));
        var record = Ask(QuestionKey.SpentAfterRescission, [.. Earmarked, rescinded, WellCommitted, AdvancePaid]);
        Assert.Equal(
            [(5L, 4L, WellCommitted.Amount), (6L, 4L, AdvancePaid.Amount)],
            record.OrderBy(f => f.Event).Select(f => (f.Event, f.With.Single(), f.Amount!.Value))
        );
        Assert.All(record, f => Assert.Equal(Well, f.Proposal));
    }

    [Fact]
    public void Who_signed_and_paid_is_one_person_whatever_their_offices()
    {
        var record = Record([WellCommitted, AdvancePaid]);
        ActorId[] actors = [Temuulen.By, Oyunchimeg.By];
        var acts = record.Acts.Zip(actors, (act, by) => act with { By = by }).ToArray();
        var person = new PersonId(Id(300));

        Assert.Empty(Ask(QuestionKey.OnePerson, record with { Acts = acts }));
        Assert.Single(Ask(QuestionKey.OnePerson, record with { Acts = acts, PersonOf = _ => person }));
        Assert.Single(Ask(QuestionKey.OnePerson, record));
    }

    [Fact]
    public void Two_steps_for_two_people_are_found_where_one_person_took_both()
    {
        (object Step, object Look)[] pairs =
        [
            (Counted[1], Certified[2]),
            (
                new PaperBallotVoided(Ldf2027, Bag3, new("3-117"), new("voted_twice"), Uranchimeg.By, Today),
                new VoidingApproved(Ldf2027, new("3-117"), Enkhjargal.By, Today)
            ),
            (LateClaimed, new PenaltyWaived(Late, new("court"), Today)),
            (
                new ProposalRefused(new("no_land"), null, Today, Uranchimeg.By),
                new ProposalAppealDecided(false, Write("Үгүй").Commitment, Today)
            ),
        ];
        ActorId[] actors = [Uranchimeg.By, Enkhjargal.By];
        foreach (var (step, look) in pairs)
        {
            var one = Record([step, look]);
            var two = one with { Acts = [.. one.Acts.Zip(actors, (act, by) => act with { By = by })] };

            Assert.Equal([2L], Ask(QuestionKey.OnePerson, one).Select(found => found.Event));
            Assert.Empty(Ask(QuestionKey.OnePerson, two));
            Assert.Single(Ask(QuestionKey.OnePerson, two with { PersonOf = _ => new PersonId(Id(300)) }));
        }
    }

    [Fact]
    public void Hands_that_one_teller_counted_are_a_single_persons_step() =>
        Assert.Single(Ask(QuestionKey.OnePerson, [new HandsCounted(1, [], Write("Нэг").Commitment, null, Today)]));

    [Fact]
    public void Two_direct_purchases_from_one_firm_are_added_up_whatever_its_form()
    {
        var first = WellCommitted with { Way = ProcurementWay.Direct };
        var second = first with { CommitmentId = OtherContract, Contractor = new("ХХК «Талын Салхи»") };

        var found = Assert.Single(Ask(QuestionKey.SplitContracts, [first, second]));

        Assert.Equal((2L, Tugrug(92_000_000)), (found.Event, found.Amount));
        Assert.Empty(Ask(QuestionKey.SplitContracts, [first, second with { Way = ProcurementWay.OpenTender }]));
    }

    [Fact]
    public void A_giver_who_is_paid_is_found_by_the_name_of_the_firm()
    {
        var gift = new EnvelopeRaised(
            new("7"),
            new(SourceKind.Donation, Tugrug(1), new("«Талын салхи» компанийн хандив")),
            Today
        );

        Assert.Single(Ask(QuestionKey.ContractorGave, [gift, WellCommitted]));
        Assert.Empty(Ask(QuestionKey.ContractorGave, [Begun, WellCommitted]));
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    public void A_quorum_by_one_is_a_quorum_that_one_less_would_have_broken(int present, int found) =>
        Assert.Equal(
            found,
            Ask(
                QuestionKey.QuorumByOne,
                [Convened, Attended with { Present = [.. Enumerable.Range(1, present).Select(Member)] }]
            ).Count
        );

    [Fact]
    public void Who_declared_an_interest_in_one_project_may_vote_on_another()
    {
        SittingEvent[] declared =
        [
            .. Moved,
            BoilerMoved,
            new InterestDeclared(3, Member(12), Kindergarten, Write("Эгч").Commitment, Ten),
        ];

        Assert.Single(Ask(QuestionKey.InterestButVoted, [.. declared, Vote(Boiler, 12)]));
        Assert.Empty(Ask(QuestionKey.InterestButVoted, [.. declared, Vote(WholeList, 12), Vote(Boiler, 13)]));
    }

    [Fact]
    public void A_vote_of_somebody_who_had_left_is_found()
    {
        SittingEvent[] left = [.. Moved, new MemberLeft(Member(20), Ten)];

        Assert.Single(Ask(QuestionKey.VotedWhileAway, [.. left, Vote(WholeList, 20), Vote(WholeList, 1)]));
        Assert.Single(Ask(QuestionKey.VotedWhileAway, [.. left, Vote(WholeList, 9)]));
    }

    [Fact]
    public void A_vote_that_opened_before_all_three_were_sealed_is_found()
    {
        var opened = new StageOpened(Stage.Voting, Today);

        Assert.Single(Ask(QuestionKey.OpenedUnsealed, [TheRules, ListSealed, opened, TheRoll]));
        Assert.Empty(Ask(QuestionKey.OpenedUnsealed, [TheRules, ListSealed, TheRoll, opened]));
    }

    [Theory]
    [InlineData(58_200_000, 0)]
    [InlineData(58_200_001, 1)]
    public void A_cost_that_rose_by_a_fifth_may_rise(long amount, int found) =>
        Assert.Equal(
            found,
            Ask(QuestionKey.CostRaised, [WellCosted, WellCosted with { Amount = Tugrug(amount) }]).Count
        );

    [Fact]
    public void A_photo_from_before_the_contract_is_found_by_its_own_day()
    {
        var record = Record([Adopted31, WellCommitted, WellReported]);

        var older = record with { TakenOn = Taken(WellCommitted.SignedOn.AddDays(-3)) };

        Assert.Equal(3, Assert.Single(Ask(QuestionKey.PhotoOlder, older)).Days);
        Assert.Empty(Ask(QuestionKey.PhotoOlder, record with { TakenOn = Taken(WellCommitted.SignedOn) }));
        Assert.Empty(Ask(QuestionKey.PhotoOlder, record));
    }

    [Fact]
    public void Work_done_after_its_day_says_how_late_it_was()
    {
        var due = DateOnly.FromDateTime(WellPlanned.DueAt.UtcDateTime);
        var done = WellReported with { DoneOn = due.AddDays(27) };

        Assert.Equal(27, Assert.Single(Ask(QuestionKey.WorkLate, [.. Planned, WellOverdue, done])).Days);
        Assert.Equal(
            40,
            Assert
                .Single(Ask(QuestionKey.WorkLate, Record([.. Planned, WellOverdue]) with { AskedOn = due.AddDays(40) }))
                .Days
        );
        Assert.Empty(Ask(QuestionKey.WorkLate, [.. Planned, WellReported]));
    }

    [Fact]
    public void A_day_that_moved_twice_says_each_time_by_how_much()
    {
        BaselineRevised To(int days) =>
            new(WellPlanned.MilestoneId, WellPlanned.DueAt.AddDays(days), new("weather"), Ten);

        var found = Ask(QuestionKey.DayMoved, [.. Planned, WellPlanned, To(30), To(20)]);

        Assert.Equal([-10, 30], found.Select(moved => moved.Days));
    }

    [Fact]
    public void Every_question_is_asked_and_none_twice() =>
        Assert.Equal(Enum.GetValues<QuestionKey>().Order(), Question.All.Select(question => question.Key).Order());

    private static Dictionary<Hash, DateOnly> Taken(DateOnly day) => new() { [WellReported.Evidence[0]] = day };

    private static VoteGiven Vote(MotionId motion, int member) =>
        new(motion, Member(member), VoteChoice.For, null, Ten);

    internal static IReadOnlyList<Finding> Ask(QuestionKey key, object[] events) => Ask(key, Record(events));

    private static IReadOnlyList<Finding> Ask(QuestionKey key, RoundRecord record) =>
        Question.All.Single(question => question.Key == key).Ask(record);

    /// <summary>Events numbered from 1, all entered today by the head of finance, who is nobody else.</summary>
    private static RoundRecord Record(object[] events) =>
        new(
            [.. events.Select((e, i) => new Act(new(e, i + 1, StreamOf(e), i + 1, Today), Oyunchimeg.By, Day))],
            _ => null,
            new Dictionary<Hash, DateOnly>()
        );

    private static Guid StreamOf(object e) =>
        e switch
        {
            ProposalEvent => Well.Value,
            SittingEvent => TheKhural.December.Value,
            PlanEvent => Id31.Value,
            ResolutionRescinded => TheResolution.No31.Value,
            _ => Ldf2027.Value,
        };
}

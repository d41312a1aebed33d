using Tusuv.Domain.Khural;
using static Tusuv.Domain.Tests.TheKhural;

namespace Tusuv.Domain.Tests.KhuralCommands;

/// <summary>Laws of sittings in which people come and go while they vote.</summary>
public class SittingLaws
{
    private static readonly Gen<(int Member, int Act)[]> Day = Gen.Select(Gen.Int[1, 21], Gen.Int[0, 3]).Array[60];

    [Fact]
    public void No_vote_counts_more_people_than_are_there_and_none_without_a_quorum() =>
        Day.Sample(acts =>
        {
            var sitting = SittingOf(Moved);
            foreach (var (member, act) in acts)
            {
                var motion = new MotionId(Id(1000 + member));
                var decision = act switch
                {
                    0 => new RecordArrival(December, Member(member), null).Decide(sitting, Secretary),
                    1 => new RecordDeparture(December, Member(member), null).Decide(sitting, Secretary),
                    2 => new MakeMotion(December, motion, 1, Member(member), ListMoved.Text, null, null).Decide(
                        sitting,
                        Secretary
                    ),
                    _ => new VoteByHands(December, motion, member, 21 - member, 0).Decide(sitting, Secretary),
                };
                foreach (var vote in decision.Events.OfType<MotionVoted>())
                {
                    Assert.InRange(vote.Tally.Voted, 0, sitting.Present.Count);
                    Assert.True(sitting.Present.Count >= 11);
                    Assert.Equal(vote.Tally.For > sitting.Present.Count / 2, vote.Carried);
                }

                sitting = decision.Events.Aggregate(sitting, (s, e) => Sitting.Evolve(s, e)!);
            }
        });

    [Fact]
    public void The_page_and_the_decisions_see_the_same_room() =>
        Day.Sample(acts =>
        {
            List<SittingEvent> events = [.. Opened];
            foreach (var (member, act) in acts)
            {
                var sitting = SittingOf(events);
                events.AddRange(
                    act < 2
                        ? new RecordArrival(December, Member(member), null).Decide(sitting, Secretary)
                        : new RecordDeparture(December, Member(member), null).Decide(sitting, Secretary)
                );
            }

            var (state, page) = (SittingOf(events), PageOf(events));
            Assert.Equal((state.Present.Count, state.HasQuorum), (page.Present, page.HasQuorum));
        });

    [Fact]
    public void A_share_is_never_more_than_the_whole_unless_it_asks_for_more() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 10], Gen.Int[1, 10], Gen.Bool)
            .Where(x => x.Item2 <= x.Item3)
            .Sample(x =>
            {
                var (of, numerator, denominator, more) = x;
                var needed = new Share(CountedBase.Present, numerator, denominator, more).Needed(of);
                // The smallest number whose share of the base is enough.
                bool Enough(int n) => more ? n * denominator > of * numerator : n * denominator >= of * numerator;
                return Enough(needed) && (needed == 0 || !Enough(needed - 1));
            });
}

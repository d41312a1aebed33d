using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using static Tusuv.Domain.Audit.EngagementRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class DrawSampleTests
{
    private static readonly DrawSample Draw = new(No14, Ldf2027, SampleOf.Payments, null, 2);

    [Fact]
    public void What_is_drawn_can_be_drawn_by_hand()
    {
        // printf '%s:%s' SEED NUMBER | sha256sum, sorted.
        Assert.Equal("19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b", HashOf("seed").Value);
        Assert.Equal(
            "03929add679e179c108c5d87160bde007e3ed0f906da53ad86354be4cf108202",
            Population.TicketOf(HashOf("seed"), 14)
        );
        Assert.Equal([14, 15], Payments.Draw(2));
        Assert.Equal([11, 14, 15], Payments.Draw(3));
    }

    [Fact]
    public void The_record_says_from_how_many_and_with_which_seed() => Try(Draw).Then(Drawn);

    [Fact]
    public void Drawing_again_gives_no_other_sample() => Try(Draw, [Opened, Drawn]).ThenNothing();

    [Fact]
    public void A_larger_sample_holds_the_smaller_one() =>
        Try(Draw with { Size = 4 }, [Opened, Drawn]).Then(Drawn with { Number = 2, Events = Payments.Draw(4) });

    [Fact]
    public void More_than_there_are_cannot_be_drawn()
    {
        Try(Draw with { Size = 6 }).ThenRefused(SizeImpossible(5));
        Try(Draw with { Size = 0 }).ThenRefused(SizeImpossible(5));
    }

    [Fact]
    public void Only_of_the_round_that_is_audited() =>
        GivenAudit(Opened with { RoundId = new(Id(9)) })
            .When(a => Draw.Decide(a, BothSides, RoundOf(Ldf), Payments, Munkhsaikhan))
            .ThenRefused(RoundUnfit);

    [Fact]
    public void What_photos_say_is_no_population_for_it_can_be_erased()
    {
        Try(Draw with { Of = SampleOf.Question, Question = QuestionKey.PhotoOlder }).ThenRefused(QuestionUnfit);
        Try(Draw with { Question = QuestionKey.LimitBroken }).ThenRefused(QuestionUnfit);
    }

    [Fact]
    public void After_the_report_nothing_is_drawn() => Try(Draw, [Opened, TheAudit.Closed]).ThenRefused(IsClosed);

    [Fact]
    public void The_audited_do_not_draw() =>
        GivenAudit(Opened)
            .When(a => Draw.Decide(a, BothSides, RoundOf(Ldf), Payments, Governor))
            .ThenRefused(NotItsAuditor);

    [Fact]
    public void A_sample_is_a_part_of_its_population_and_grows_with_its_size() =>
        Gen.Select(Gen.Long[1, 100_000].Array[1, 50], Gen.Int[0, 50], Gen.Int[0, 50])
            .Sample(
                (numbers, one, other) =>
                {
                    var population = new Population(numbers, 0, HashOf("seed"));
                    var (small, large) = (population.Draw(Math.Min(one, other)), population.Draw(Math.Max(one, other)));
                    return small.All(large.Contains)
                        && large.All(numbers.Contains)
                        && large.SequenceEqual(large.Distinct().Order());
                }
            );

    private static Spec.Result<EngagementEvent> Try(DrawSample command, params EngagementEvent[] history) =>
        GivenAudit(history is [] ? [Opened] : history)
            .When(a => command.Decide(a, BothSides, RoundOf(Ldf), Payments, Munkhsaikhan));
}

using Tusuv.Domain.Ballots;

namespace Tusuv.Domain.Tests.BallotCommands;

public class BallotLaws
{
    private static readonly Gen<WaitingBallot[]> Waiting =
        from voters in Gen.Int[0, 60]
        from revisions in Gen.Int[1, 4].Array[voters]
        from lots in Gen.Int.Array[voters * 4]
        select Enumerable
            .Range(0, voters)
            .SelectMany(v =>
                Enumerable
                    .Range(1, revisions[v])
                    .Select(r => new WaitingBallot(
                        TokenOf(v),
                        TokenOf(1000 + lots[v * 4 + r - 1] % 1000000 + v * 4_000_000 + r),
                        TokenOf(-1 - v),
                        r,
                        HashOf($"{v} {r}")
                    ))
            )
            .ToArray();

    [Fact]
    public void A_batch_marks_as_many_voters_as_it_brings_new_pseudonyms() =>
        Waiting.Sample(ballots =>
        {
            var events = BallotBatch.Of(Ldf2027, Bag3, 1, ballots);
            var marked = ((VotersMarked)events[0]).RollRefs;
            var accepted = events.Skip(1).Cast<BallotAccepted>().ToArray();
            return marked.Count == accepted.Where(a => a.Revision == 1).Select(a => a.Pseudonym).Distinct().Count()
                && marked.Distinct().Count() == marked.Count
                && accepted.Length == ballots.Length;
        });

    [Fact]
    public void The_order_in_which_ballots_came_leaves_no_trace() =>
        Gen.Select(Waiting, Gen.Int)
            .Sample(
                (ballots, seed) =>
                    BallotBatch
                        .Of(Ldf2027, Bag3, 1, ballots)
                        .Select(Spec.Text)
                        .SequenceEqual(
                            BallotBatch
                                .Of(Ldf2027, Bag3, 1, [.. ballots.OrderBy(b => HashOf($"{seed} {b.BallotRef}").Value)])
                                .Select(Spec.Text)
                        )
            );

    [Fact]
    public void No_batch_is_smaller_than_allowed_and_as_many_stay_behind() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 200], Gen.Int[1, 500])
            .Sample(
                (waiting, minimum, largest) =>
                {
                    var size = BallotBatch.Size(waiting, minimum, largest);
                    return size == 0
                        ? waiting < 2 * minimum
                        : size >= minimum && waiting - size >= minimum && size <= Math.Max(minimum, largest);
                }
            );

    private static readonly Gen<OpenedBallot[]> Opened = Gen.Select(
            Gen.Int[0, 30],
            Gen.Int[1, 5],
            Gen.Int[0, 3],
            Gen.Int[0, 2],
            (voter, revision, choices, area) =>
                new OpenedBallot(
                    new(Id(100 + area)),
                    TokenOf(voter),
                    revision,
                    choices switch
                    {
                        0 => [],
                        1 => [Well],
                        2 => [Lamps],
                        _ => [Well, Lamps],
                    }
                )
        )
        .Array[0, 80]
        .Select(all => all.DistinctBy(b => (b.Pseudonym, b.Revision)).ToArray());

    [Fact]
    public void The_last_ballot_of_each_voter_counts() =>
        Opened.Sample(ballots =>
        {
            var last = ballots.GroupBy(b => b.Pseudonym).Select(g => g.OrderBy(b => b.Revision).Last()).ToArray();
            var count = Count.Of(ballots.Length, ballots, Projects, null);
            return count.Counted == last.Length
                && count.Opened == ballots.Length
                && Projects.All(p =>
                    (count.Totals.FirstOrDefault(t => t.ProposalId == p.ProposalId)?.Votes ?? 0)
                    == last.Count(b => b.Choices.Contains(p.ProposalId))
                );
        });

    [Fact]
    public void The_whole_is_the_sum_of_its_areas() =>
        Opened.Sample(ballots =>
        {
            var count = Count.Of(ballots.Length, ballots, Projects, null);
            return count.Areas.Select(a => a.Area).Distinct().Count() == count.Areas.Count
                && count.Totals.All(t =>
                    t.Votes == count.Areas.Sum(a => a.Votes.Single(v => v.ProposalId == t.ProposalId).Votes)
                );
        });

    [Fact]
    public void The_order_in_which_envelopes_are_opened_does_not_matter() =>
        Opened.Sample(ballots =>
            Spec.Text(Count.Of(ballots.Length, ballots, Projects, null))
            == Spec.Text(Count.Of(ballots.Length, [.. ballots.Reverse()], Projects, null))
        );

    [Fact]
    public void A_project_named_twice_on_one_ballot_has_one_vote() =>
        Assert.Equal(
            [new(Well, 1), new(Lamps, 0)],
            Count.Of(1, [new(Bag3, TokenOf(1), 1, [Well, Well])], Projects, null).Totals
        );
}

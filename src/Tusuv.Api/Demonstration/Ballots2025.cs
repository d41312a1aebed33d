using Tusuv.Domain.Ballots;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>
/// The 1,296 ballots of 2025, made so that they give the votes of each project in each bag: by falling cost, each project
/// goes to those voters of the bag who have spent the least so far.
/// </summary>
internal static class Ballots2025
{
    /// <summary>Voters of bags 1 to 5 by channel.</summary>
    private static readonly (int Web, int Paper, int MobileBox)[] Voters =
    [
        (48, 92, 38),
        (71, 98, 36),
        (19, 64, 48),
        (104, 88, 22),
        (369, 176, 23),
    ];

    /// <summary>In the centre, where the network is: those who changed their mind, and those who came with paper after all.</summary>
    private const int Revised = 84;

    private const int PhoneThenPaper = 27;

    /// <summary>Ballots that others took the place of before the close.</summary>
    public static IEnumerable<Vote> First =>
        from vote in Last
        where vote.Revision == 2
        select vote with
        {
            Revision = 1,
            Channel = BallotChannel.Web,
            Choices = [vote.Choices[0]],
        };

    /// <summary>The last ballot of each voter, which counts.</summary>
    public static IReadOnlyList<Vote> Last { get; } = [.. Bags.SelectMany(Of)];

    private static IEnumerable<Vote> Of(Bag bag)
    {
        var (web, paper, mobile) = Voters[bag.Number - 1];
        var choices = Deal(bag, web + paper + mobile);
        for (var voter = 1; voter <= choices.Length; voter++)
        {
            var channel =
                voter <= web ? BallotChannel.Web
                : voter <= web + paper ? BallotChannel.Paper
                : BallotChannel.MobileBox;
            var again = bag.Number == 5 && (voter <= Revised || (voter > web && voter <= web + PhoneThenPaper));
            yield return new(bag, voter, channel, choices[voter - 1], again ? 2 : 1);
        }
    }

    private static List<ProposalId>[] Deal(Bag bag, int voters)
    {
        var votes = Projects2026.VotesIn(bag);
        var ballots = Enumerable.Range(0, voters).Select(_ => new List<ProposalId>()).ToArray();
        var spent = new decimal[voters];
        foreach (var project in Projects2026.Admitted.OrderByDescending(p => p.Cost))
        foreach (var voter in Enumerable.Range(0, voters).OrderBy(v => spent[v]).Take(votes[project.Number]).ToArray())
        {
            ballots[voter].Add(project.Id);
            spent[voter] += project.Cost!.Value;
        }

        return ballots;
    }
}

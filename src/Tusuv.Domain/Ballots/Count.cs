using Tusuv.Domain.Rounds;

namespace Tusuv.Domain.Ballots;

/// <summary>A ballot taken out of its envelope.</summary>
public sealed record OpenedBallot(LocalityId Area, Token Pseudonym, int Revision, IReadOnlyList<ProposalId> Choices);

/// <summary>Votes by area and in all, from the last ballot of each voter.</summary>
public sealed record Count(int Recorded, int Opened, IReadOnlyList<AreaCount> Areas, Hash? Openings)
{
    public int Counted => Areas.Sum(area => area.Counted);

    public IReadOnlyList<ProjectVotes> Totals =>
        [
            .. Areas
                .SelectMany(a => a.Votes)
                .GroupBy(v => v.ProposalId)
                .Select(g => new ProjectVotes(g.Key, g.Sum(v => v.Votes))),
        ];

    public static Count Of(
        int recorded,
        IReadOnlyCollection<OpenedBallot> ballots,
        IReadOnlyList<BallotProject> projects,
        Hash? openings
    )
    {
        var last = ballots.GroupBy(b => b.Pseudonym).Select(g => g.MaxBy(b => b.Revision)!);
        var areas = last.GroupBy(b => b.Area)
            .OrderBy(g => g.Key.Value)
            .Select(g => AreaCount.Of(g.Key, [.. g], projects));
        return new(recorded, ballots.Count, [.. areas], openings);
    }
}

public sealed record AreaCount(LocalityId Area, int Counted, IReadOnlyList<ProjectVotes> Votes)
{
    public static AreaCount Of(
        LocalityId area,
        IReadOnlyCollection<OpenedBallot> ballots,
        IReadOnlyList<BallotProject> projects
    )
    {
        var votes = projects.ToDictionary(p => p.ProposalId, _ => 0);
        foreach (var choice in ballots.SelectMany(b => b.Choices.Distinct()))
            votes[choice]++;
        return new(area, ballots.Count, [.. projects.Select(p => new ProjectVotes(p.ProposalId, votes[p.ProposalId]))]);
    }
}

namespace Tusuv.Allocation;

/// <summary>A project with its count, for rules that need nothing else of the ballots.</summary>
/// <param name="Id">Compared by code point.</param>
/// <param name="Cost">0 or more.</param>
/// <param name="Votes">Supporters: ballots that give the project more than 0.</param>
/// <param name="Score">The sum of what the project is worth to all ballots; for approval ballots the votes again.</param>
/// <param name="Withdrawn">Found inadmissible after the vote.</param>
public sealed record CountedProject(string Id, long Cost, long Votes, long Score, bool Withdrawn = false)
{
    /// <summary>A project counted from approval ballots.</summary>
    /// <param name="id">Compared by code point.</param>
    /// <param name="cost">0 or more.</param>
    /// <param name="votes">Ballots that name the project.</param>
    public CountedProject(string id, long cost, long votes)
        : this(id, cost, votes, votes) { }
}

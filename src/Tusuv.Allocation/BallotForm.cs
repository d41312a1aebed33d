namespace Tusuv.Allocation;

/// <summary>What a voter writes on a ballot; decides how much a listed project is worth to the voter.</summary>
public enum BallotForm
{
    /// <summary>A set of projects, each worth 1.</summary>
    Approval,

    /// <summary>One project, worth 1.</summary>
    ChooseOne,

    /// <summary>
    /// A ranking, best first. The project at position i (from 0) is worth L - i, where L is the larger of the allowed
    /// length and the longest ballot.
    /// </summary>
    Ordinal,

    /// <summary>Points shared out among projects under a limit for their sum; a project is worth its points.</summary>
    Cumulative,

    /// <summary>Points for each project by itself; a project is worth its points.</summary>
    Scoring,
}

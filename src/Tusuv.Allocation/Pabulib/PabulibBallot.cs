namespace Tusuv.Allocation.Pabulib;

/// <summary>A row of the section VOTES.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="VoterId">Text as it stands in the file.</param>
/// <param name="Choices">Places in <see cref="PabulibFile.Projects"/>, in the order of the ballot; a project may stand there twice.</param>
/// <param name="Points">Cumulative and scoring ballots: points parallel to the choices; otherwise empty.</param>
/// <param name="Fields">Every field as text, parallel to <see cref="PabulibFile.BallotColumns"/>.</param>
public sealed record PabulibBallot(
    int Line,
    string VoterId,
    IReadOnlyList<int> Choices,
    IReadOnlyList<int> Points,
    IReadOnlyList<string> Fields
);

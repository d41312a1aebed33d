using Tusuv.Domain;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Rounds;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>What the log says of each round, for the checks that come after.</summary>
internal sealed class Rounds : ILeafCheck
{
    private readonly Dictionary<Guid, Round> rounds = [];
    private readonly Dictionary<Guid, BallotBox> boxes = [];

    public Round? Find(RoundId round) => rounds.GetValueOrDefault(round.Value);

    public BallotBox? BoxOf(RoundId round) => boxes.GetValueOrDefault(BallotBoxId.Of(round).Value);

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is RoundEvent e && Round.Evolve(rounds.GetValueOrDefault(leaf.Stream), e) is { } round)
            rounds[leaf.Stream] = round;
        if (leaf.Event is BallotBoxEvent b && BallotBox.Evolve(boxes.GetValueOrDefault(leaf.Stream), b) is { } box)
            boxes[leaf.Stream] = box;
    }

    public void Finish() { }
}

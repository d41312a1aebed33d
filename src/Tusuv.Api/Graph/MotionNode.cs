using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Graph;

[Name("Motion")]
internal sealed class MotionNode(MotionView motion, SittingPage sitting, Pages pages)
{
    public MotionId Id => motion.Id;

    public int Item => motion.Item;

    public MemberNode Mover => new(motion.Mover, sitting.BodyId, pages);

    /// <summary>What is voted on: as it was made, or as the last amendment that carried has it.</summary>
    public PublicText Text => motion.Text;

    /// <summary>Of an amendment: how the motion that it changes reads once it is carried.</summary>
    public PublicText? Wording => motion.Wording;

    /// <summary>What stood there before each amendment that carried, oldest first.</summary>
    public IEnumerable<PublicText> EarlierTexts => motion.Earlier;

    /// <summary>Of an amendment: whether what it would change has been changed since, so that it must be moved anew.</summary>
    public bool IsOutdated => sitting.IsOutdated(motion);

    public DateTimeOffset MadeAt => motion.MadeAt;

    public IDataLoaderResult<ProposalNode>? About() => motion.About is { } about ? pages.Proposal(about) : null;

    public MotionId? Amends => motion.Amends;

    /// <summary>How votes come in, while a vote by name is open.</summary>
    public RollCallEntry? RollCall => motion.RollCall;

    public IEnumerable<NamedVoteNode> Votes => motion.Votes.Select(v => new NamedVoteNode(v, sitting.BodyId, pages));

    public MotionResultNode? Result => motion.Result is { } result ? new(result, sitting.BodyId, pages) : null;
}

[Name("NamedVote")]
internal sealed class NamedVoteNode(NamedVote vote, BodyId body, Pages pages)
{
    public MemberNode Member => new(vote.Member, body, pages);

    public VoteChoice Choice => vote.Choice;

    /// <summary>What stood there before it was corrected, oldest first.</summary>
    public IEnumerable<VoteChoice> Earlier => vote.Earlier;
}

[Name("MotionResult")]
internal sealed class MotionResultNode(MotionVoted result, BodyId body, Pages pages)
{
    public WayOfVoting Way => result.Way;

    public Tally Tally => result.Tally;

    public Arithmetic Arithmetic => result.Arithmetic;

    public bool Carried => result.Carried;

    public DateTimeOffset VotedAt => result.VotedAt;

    /// <summary>Of a secret vote.</summary>
    public int? PapersIssued => result.Papers?.Issued;

    public int? PapersSpoiled => result.Papers?.Spoiled;

    public IEnumerable<MemberNode> Tellers =>
        (result.Papers?.Tellers ?? []).Select(t => new MemberNode(t, body, pages));
}

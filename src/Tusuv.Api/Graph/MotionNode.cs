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

    /// <summary>The project list that is voted on with it; of an amendment, the list as it is once this is carried.</summary>
    public DraftListNode? Annex => motion.Annex is { } list ? new(list, pages) : null;

    /// <summary>The lists that stood there before an amendment that carried had another, oldest first.</summary>
    public IEnumerable<DraftListNode> EarlierLists =>
        (motion.EarlierLists ?? []).Select(list => new DraftListNode(list, pages));

    /// <summary>Of an amendment: whether what it would change has been changed since, so that it must be moved anew.</summary>
    public bool IsOutdated => sitting.IsOutdated(motion);

    public DateTimeOffset MadeAt => motion.MadeAt;

    public IDataLoaderResult<ProposalNode>? About() => motion.About is { } about ? pages.Proposal(about) : null;

    public MotionId? Amends => motion.Amends;

    /// <summary>How votes come in, while a vote by name is open.</summary>
    public RollCallEntry? RollCall => motion.RollCall;

    /// <summary>Of a vote by name: who was called, whoever came or left meanwhile; not kept of the earliest.</summary>
    public IEnumerable<MemberNode>? Entitled =>
        (motion.Entitled ?? motion.Result?.Called)?.Select(member => new MemberNode(member, sitting.BodyId, pages));

    public IEnumerable<NamedVoteNode> Votes => motion.Votes.Select(v => new NamedVoteNode(v, sitting.BodyId, pages));

    /// <summary>Votes by name that were begun and not finished, with what had been given by then.</summary>
    public IEnumerable<AbandonedCallNode> AbandonedCalls =>
        (motion.AbandonedCalls ?? []).Select(call => new AbandonedCallNode(call, sitting.BodyId, pages));

    public MotionResultNode? Result => motion.Result is { } result ? new(result, sitting.BodyId, pages) : null;
}

/// <summary>A project list as it lies before the body.</summary>
[Name("DraftList")]
internal sealed class DraftListNode(AnnexDraft list, Pages pages)
{
    public Money Total => new(list.Lines.Sum(line => line.Amount.Amount), list.Lines[0].Amount.Currency);

    public IEnumerable<DraftLineNode> Lines => list.Lines.Select(line => new DraftLineNode(line, pages));

    /// <summary>What the voters chose and this list does not have.</summary>
    public IEnumerable<DraftOmissionNode> LeftOut => list.LeftOut.Select(left => new DraftOmissionNode(left, pages));
}

[Name("DraftLine")]
internal sealed class DraftLineNode(AnnexEntry line, Pages pages)
{
    public Money Amount => line.Amount;

    /// <summary>Why it is here, or at this sum, though the voters' result has it otherwise.</summary>
    public ReasonCode? Difference => line.Difference;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(line.ProposalId);
}

[Name("DraftOmission")]
internal sealed class DraftOmissionNode(Omission omission, Pages pages)
{
    public ReasonCode Reason => omission.Reason;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(omission.ProposalId);
}

[Name("NamedVote")]
internal sealed class NamedVoteNode(NamedVote vote, BodyId body, Pages pages)
{
    public MemberNode Member => new(vote.Member, body, pages);

    public VoteChoice Choice => vote.Choice;

    /// <summary>What stood there before it was corrected, oldest first.</summary>
    public IEnumerable<VoteChoice> Earlier => vote.Earlier;
}

[Name("AbandonedCall")]
internal sealed class AbandonedCallNode(AbandonedCall call, BodyId body, Pages pages)
{
    public DateTimeOffset AbandonedAt => call.AbandonedAt;

    public ReasonCode Reason => call.Reason;

    public IEnumerable<NamedVoteNode> Votes => call.Votes.Select(vote => new NamedVoteNode(vote, body, pages));
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

using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Ballots;

namespace Tusuv.Api.Graph;

/// <summary>The paper side of the vote in one area: what was signed for, and what lies in the box.</summary>
[Name("PaperAccount")]
internal sealed class PaperAccountNode(PaperAccount account, IReadOnlyList<ProtocolSigned> protocols, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(account.Area);

    /// <summary>Ballots in the box that came on paper.</summary>
    public int Recorded => account.Recorded;

    /// <summary>Sheets of which two people say that they are no votes.</summary>
    public int Voided => account.Voided;

    /// <summary>The protocol that stands; none while nobody has signed.</summary>
    public ProtocolNode? Protocol => account.Protocol is { } protocol ? new(protocol) : null;

    /// <summary>Those signed before it, oldest first.</summary>
    public IEnumerable<ProtocolNode> Replaced =>
        protocols.Where(p => p.Area == account.Area).SkipLast(1).Select(p => new ProtocolNode(p));

    /// <summary>Why the count cannot be certified on it: the code of a refusal.</summary>
    public string? Fault => account.Fault?.Code;
}

[Name("PaperProtocol")]
internal sealed class ProtocolNode(ProtocolSigned protocol)
{
    public int Printed => protocol.Sheets.Printed;

    public int Counted => protocol.Sheets.Counted;

    public int Voided => protocol.Sheets.Voided;

    public int Spoiled => protocol.Sheets.Spoiled;

    public int Unused => protocol.Sheets.Unused;

    /// <summary>People who came to vote and are not on the roll; nothing of theirs is counted.</summary>
    public int NotOnRoll => protocol.NotOnRoll;

    public Hash? Photo => protocol.Photo;

    public DateTimeOffset SignedAt => protocol.SignedAt;
}

/// <summary>A sheet that is no vote, once somebody else has approved of it.</summary>
[Name("PaperVoiding")]
internal sealed class PaperVoidingNode(PaperVoiding voiding, Pages pages)
{
    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(voiding.Area);

    /// <summary>The number printed on it.</summary>
    public Code Sheet => voiding.Sheet;

    public ReasonCode Reason => voiding.Reason;

    public DateTimeOffset VoidedAt => voiding.VoidedAt;

    public DateTimeOffset? ApprovedAt => voiding.ApprovedAt;
}

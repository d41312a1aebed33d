using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Ballots;

/// <summary>What lies in the envelope: nonce, salt, and one bit for each project of the sealed list.</summary>
internal static class BallotContent
{
    private const int Part = 16;

    public static byte[] Pack(
        byte[] nonce,
        byte[] salt,
        IReadOnlyCollection<ProposalId> choices,
        IReadOnlyList<BallotProject> list
    )
    {
        var content = new byte[(2 * Part) + ((list.Count + 7) / 8)];
        nonce.CopyTo(content, 0);
        salt.CopyTo(content, Part);
        for (var i = 0; i < list.Count; i++)
            if (choices.Contains(list[i].ProposalId))
                content[(2 * Part) + (i / 8)] |= (byte)(1 << (i % 8));
        return content;
    }

    public static (byte[] Nonce, byte[] Salt, ProposalId[] Choices) Unpack(
        byte[] content,
        IReadOnlyList<BallotProject> list
    )
    {
        bool Chosen(int i) => (content[(2 * Part) + (i / 8)] & (1 << (i % 8))) != 0;
        return (
            content[..Part],
            content[Part..(2 * Part)],
            [.. Enumerable.Range(0, list.Count).Where(Chosen).Select(i => list[i].ProposalId)]
        );
    }
}

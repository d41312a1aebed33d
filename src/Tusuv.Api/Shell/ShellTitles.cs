using Tusuv.Api.Graph;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

internal static class ShellTitles
{
    /// <summary>The checked title, or before the check the proposer's own.</summary>
    public static async Task<string> TitleAsync(
        this WrittenTexts texts,
        ProposalPage proposal,
        Words words,
        CancellationToken cancellation
    ) =>
        proposal.Title is { } shown
            ? words.Said(shown)
            : await texts.Load(proposal.WrittenTitle).GetResultAsync(cancellation) ?? words["text.erased"];
}

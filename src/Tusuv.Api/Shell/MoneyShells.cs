using Tusuv.Api.Graph;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>The money of a round as it reads without script.</summary>
internal sealed class MoneyShells(WrittenTexts texts)
{
    public async Task<ShellPage> MoneyAsync(Pages pages, RoundView view, Words words, CancellationToken cancellation)
    {
        var envelope = await pages.LoadNowAsync<EnvelopePage>(EnvelopeId.Of(view.Round.Id).Value, cancellation);
        List<ProjectMoneyRow> rows = [];
        foreach (var money in envelope?.Projects ?? [])
            if (await pages.LoadNowAsync<ProposalPage>(money.ProposalId.Value, cancellation) is { } proposal)
                rows.Add(
                    new(
                        proposal,
                        await texts.TitleAsync(proposal, words, cancellation),
                        new(money.Earmarked, envelope!.Currency),
                        [.. envelope.Contracts.Where(contract => contract.ProposalId == money.ProposalId)]
                    )
                );
        return ShellPage.Found<MoneyShell>(
            words["funds.title"],
            envelope is null ? words["funds.none"] : Sentence(envelope, words),
            rows,
            view
        );
    }

    private static string Sentence(EnvelopePage envelope, Words words) =>
        words[
            "chain.sentence",
            ("total", words.Sum(envelope.Total)),
            ("earmarked", words.Sum(envelope.Earmarked)),
            ("committed", words.Sum(envelope.Committed)),
            ("paid", words.Sum(envelope.Paid))
        ];
}

public sealed record ProjectMoneyRow(
    ProposalPage Proposal,
    string Title,
    Money Earmarked,
    IReadOnlyList<Contract> Contracts
);

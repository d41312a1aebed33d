using Tusuv.Domain.Funds;

namespace Tusuv.Domain.Audit.Questions;

/// <summary>With whom, how, and on what ground money was promised.</summary>
internal static class ContractQuestions
{
    public static IEnumerable<Finding> CallFailed(RoundRecord record) =>
        record.Of<ProcurementCallFailed>().Select(c => new Finding(c.Act, c.Event.ProposalId));

    public static IEnumerable<Finding> ContractRaised(RoundRecord record)
    {
        Dictionary<CommitmentId, (CommitmentMade Contract, Money Amount)> known = [];
        foreach (var act in record.Acts)
        {
            if (act.Event is CommitmentMade made)
                known[made.CommitmentId] = (made, made.Amount);
            if (act.Event is not CommitmentAmended amended || !known.TryGetValue(amended.CommitmentId, out var before))
                continue;
            if (amended.Amount.Amount > before.Amount.Amount)
                yield return new(
                    act,
                    before.Contract.ProposalId,
                    amended.Amount with
                    {
                        Amount = amended.Amount.Amount - before.Amount.Amount,
                    }
                );
            known[amended.CommitmentId] = (before.Contract, amended.Amount);
        }
    }

    /// <summary>Signed on a day on which nothing was set aside for it yet.</summary>
    public static IEnumerable<Finding> ContractBeforeMoney(RoundRecord record)
    {
        var since = record
            .Of<ProjectEarmarked>()
            .GroupBy(e => e.Event.ProposalId)
            .ToDictionary(e => e.Key, e => e.Min(first => first.Act.EnteredOn));
        return record
            .Of<CommitmentMade>()
            .Where(c => !since.TryGetValue(c.Event.ProposalId, out var day) || c.Event.SignedOn < day)
            .Select(c => new Finding(c.Act, c.Event.ProposalId, c.Event.Amount));
    }

    /// <summary>Several direct purchases from one contractor: together they may have needed a tender.</summary>
    public static IEnumerable<Finding> SplitContracts(RoundRecord record) =>
        Repeated(record, c => c.Event.Way is ProcurementWay.Direct ? Name(c.Event) : null);

    /// <summary>One contractor and one official, more than once.</summary>
    public static IEnumerable<Finding> ContractorAgain(RoundRecord record) =>
        Repeated(record, c => (Name(c.Event), record.PersonOf(c.Act.By)?.Value ?? c.Act.By.Value));

    /// <summary>Who gave to the fund is paid from it.</summary>
    public static IEnumerable<Finding> ContractorGave(RoundRecord record)
    {
        var gifts = record
            .Acts.SelectMany(act => SourcesOf(act).Select(source => (Act: act, Source: source)))
            .Where(gift => gift.Source.Kind is SourceKind.Donation)
            .ToArray();
        foreach (var (act, contract) in record.Of<CommitmentMade>())
        foreach (var gift in gifts)
            if (gift.Source.Basis.Mn.Contains(Name(contract), StringComparison.OrdinalIgnoreCase))
                yield return new(act.Number, [gift.Act.Number], contract.ProposalId, contract.Amount);
    }

    private static IEnumerable<FundSource> SourcesOf(Act act) =>
        act.Event switch
        {
            EnvelopeOpened opened => opened.Sources,
            EnvelopeRaised raised => [raised.Source],
            _ => [],
        };

    private static IEnumerable<Finding> Repeated<TKey>(
        RoundRecord record,
        Func<(Act Act, CommitmentMade Event), TKey?> keyOf
    ) =>
        record
            .Of<CommitmentMade>()
            .GroupBy(keyOf)
            .Where(group => group.Key is not null && group.Skip(1).Any())
            .Select(group => new Finding(
                group.Last().Act.Number,
                [.. group.SkipLast(1).Select(c => c.Act.Number)],
                Amount: group.Last().Event.Amount with
                {
                    Amount = group.Sum(c => c.Event.Amount.Amount),
                }
            ));

    /// <summary>What stands between the quotation marks, by which a firm is known whatever its form.</summary>
    private static string Name(CommitmentMade contract)
    {
        var text = contract.Contractor.Mn;
        var (from, to) = (text.IndexOf('«', StringComparison.Ordinal), text.IndexOf('»', StringComparison.Ordinal));
        return (from >= 0 && to > from + 1 ? text[from..(to + 1)] : text).Trim().ToUpperInvariant();
    }
}

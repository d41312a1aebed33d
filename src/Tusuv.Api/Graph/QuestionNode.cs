using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Audit.Questions;

namespace Tusuv.Api.Graph;

/// <summary>A question that is put to the record of a round again and again, and what the record answers.</summary>
[Name("AuditQuestion")]
internal sealed class QuestionNode(Question question, RoundRecord record, RoundRecords records, Pages pages)
{
    private readonly Lazy<IReadOnlyList<Finding>> found = new(() => question.Ask(record));

    public QuestionKey Key => question.Key;

    public AuditTab Tab => question.Tab;

    public int Count => found.Value.Count;

    /// <summary>The money of all that was found, where there is money in it.</summary>
    public Money? Amount
    {
        get
        {
            var sums = found.Value.Select(f => f.Amount).OfType<Money>().ToArray();
            return sums.Length == 0 ? null : sums[0] with { Amount = sums.Sum(sum => sum.Amount) };
        }
    }

    /// <summary>The most money first, and then the newest.</summary>
    public Connection<FindingNode> Findings(int first = 20, string? after = null)
    {
        var window = Window.Of(first, after);
        var rows = found
            .Value.Select((finding, place) => (finding, Position: place + 1L))
            .Where(row => row.Position > window.After)
            .Take(window.First + 1)
            .ToArray();
        return window.Page(rows, Count, finding => new FindingNode(finding, records, pages));
    }
}

[Name("AuditQuestionFinding")]
internal sealed class FindingNode(Finding finding, RoundRecords records, Pages pages)
{
    /// <summary>The event that shows it.</summary>
    public IDataLoaderResult<EventEntry> Event() => records.Entry(finding.Event);

    /// <summary>Numbers of the events that show it together with that one.</summary>
    public IEnumerable<long> With => finding.With;

    public IDataLoaderResult<ProposalNode>? Proposal() =>
        finding.Proposal is { } proposal ? pages.Proposal(proposal) : null;

    public Money? Amount => finding.Amount;

    public int? Days => finding.Days;
}

using System.Globalization;

namespace Tusuv.Allocation.Pabulib;

/// <summary>The section META of a file.</summary>
public sealed class PabulibMeta
{
    private readonly Dictionary<string, (string Value, int Line)> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<KeyValuePair<string, string>> entries = [];

    internal PabulibMeta() { }

    /// <summary>All keys with their values in the order of the file, known or not.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Entries => entries;

    /// <summary>What the ballots look like (<c>vote_type</c>).</summary>
    public BallotForm Form { get; private set; }

    /// <summary>The money to be allocated, in the minor unit.</summary>
    public long Budget { get; private set; }

    /// <summary>Decimal places of the minor unit in which all amounts of the file are given: 0, or 2 where any amount needs it.</summary>
    public int Scale { get; private set; }

    /// <summary>The longest ballot allowed (<c>max_length</c>); null if not declared.</summary>
    public int? MaxLength { get; private set; }

    /// <summary>Scoring ballots: the points of a project not named (<c>default_score</c>).</summary>
    public int DefaultScore { get; private set; }

    /// <summary>A value as text; null where the key is missing, or its value is empty or <c>None</c>.</summary>
    /// <param name="key">Upper and lower case are the same.</param>
    public string? this[string key] =>
        values.TryGetValue(key, out var found) && found.Value is not ("" or "None") ? found.Value : null;

    internal decimal RawBudget { get; private set; }

    internal int LineOf(string key) => values.TryGetValue(key, out var found) ? found.Line : 1;

    internal void Add(PabulibRow row, PabulibFaults faults)
    {
        var key = row.Fields[0].Trim();
        var value = row.Fields.Length < 2 ? "" : row.Fields[1].Trim();
        if (row.Fields.Length < 2)
            faults.Add(row.Line, $"\"{PabulibAmount.Shortened(key)}\" has no value");
        else if (row.Fields.Skip(2).Any(extra => !string.IsNullOrWhiteSpace(extra)))
            faults.Add(row.Line, "more than a key and a value; a value with a semicolon must stand in quotes");

        if (key is "")
            faults.Add(row.Line, "a value without a key");
        else if (!values.TryAdd(key, (value, row.Line)))
            faults.Add(row.Line, $"the key {key} stands here a second time");
        else
            entries.Add(new(key, value));
    }

    internal void Understand(PabulibFaults faults)
    {
        Form = this["vote_type"]?.ToLowerInvariant() switch
        {
            "approval" => BallotForm.Approval,
            "choose-1" => BallotForm.ChooseOne,
            "ordinal" => BallotForm.Ordinal,
            "cumulative" => BallotForm.Cumulative,
            "scoring" => BallotForm.Scoring,
            null => Fault("META has no vote_type"),
            var other => Fault($"the vote_type \"{PabulibAmount.Shortened(other)}\" is not known"),
        };
        if (this["budget"] is not { } budget)
            faults.Add(LineOf("budget"), "META has no budget");
        else if (PabulibAmount.Read(budget, out var amount) is { } reason)
            faults.Add(LineOf("budget"), "budget: " + reason);
        else
            RawBudget = amount;

        MaxLength = Number("max_length", faults);
        DefaultScore = Number("default_score", faults) ?? 0;

        BallotForm Fault(string reason)
        {
            faults.Add(LineOf("vote_type"), reason);
            return BallotForm.Approval;
        }
    }

    internal void Check(string key, int counted, string things, PabulibFaults faults)
    {
        if (Number(key, faults) is { } declared && declared != counted)
            faults.Add(LineOf(key), $"META promises {declared} {things}, the file holds {counted}");
    }

    internal void ScaleTo(int scale)
    {
        Scale = scale;
        Budget = PabulibAmount.ToMinor(RawBudget, scale);
    }

    private int? Number(string key, PabulibFaults faults)
    {
        if (this[key] is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(LineOf(key), $"{key} is not a whole number");
        return null;
    }
}

using System.Globalization;

namespace Tusuv.Allocation.Pabulib;

internal sealed class PabulibBallots
{
    private const int MostNotes = 100;
    private const int MostPoints = 1_000_000_000;
    private readonly BallotForm form;
    private readonly PabulibTable table;
    private readonly PabulibFaults faults;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<PabulibFault> notes = [];
    private readonly int voterId;
    private readonly int vote;
    private readonly int points;

    public PabulibBallots(
        BallotForm form,
        IReadOnlyList<PabulibProject> projects,
        PabulibTable table,
        PabulibFaults faults
    )
    {
        this.form = form;
        this.table = table;
        this.faults = faults;
        voterId = table.IndexOf("voter_id");
        vote = table.IndexOf("vote");
        points = form is BallotForm.Cumulative or BallotForm.Scoring ? table.IndexOf("points") : -1;
        for (var i = 0; i < projects.Count; i++)
            places.TryAdd(projects[i].Id, i);
    }

    public IReadOnlyList<PabulibFault> Notes => notes;

    public PabulibBallot? Read(PabulibRow row)
    {
        if (table.Fit(row) is not { } fields)
            return null;
        var named = Items(fields[vote]);
        var choices = new int[named.Length];
        for (var i = 0; i < named.Length; i++)
        {
            if (!places.TryGetValue(named[i], out choices[i]))
                return Refuse(row, $"there is no project {PabulibAmount.Shortened(named[i])}");
        }

        if (form is BallotForm.ChooseOne && choices.Length > 1)
            return Refuse(row, "several projects where one may be chosen");
        if (choices.Distinct().Count() != choices.Length)
        {
            if (form is BallotForm.Ordinal)
                return Refuse(row, "the ranking names a project twice");
            if (notes.Count < MostNotes)
                notes.Add(new(row.Line, "the ballot names a project twice; it counts once"));
        }

        int[] values = [];
        if (points >= 0)
        {
            var texts = Items(fields[points]);
            if (texts.Length != choices.Length)
                return Refuse(row, $"{choices.Length} projects but {texts.Length} points");
            values = new int[texts.Length];
            for (var i = 0; i < texts.Length; i++)
            {
                var usable = int.TryParse(
                    texts[i],
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out values[i]
                );
                if (!usable || Math.Abs((long)values[i]) > MostPoints)
                    return Refuse(row, $"\"{PabulibAmount.Shortened(texts[i])}\" is not a usable number of points");
            }
        }

        return new(row.Line, fields[voterId].Trim(), choices, values, fields);
    }

    private PabulibBallot? Refuse(PabulibRow row, string reason)
    {
        faults.Add(row.Line, reason);
        return null;
    }

    private static string[] Items(string list) =>
        string.IsNullOrWhiteSpace(list) ? [] : list.Split(',', StringSplitOptions.TrimEntries);
}

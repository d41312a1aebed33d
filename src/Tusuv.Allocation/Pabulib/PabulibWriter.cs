namespace Tusuv.Allocation.Pabulib;

/// <summary>
/// Writes a file in the format of Pabulib: sections and known keys in the order of the format, unknown keys after them, lines
/// ended by LF, quotes only where they are needed. What is written reads back as the same content.
/// </summary>
public static class PabulibWriter
{
    private static readonly string[] KeyOrder =
        "description,country,unit,subunit,district,instance,edition,num_projects,num_votes,budget,vote_type,rule,date_begin,date_end,language,currency,fully_funded,experimental,min_length,max_length,min_sum_cost,max_sum_cost,scoring_fn,min_points,max_points,min_sum_points,max_sum_points,default_score,min_project_cost,max_project_cost,min_project_score_threshold,categories,neighborhoods,subdistricts,leftover_budget,budget_per_category,budget_per_neighborhood,min_length_per_category,max_length_per_category,min_sum_cost_per_category,max_sum_cost_per_category,comment,acknowledgments".Split(
            ','
        );

    /// <summary>Writes a document; ballots are taken one by one.</summary>
    /// <param name="text">Takes UTF-8 without a byte order mark where it is a file; stays open.</param>
    /// <param name="document">What to write.</param>
    public static void Write(TextWriter text, PabulibDocument document)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        Title(text, "META");
        Row(text, ["key", "value"]);
        foreach (var (key, value) in document.Meta.OrderBy(entry => PlaceOf(entry.Key)))
            Row(text, [key, value]);
        Title(text, "PROJECTS");
        Row(text, document.ProjectColumns);
        foreach (var project in document.Projects)
            Row(text, project);
        Title(text, "VOTES");
        Row(text, document.BallotColumns);
        foreach (var ballot in document.Ballots)
            Row(text, ballot);
    }

    private static int PlaceOf(string key)
    {
        var place = Array.FindIndex(KeyOrder, known => known.Equals(key, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? KeyOrder.Length : place;
    }

    private static void Title(TextWriter text, string title) => text.Write(title + "\n");

    private static void Row(TextWriter text, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
                text.Write(';');
            text.Write(Quoted(fields[i]));
        }

        text.Write('\n');
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny("\";\n\r") >= 0
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;
}

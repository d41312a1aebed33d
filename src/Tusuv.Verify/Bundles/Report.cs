namespace Tusuv.Verify.Bundles;

/// <summary>Everything that a verification has to say.</summary>
internal sealed class Report(IReadOnlySet<string> without)
{
    private readonly List<Section> sections = [];

    public string? Origin { get; set; }

    public long Size { get; set; }

    public string? Code { get; set; }

    public string? Scope { get; set; }

    /// <summary>In the order in which they began.</summary>
    public IEnumerable<Section> Sections => sections.Where(section => !without.Contains(section.Check));

    public IEnumerable<Finding> Findings => Sections.SelectMany(section => section.Findings);

    public bool IsClean => Sections.All(section => section.Found == 0);

    public Section Of(string check)
    {
        if (sections.FirstOrDefault(section => section.Check == check) is not { } section)
            sections.Add(section = new(check));
        return section;
    }
}

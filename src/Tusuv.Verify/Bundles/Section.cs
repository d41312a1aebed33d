namespace Tusuv.Verify.Bundles;

/// <summary>What one family of checks did: how much it looked at, what it could not see, what it found.</summary>
internal sealed class Section(string check)
{
    /// <summary>A changed log gives the same finding a million times; the first ones say it.</summary>
    private const int MostKept = 100;

    private readonly List<Finding> findings = [];
    private readonly List<string> notSeen = [];

    public string Check => check;

    /// <summary>How many things were looked at.</summary>
    public long Looked { get; set; }

    public long Found { get; private set; }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Why something was not checked, although nothing is wrong with it.</summary>
    public IReadOnlyList<string> NotSeen => notSeen;

    public void Add(string text, string? expected = null, string? actual = null, string? file = null) =>
        Add(new(check, text, File: file, Expected: expected, Actual: actual));

    public void Add(LogLeaf leaf, string text, string? expected = null, string? actual = null) =>
        Add(new(check, text, leaf.Index, leaf.Id, BundleFiles.Leaves, expected, actual));

    public void Add(Finding finding)
    {
        Found++;
        if (findings.Count < MostKept)
            findings.Add(finding);
    }

    public void DidNotSee(string reason) => notSeen.Add(reason);
}

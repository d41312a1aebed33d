namespace Tusuv.Verify.Tests.Bundles;

/// <summary>
/// Whoever changes the record is found out, wherever in the log they do it; and by the check that is meant to: without it the
/// same bundle passes.
/// </summary>
internal static class Attack
{
    public static readonly TestLog Honest = Story.Tell();
    public static readonly TestBundle Original = TestBundle.Of(Honest);
    public static readonly int Count = Honest.Leaves.Count;

    public static TheoryData<int> Anywhere => [0, Count / 2, Count - 1];

    public static TheoryData<int> AfterCheckpoints => [Count / 3, Count / 2, Count - 1];

    /// <summary>The first, a middle and the last leaf of a kind.</summary>
    public static TheoryData<int> Of(string types)
    {
        int[] places = [.. types.Split(' ').SelectMany(Honest.Where).Order()];
        return [places[0], places[places.Length / 2], places[^1]];
    }

    /// <summary>Found by these checks and by no others but perhaps the further ones; and by nothing once they are silent.</summary>
    public static void Found(
        TestBundle bundle,
        string[] checks,
        string[]? perhaps = null,
        string? policy = null,
        string? pin = null
    )
    {
        string[] pins = pin is null ? [] : [pin];
        string[] allowed = [.. checks, .. perhaps ?? []];

        var findings = bundle.Verify(policy, pins).Findings.ToArray();
        string[] found = [.. findings.Select(finding => finding.Check).Distinct()];

        SecondVerifier.Agrees(bundle, findings, policy ?? Keys.Policy, pins);
        Assert.Empty(found.Except(allowed));
        Assert.Empty(checks.Except(found));
        Assert.Empty(bundle.Verify(policy, pins, allowed).Findings);
    }

    /// <summary>A microsecond later: nothing else in the record contradicts it.</summary>
    public static TestLog Edited(int place)
    {
        var log = Honest.Copy();
        log.Leaves[place]["at"] = ((string)log.Leaves[place]["at"]!).Replace(
            ".000000Z",
            ".000001Z",
            StringComparison.Ordinal
        );
        return log;
    }

    /// <summary>With their times put right.</summary>
    public static TestLog Exchanged(int place)
    {
        var log = Honest.Copy();
        foreach (var (leaf, other) in new[] { (place, place + 1), (place + 1, place) })
            log.Leaves[leaf]["at"] = Honest.Leaves[other]["at"]!.DeepClone();
        (log.Leaves[place], log.Leaves[place + 1]) = (log.Leaves[place + 1], log.Leaves[place]);
        return log;
    }

    public static void Renumber(TestLog log)
    {
        Dictionary<string, int> versions = new(StringComparer.Ordinal);
        for (var i = 0; i < log.Leaves.Count; i++)
        {
            var leaf = log.Leaves[i];
            var stream = (string)leaf["stream"]!;
            leaf["ver"] = versions[stream] = versions.GetValueOrDefault(stream) + 1;
            leaf["seq"] = 5 + (i * 2);
            leaf["at"] = Tusuv.Domain.Instants.Text(TestLog.Begin.AddHours(i));
        }
    }
}

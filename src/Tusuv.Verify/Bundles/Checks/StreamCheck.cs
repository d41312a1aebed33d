namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Each stream's events are all there, once and in their order.</summary>
internal sealed class StreamCheck(Report report) : ILeafCheck
{
    private readonly Section stream = report.Of("stream");
    private readonly Section order = report.Of("order");
    private readonly Dictionary<Guid, long> versions = [];
    private readonly HashSet<Guid> events = [];
    private readonly HashSet<long> numbers = [];

    public void See(LogLeaf leaf)
    {
        stream.Looked++;
        order.Looked++;
        var expected = versions.GetValueOrDefault(leaf.Stream) + 1;
        if (leaf.Version != expected)
            stream.Add(
                leaf,
                leaf.Version > expected
                    ? "An event before this one is missing from its stream."
                    : "The event stands behind later ones of its stream.",
                $"version {expected}",
                $"version {leaf.Version}"
            );
        versions[leaf.Stream] = Math.Max(leaf.Version, expected - 1);
        if (!events.Add(leaf.Id))
            stream.Add(leaf, "Another event has the same id.");
        if (!numbers.Add(leaf.Seq))
            order.Add(leaf, "Another event has the same number.", actual: $"number {leaf.Seq}");
    }

    public void Finish() { }
}

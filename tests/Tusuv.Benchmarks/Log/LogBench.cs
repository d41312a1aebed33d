using System.Diagnostics;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Benchmarks.Log;

/// <summary>
/// What it costs to check a log of a million events of about 500 bytes: hashing only, and all checks of a bundle; and how fast
/// the sequencer numbers what waits.
/// </summary>
internal static class LogBench
{
    private const int Events = 1_000_000;

    public static void RunOffline()
    {
        var folder = Directory.CreateTempSubdirectory("tusuv-bench-").FullName;
        try
        {
            var policy = LargeLog.Write(folder, Events);
            var length = new FileInfo(Path.Combine(folder, "leaves.ndjson")).Length;
            Console.WriteLine($"{Events:n0} events of {length / Events} bytes, {Environment.ProcessorCount} cores");
            Measure("hashes only", () => HashOnly(folder));
            Measure("all checks", () => Verify(folder, policy));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void HashOnly(string folder)
    {
        var tree = new TreeEdge();
        using var leaves = File.OpenRead(Path.Combine(folder, "leaves.ndjson"));
        Lines.Read(leaves, EntryBundle.LongestEntry, (_, line) => tree.Add(MerkleTree.LeafHash(line)));
        var checkpoint = Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(Path.Combine(folder, "checkpoint"))).Text);
        if (!checkpoint.Root.SequenceEqual(tree.Root()))
            throw new InvalidOperationException("The root differs.");
    }

    private static void Verify(string folder, TrustPolicy policy)
    {
        using var files = BundleFiles.Open(folder);
        var report = new Verifier(policy, []).Verify(files);
        if (report.Findings.FirstOrDefault() is { } finding)
            throw new InvalidOperationException(finding.ToString());
    }

    private static void Measure(string what, Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        work();
        process.Refresh();
        Console.WriteLine(
            $"{what, -12} {(process.TotalProcessorTime - cpu).TotalSeconds, 6:0.0} CPU-s {watch.Elapsed.TotalSeconds, 6:0.0} s, at most {process.PeakWorkingSet64 >> 20} MiB"
        );
    }
}

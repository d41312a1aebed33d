using System.Globalization;
using System.Text;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles.Checks;

namespace Tusuv.Verify.Bundles;

/// <summary>Checks a bundle against a policy, without network, database or trust in whoever made it.</summary>
/// <param name="without">Families of checks that say nothing; for tests, which show that a check is what finds a fault.</param>
internal sealed class Verifier(
    TrustPolicy policy,
    IReadOnlyList<string> pins,
    IProgress<long>? progress = null,
    IReadOnlySet<string>? without = null
)
{
    /// <summary>Nothing in a bundle is larger, a log of many millions of events included.</summary>
    public const long LargestFile = 1L << 37;

    private const int ProgressEvery = 10_000;
    private readonly Report report = new(without ?? new HashSet<string>(StringComparer.Ordinal));

    public Report Verify(BundleFiles files)
    {
        var manifest = new ManifestCheck(report);
        manifest.Read(files);
        report.Scope = manifest.Round?.ToString();
        var checkpoints = new CheckpointCheck(report, policy, pins);
        if (checkpoints.Read(files) is { } checkpoint)
            CheckLeaves(files, checkpoint, checkpoints, manifest);
        manifest.Hash(files, new HashSet<string>(StringComparer.Ordinal) { BundleFiles.Leaves });
        return report;
    }

    private void CheckLeaves(
        BundleFiles files,
        Checkpoint checkpoint,
        CheckpointCheck checkpoints,
        ManifestCheck manifest
    )
    {
        var rounds = new Rounds();
        var commitments = new CommitmentsCheck(report, files);
        var ballots = new BallotsCheck(report, rounds);
        ILeafCheck[] checks =
        [
            rounds,
            new StreamCheck(report),
            new TimeCheck(report, checkpoints.Witnessed),
            new OfficeCheck(report),
            new PaperCheck(report),
            new KhuralCheck(report),
            new ChainCheck(report, isWhole: manifest.Round is null),
            new MoneyCheck(report),
            ballots,
            commitments,
            new TallyCheck(report, rounds, ballots, files),
            new StateCheck(report, isWhole: manifest.Round is null),
        ];
        var reader = new LeafReader(report, checkpoint.Size, checkpoints, files);
        try
        {
            using var leaves = new HashingStream(files.Open(BundleFiles.Leaves, out var found));
            if (!found)
                throw new InvalidDataException("the file is missing");
            var places = manifest.Round is null ? null : PlacesOf(files, checkpoint.Size);
            reader.Read(
                leaves,
                places,
                (leaf, bytes) =>
                {
                    commitments.Scan(leaf, bytes);
                    foreach (var check in checks)
                        Guarded(leaf, () => check.See(leaf));
                    if (leaf.Index % ProgressEvery == 0)
                        progress?.Report(leaf.Index);
                }
            );
            manifest.Compare(BundleFiles.Leaves, leaves);
        }
        catch (InvalidDataException wrong)
        {
            report.Of("bundle").Add(Plain.Text(wrong.Message), file: BundleFiles.Leaves);
        }

        reader.Finish();
        foreach (var check in checks)
            Guarded(null, check.Finish);
    }

    /// <summary>
    /// Folds and decisions were written for events that the domain made. What a stranger made up may break them; then that is what
    /// is found.
    /// </summary>
    private void Guarded(LogLeaf? leaf, Action look)
    {
        try
        {
            look();
        }
        catch (Exception broken) when (broken is not (InvalidDataException or IOException or OutOfMemoryException))
        {
            report
                .Of("schema")
                .Add(
                    new(
                        "schema",
                        "An event holds what no event can hold, so not everything that rests on it was checked.",
                        leaf?.Index,
                        leaf?.Id,
                        BundleFiles.Leaves,
                        Actual: broken.GetType().Name
                    )
                );
        }
    }

    /// <summary>Which leaves a bundle of one round has: their indexes, ascending, a line each.</summary>
    private static List<long> PlacesOf(BundleFiles files, long size)
    {
        using var stream = files.Open(BundleFiles.Places, out var found);
        List<long> places = [];
        Lines.Read(
            stream,
            20,
            (_, line) =>
            {
                if (
                    !long.TryParse(
                        Encoding.ASCII.GetString(line),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var place
                    )
                    || place >= size
                    || (places.Count > 0 && places[^1] >= place)
                )
                    throw new InvalidDataException($"{BundleFiles.Places} is not a list of leaves");
                places.Add(place);
            }
        );
        return found ? places : throw new InvalidDataException($"{BundleFiles.Places} is missing");
    }
}

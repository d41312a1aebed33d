using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles;

/// <summary>
/// Signatures and history: whether those whom the policy trusts signed this checkpoint, and whether all checkpoints that are
/// known, on paper or in the bundle, are of one log that only grew.
/// </summary>
internal sealed class CheckpointCheck(Report report, TrustPolicy policy, IReadOnlyList<string> pins)
{
    private readonly List<(Checkpoint Checkpoint, string File)> kept = [];

    /// <summary>When witnesses saw which size; verified.</summary>
    public List<(long Size, DateTimeOffset At)> Witnessed { get; } = [];

    /// <summary>The checkpoint that the bundle is about; null where there is none to go by.</summary>
    public Checkpoint? Read(BundleFiles files)
    {
        var note = report.Of("note");
        if (files.ReadWhole(BundleFiles.Checkpoint) is not { } bytes)
        {
            note.Add("The bundle has no checkpoint, so nothing vouches for it.", file: BundleFiles.Checkpoint);
            return null;
        }

        var checkpoint = Keep(bytes, BundleFiles.Checkpoint, isLast: true);
        ReadHistory(files);
        return checkpoint;
    }

    /// <summary>The sizes whose root is to be compared, in ascending order.</summary>
    public IEnumerable<long> Sizes => kept.Select(k => k.Checkpoint.Size).Distinct().Order();

    /// <summary>What the leaves say is the root at a size for which there is a checkpoint.</summary>
    public void Compare(long size, byte[] root)
    {
        foreach (var (checkpoint, file) in kept.Where(k => k.Checkpoint.Size == size))
        {
            var section = report.Of(file == BundleFiles.Checkpoint ? "root" : "consistency");
            section.Looked++;
            if (!checkpoint.Root.SequenceEqual(root))
                section.Add(
                    $"The first {size} leaves are not those that were signed.",
                    Convert.ToBase64String(checkpoint.Root),
                    Convert.ToBase64String(root),
                    file
                );
        }
    }

    /// <param name="size">How many leaves the bundle has.</param>
    public void Finish(long size)
    {
        var section = report.Of("consistency");
        foreach (var (checkpoint, file) in kept.Where(k => k.Checkpoint.Size > size))
            report
                .Of(file == BundleFiles.Checkpoint ? "root" : "consistency")
                .Add($"{checkpoint.Size} leaves were signed, and here are {size}: the log was cut short.", file: file);
        foreach (var pin in pins)
        {
            section.Looked++;
            if (kept.All(k => k.Checkpoint.Code != pin))
                section.Add(
                    "The printed code is of no checkpoint of this log: this is another log than the one that was printed, or a changed one.",
                    pin,
                    report.Code
                );
        }
    }

    private void ReadHistory(BundleFiles files)
    {
        using var stream = files.Open(BundleFiles.Checkpoints, out var found);
        if (!found)
            return;
        try
        {
            Lines.Read(stream, 1 << 17, (_, line) => Keep(NoteOf(line), BundleFiles.Checkpoints, isLast: false));
        }
        catch (InvalidDataException wrong)
        {
            report.Of("bundle").Add(wrong.Message, file: BundleFiles.Checkpoints);
        }
    }

    private static byte[] NoteOf(ReadOnlySpan<byte> line)
    {
        try
        {
            using var document = CanonicalJson.Read(line.ToArray());
            return System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetProperty("note").GetString()!);
        }
        catch (Exception wrong)
            when (wrong is FormatException or KeyNotFoundException or InvalidOperationException or ArgumentNullException
            )
        {
            throw new InvalidDataException("a line is not a checkpoint", wrong);
        }
    }

    private Checkpoint? Keep(byte[] bytes, string file, bool isLast)
    {
        var section = report.Of("note");
        section.Looked++;
        try
        {
            var note = SignedNote.Parse(bytes);
            var checkpoint = Checkpoint.Parse(note.Text);
            if (isLast)
                (report.Origin, report.Size, report.Code) = (
                    Plain.Text(checkpoint.Origin),
                    checkpoint.Size,
                    checkpoint.Code
                );
            kept.Add((checkpoint, file));
            if (Knows(checkpoint, file))
                Verify(note, checkpoint, file, isLast);
            return checkpoint;
        }
        catch (FormatException wrong)
        {
            section.Add(Plain.Text(wrong.Message), file: file);
            return null;
        }
    }

    private bool Knows(Checkpoint checkpoint, string file)
    {
        var key = report.Of("key");
        key.Looked++;
        if (policy.Logs.Any(log => log.Name == checkpoint.Origin))
            return true;
        key.Add($"The policy does not know the log {Plain.Text(checkpoint.Origin, 100)}.", file: file);
        return false;
    }

    private void Verify(SignedNote note, Checkpoint checkpoint, string file, bool isLast)
    {
        var verified = note.Verify(policy.Keys);
        if (verified.Logs.All(log => log.Name != checkpoint.Origin))
            throw new FormatException("No key of the policy signed this checkpoint.");
        Witnessed.AddRange(verified.Witnesses.Select(witness => (checkpoint.Size, witness.At)));
        if (isLast)
            CheckWitnesses(verified);
    }

    private void CheckWitnesses(VerifiedNote verified)
    {
        var section = report.Of("witness");
        section.Looked += verified.Witnesses.Count;
        if (!policy.AsksForWitnesses)
            section.DidNotSee(
                "The policy asks for no witness, so nobody outside vouches that others see the same log."
            );
        else if (!policy.IsMetBy(verified.Witnesses.Select(witness => witness.Witness)))
            section.Add(
                "Fewer witnesses signed this checkpoint than the policy asks for.",
                actual: string.Join(", ", verified.Witnesses.Select(witness => Plain.Text(witness.Witness.Name))),
                file: BundleFiles.Checkpoint
            );
    }
}

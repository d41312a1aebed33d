using System.Text;
using Tusuv.Domain.Audit;
using Tusuv.Transparency;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>Texts of people: each opens the commitment that the log has, and what is gone of those published was erased on record.</summary>
internal sealed class CommitmentsCheck(Report report, BundleFiles files) : ILeafCheck
{
    private const int LongestLine = 1 << 22;
    private readonly Section openings = report.Of("opening");
    private readonly Section erasure = report.Of("erasure");
    private readonly HashSet<string> committed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Leaf, Guid Event)> published = new(StringComparer.Ordinal);
    private readonly HashSet<string> erased = new(StringComparer.Ordinal);

    /// <summary>Finds the commitments in an event, whatever its kind.</summary>
    public void Scan(LogLeaf leaf, ReadOnlySpan<byte> bytes)
    {
        if (leaf.Event is ErasureEvent)
            return;
        committed.UnionWith(Commitments.In(bytes));
    }

    public void See(LogLeaf leaf)
    {
        if (leaf.Event is DataErased e)
            erased.Add(e.Text.Value);
        foreach (var text in PublishedTexts.In(leaf.Event!))
            published.TryAdd(text.Value, (leaf.Index, leaf.Id));
    }

    public void Finish()
    {
        HashSet<string> opened = new(StringComparer.Ordinal);
        using var stream = files.Open(BundleFiles.Openings, out var found);
        try
        {
            Lines.Read(stream, LongestLine, (number, line) => Open(number, line, opened));
        }
        catch (InvalidDataException wrong)
        {
            openings.Add(Plain.Text(wrong.Message), file: BundleFiles.Openings);
        }

        if (!found)
        {
            openings.DidNotSee("The bundle was made without texts, so none was compared with what was committed to.");
            erasure.DidNotSee("The bundle was made without texts, so nobody here can tell whether any is gone.");
            return;
        }

        if (committed.Count > published.Count)
            erasure.DidNotSee(
                $"{committed.Count - published.Count} texts are not published, so nobody here can tell whether they are gone."
            );
        foreach (var (commitment, (leaf, id)) in published)
        {
            erasure.Looked++;
            if (!opened.Contains(commitment) && !erased.Contains(commitment))
                erasure.Add(
                    new(
                        "erasure",
                        "A text is gone, and no erasure of it is on record.",
                        leaf,
                        id,
                        BundleFiles.Openings,
                        commitment
                    )
                );
        }
    }

    private void Open(long number, ReadOnlySpan<byte> line, HashSet<string> opened)
    {
        openings.Looked++;
        if (Read(line) is not var (commitment, salt, value))
        {
            openings.Add($"Line {number + 1} is not a text with its salt.", file: BundleFiles.Openings);
            return;
        }

        if (Convert.ToBase64String(Commitment.Of(salt, value)) != commitment)
            openings.Add(
                $"Line {number + 1} is another text than the one that was committed to.",
                commitment,
                file: BundleFiles.Openings
            );
        else if (!committed.Contains(commitment))
            openings.Add(
                $"Line {number + 1} opens a commitment that is not in the log.",
                actual: commitment,
                file: BundleFiles.Openings
            );
        else if (erased.Contains(commitment))
            erasure.Add(
                $"Line {number + 1} is a text whose erasure is on record.",
                actual: commitment,
                file: BundleFiles.Openings
            );
        opened.Add(commitment);
    }

    private static (string Commitment, byte[] Salt, byte[] Value)? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            using var document = CanonicalJson.Read(line.ToArray());
            var opening = document.RootElement;
            var salt = opening.GetProperty("salt").GetBytesFromBase64();
            return salt.Length == Commitment.SaltLength
                ? (
                    opening.GetProperty("commit").GetString()!,
                    salt,
                    Encoding.UTF8.GetBytes(opening.GetProperty("value").GetString()!)
                )
                : null;
        }
        catch (Exception wrong)
            when (wrong is FormatException or KeyNotFoundException or InvalidOperationException or ArgumentNullException
            )
        {
            return null;
        }
    }
}

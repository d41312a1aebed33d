using System.Text.Json.Nodes;
using Tusuv.Transparency;

namespace Tusuv.Verify.Reading;

/// <summary>Whether a log still begins with what a checkpoint, kept since then, vouched for.</summary>
internal static class ConsistencyCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("consistency", arguments, "--from=", "--policy=", "--json");
        using var log = new BundleLog(words.Places("consistency", 1)[0]);
        var (note, earlier) = Kept(words.Need("--from", "consistency"));
        var policy = PolicyFile.Read(words.Need("--policy", "consistency"));
        var isSigned = IsSigned(note, earlier, policy) && IsSigned(log.Note, log.Checkpoint, policy);
        var isKept =
            isSigned
            && earlier.Origin == log.Checkpoint.Origin
            && earlier.Size <= log.Checkpoint.Size
            && MerkleProof.IsConsistent(
                (ulong)earlier.Size,
                (ulong)log.Checkpoint.Size,
                log.Tree.ProveConsistency(earlier.Size),
                earlier.Root,
                log.Checkpoint.Root
            );
        if (words.Has("--json"))
            JsonOutput.Write(
                output,
                new JsonObject
                {
                    ["earlier"] = earlier.Size,
                    ["size"] = log.Checkpoint.Size,
                    ["signed"] = isSigned,
                    ["consistent"] = isKept,
                }
            );
        else
            output.WriteLine(
                isKept
                    ? $"The log of {log.Checkpoint.Size} leaves begins with the {earlier.Size} that were signed then: nothing was changed or taken out."
                : isSigned
                    ? $"The log of {log.Checkpoint.Size} leaves does not begin with the {earlier.Size} that were signed then."
                : "One of the two checkpoints is not signed by a log that the policy knows."
            );
        return isKept ? ExitCode.AllWell : ExitCode.Findings;
    }

    private static (SignedNote Note, Checkpoint Checkpoint) Kept(string path)
    {
        try
        {
            var note = SignedNote.Parse(File.ReadAllBytes(path));
            return (note, Checkpoint.Parse(note.Text));
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"{Plain.Text(path)}: {Plain.Text(wrong.Message.TrimEnd('.'), 200)}");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{Plain.Text(path)}: the file cannot be read");
        }
    }

    private static bool IsSigned(SignedNote note, Checkpoint checkpoint, TrustPolicy policy)
    {
        try
        {
            return note.Verify(policy.Logs).Logs.Any(log => log.Name == checkpoint.Origin);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

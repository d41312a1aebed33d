using System.Text.Json.Nodes;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Reading;

/// <summary>Checks a proof of one event: what the page of an event hands out, or what the command prove prints.</summary>
internal static class ProofCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("proof", arguments, "--event=", "--policy=", "--json");
        var path = words.Places("proof", 1)[0];
        var (proof, checkpoint) = Handed(path);
        var entry = Entry(words.Need("--event", "proof"));
        var policy = PolicyFile.Read(words.Need("--policy", "proof"));

        var fault =
            SignatureFault(proof.Note, checkpoint, policy, out var witnesses) ?? PlaceFault(proof, checkpoint, entry);
        var leaf = fault is null ? LeafOf(proof.Index, entry) : null;
        if (words.Has("--json"))
            JsonOutput.Write(
                output,
                new JsonObject
                {
                    ["proven"] = fault is null,
                    ["fault"] = fault,
                    ["leaf"] = proof.Index,
                    ["event"] = leaf?.Id.ToString(),
                    ["type"] = leaf?.Type,
                    ["log"] = checkpoint.Origin,
                    ["size"] = checkpoint.Size,
                    ["code"] = checkpoint.Code,
                    ["witnesses"] = new JsonArray([.. witnesses.Select(w => JsonValue.Create(w.Witness.Name))]),
                }
            );
        else
            output.WriteLine(fault ?? Proven(proof, checkpoint, witnesses, leaf));
        return fault is null ? ExitCode.AllWell : ExitCode.Findings;
    }

    private static string Proven(
        TlogProof proof,
        Checkpoint checkpoint,
        IReadOnlyList<Cosignature> witnesses,
        LogLeaf? leaf
    )
    {
        var what = leaf is null ? "The entry" : $"Event {leaf.Seq}, {Plain.Text(leaf.Type)} of {leaf.At:u},";
        var seen =
            witnesses.Count == 0
                ? "no witness of the policy"
                : string.Join(", ", witnesses.Select(w => $"{Plain.Text(w.Witness.Name)} at {w.At:u}"));
        return $"{what} is leaf {proof.Index} of the {checkpoint.Size} that {Plain.Text(checkpoint.Origin)} signed (code {checkpoint.Code}); witnessed by {seen}.";
    }

    private static string? SignatureFault(
        SignedNote note,
        Checkpoint checkpoint,
        TrustPolicy policy,
        out IReadOnlyList<Cosignature> witnesses
    )
    {
        witnesses = [];
        try
        {
            var signed = note.Verify(policy.Keys);
            witnesses = signed.Witnesses;
            if (signed.Logs.All(log => log.Name != checkpoint.Origin))
                return "No log that the policy knows signed the checkpoint of this proof.";
            return policy.IsMetBy(witnesses.Select(witness => witness.Witness))
                ? null
                : "Fewer witnesses signed the checkpoint of this proof than the policy asks for.";
        }
        catch (FormatException wrong)
        {
            return Plain.Text(wrong.Message);
        }
    }

    private static string? PlaceFault(TlogProof proof, Checkpoint checkpoint, byte[] entry) =>
        MerkleProof.IsIncluded(
            MerkleTree.LeafHash(entry),
            (ulong)proof.Index,
            (ulong)checkpoint.Size,
            proof.Path,
            checkpoint.Root
        )
            ? null
            : $"This event is not leaf {proof.Index} of the log that was signed: it is another one, or it was changed.";

    /// <summary>What the entry says; null where it is none of this program's events, which is no fault of the proof.</summary>
    private static LogLeaf? LeafOf(long index, byte[] entry)
    {
        try
        {
            return LogLeaf.Read(index, MerkleTree.LeafHash(entry), entry);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static (TlogProof, Checkpoint) Handed(string path)
    {
        try
        {
            var proof = TlogProof.Parse(System.Text.Encoding.UTF8.GetString(Bytes(path)));
            return (proof, Checkpoint.Parse(proof.Note.Text));
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"{Plain.Text(path)}: {Plain.Text(wrong.Message.TrimEnd('.'), 200)}");
        }
    }

    /// <summary>An entry ends without a line break; editors and clipboards add one.</summary>
    private static byte[] Entry(string path)
    {
        var bytes = Bytes(path).AsSpan().TrimEnd("\r\n"u8).ToArray();
        return bytes.Length > 0 ? bytes : throw new UnusableException($"{Plain.Text(path)}: the event is empty");
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException($"{Plain.Text(path)}: the file cannot be read");
        }
    }
}

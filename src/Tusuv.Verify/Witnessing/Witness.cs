using System.Collections.Concurrent;
using System.Globalization;
using Tusuv.Transparency;

namespace Tusuv.Verify.Witnessing;

/// <summary>What a witness answers.</summary>
internal sealed record Answer(int Status, string Body, string ContentType = "text/plain; charset=utf-8");

/// <summary>
/// Cosigns checkpoints of the logs it knows (C2SP tlog-witness), each only if it keeps all that the last one had. Of each log it
/// remembers one checkpoint, on disk before it answers.
/// </summary>
internal sealed class Witness(NoteSigner signer, IReadOnlyList<NoteKey> logs, WitnessMemory memory)
{
    private readonly ConcurrentDictionary<string, object> turns = new(StringComparer.Ordinal);

    public Answer AddCheckpoint(string body, DateTimeOffset now)
    {
        try
        {
            var request = WitnessRequest.Parse(body);
            return Judge(request, Checkpoint.Parse(request.Note.Text), now);
        }
        catch (FormatException wrong)
        {
            return new(400, Plain.Text(wrong.Message) + "\n");
        }
    }

    private Answer Judge(WitnessRequest request, Checkpoint checkpoint, DateTimeOffset now)
    {
        var keys = logs.Where(log => log.Name == checkpoint.Origin).ToArray();
        if (keys.Length == 0)
            return new(404, "This witness does not know the log.\n");
        if (!IsSigned(request.Note, keys))
            return new(403, "No key of the log signed this checkpoint.\n");
        if (request.Earlier > checkpoint.Size)
            return new(400, "The old size is larger than the checkpoint's.\n");
        // Comparing and remembering are one step, or a slow request could take the log back.
        lock (turns.GetOrAdd(checkpoint.Origin, _ => new()))
            return Compare(request, checkpoint, now);
    }

    private Answer Compare(WitnessRequest request, Checkpoint checkpoint, DateTimeOffset now)
    {
        var last = memory.LastOf(checkpoint.Origin);
        if (request.Earlier != (last?.Size ?? 0))
            return new(409, $"{(last?.Size ?? 0).ToString(CultureInfo.InvariantCulture)}\n", "text/x.tlog.size");
        if (last?.Size == checkpoint.Size && !last.Root.SequenceEqual(checkpoint.Root))
            return new(409, $"{last.Size.ToString(CultureInfo.InvariantCulture)}\n", "text/x.tlog.size");
        var earlierRoot = last is null ? MerkleTree.EmptyRoot : last.Root;
        if (
            !MerkleProof.IsConsistent(
                (ulong)request.Earlier,
                (ulong)checkpoint.Size,
                request.Proof,
                earlierRoot,
                checkpoint.Root
            )
        )
            return new(422, "The proof does not lead from the last checkpoint to this one.\n");
        memory.Keep(checkpoint.Origin, request.Note);
        return new(200, signer.Cosign(checkpoint, now).ToString());
    }

    private static bool IsSigned(SignedNote note, NoteKey[] keys)
    {
        try
        {
            return note.Verify(keys).Logs.Count > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

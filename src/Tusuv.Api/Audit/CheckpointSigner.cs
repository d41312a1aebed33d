using System.Security.Cryptography;
using Tusuv.Transparency;

namespace Tusuv.Api.Audit;

/// <summary>Why the signer does not sign, in one sentence for whoever runs the installation.</summary>
internal sealed class SignerRefused(string sentence) : Exception(sentence);

/// <summary>
/// Signs the log's checkpoints and remembers the last one outside the database. A database that was put back to an older state,
/// or changed, gets no signature: a stolen or restored server can stop the log but not quietly fork it.
/// </summary>
internal sealed class CheckpointSigner : IDisposable
{
    private readonly string memory;
    private readonly NoteSigner signer;

    private CheckpointSigner(string memory, NoteSigner signer) => (this.memory, this.signer) = (memory, signer);

    public NoteKey Key => signer.Key;

    /// <summary>Takes the key from its folder; makes one where none was and the log has not begun.</summary>
    public static CheckpointSigner Open(string folder, string origin, bool hasBegun)
    {
        var (seed, memory) = (Path.Combine(folder, "seed"), Path.Combine(folder, "checkpoint"));
        if (hasBegun && !(File.Exists(seed) && File.Exists(memory)))
            throw new SignerRefused(
                $"The log has checkpoints, but the key that signed them is not in {folder}; put that folder back from its own backup."
            );
        if (!File.Exists(seed))
        {
            KeyFiles.CreateFolder(folder);
            KeyFiles.Write(seed, RandomNumberGenerator.GetBytes(NoteSigner.SeedLength));
        }

        return new(memory, new(origin, NoteKeyKind.Log, File.ReadAllBytes(seed)));
    }

    /// <param name="tree">The log as the database has it now.</param>
    public SignedNote Sign(Checkpoint proposed, TiledTree tree)
    {
        if (Last() is { } last)
            Compare(last, proposed, tree);
        var note = new SignedNote(proposed.Text, [signer.Sign(proposed.Text)]);
        // Remembered before anybody sees it.
        KeyFiles.Write(memory, System.Text.Encoding.UTF8.GetBytes(note.ToString()));
        return note;
    }

    public void Dispose() => signer.Dispose();

    private Checkpoint? Last() =>
        File.Exists(memory) ? Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(memory)).Text) : null;

    private static void Compare(Checkpoint last, Checkpoint proposed, TiledTree tree)
    {
        if (last.Origin != proposed.Origin)
            throw new SignerRefused(
                $"This key signs the log {last.Origin}, not {proposed.Origin}; correct the setting Log:Origin."
            );
        if (proposed.Size < last.Size)
            throw new SignerRefused(
                $"The log has {proposed.Size} leaves, but {last.Size} were signed: the database looks like an older copy put back. "
                    + "Nothing is signed until the newer one is there again."
            );
        if (
            !MerkleProof.IsConsistent(
                (ulong)last.Size,
                (ulong)proposed.Size,
                tree.ProveConsistency(last.Size),
                last.Root,
                proposed.Root
            )
        )
            throw new SignerRefused(
                $"The first {last.Size} leaves are not those that were signed: the record was changed, or another took its place. "
                    + "Nothing is signed until the signed record is there again."
            );
    }
}

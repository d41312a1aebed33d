using System.Collections.Concurrent;
using System.Security.Cryptography;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Ballots;

/// <summary>
/// The keys of rounds with a ballot: files in one private folder, never in the database or its dump. Made before the
/// round's first event records their hashes; destroyed when the tally is certified.
/// </summary>
public sealed class RoundKeys(string folder)
{
    private const string RollFile = "k_roll";
    private const string BallotFile = "k_ballot";
    private const string BoxFile = "box.pkcs8";
    private readonly ConcurrentDictionary<RoundId, RoundSecrets> loaded = new();

    /// <summary>Makes the keys of a round, once; asked again it answers with the same.</summary>
    public RoundKeyHashes MakeFor(RoundId round)
    {
        var path = PathOf(round);
        if (!Directory.Exists(path))
        {
            var draft = Directory.CreateDirectory($"{path}.new-{Guid.NewGuid():n}");
            if (!OperatingSystem.IsWindows())
                draft.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            using var box = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
            Keep(draft, RollFile, RandomNumberGenerator.GetBytes(32));
            Keep(draft, BallotFile, RandomNumberGenerator.GetBytes(32));
            Keep(draft, BoxFile, box.ExportPkcs8PrivateKey());
            try
            {
                draft.MoveTo(path);
            }
            catch (IOException) when (Directory.Exists(path))
            {
                draft.Delete(recursive: true);
            }
        }

        return Of(round)!.Hashes;
    }

    /// <summary>The keys of a round, or null where they were destroyed or lie elsewhere.</summary>
    public RoundSecrets? Of(RoundId round)
    {
        if (loaded.TryGetValue(round, out var known))
            return known;
        var path = PathOf(round);
        if (!Directory.Exists(path))
            return null;
        return loaded.GetOrAdd(
            round,
            new RoundSecrets(
                File.ReadAllBytes(Path.Combine(path, RollFile)),
                File.ReadAllBytes(Path.Combine(path, BallotFile)),
                File.ReadAllBytes(Path.Combine(path, BoxFile))
            )
        );
    }

    /// <summary>First out of the way, so that nobody reads a key that is half overwritten; what a crash left is taken along.</summary>
    public void Destroy(RoundId round)
    {
        loaded.TryRemove(round, out _);
        var (path, gone) = (PathOf(round), $"{PathOf(round)}.gone");
        Shred(gone);
        if (!Directory.Exists(path))
            return;
        Directory.Move(path, gone);
        Shred(gone);
    }

    private static void Shred(string path)
    {
        if (!Directory.Exists(path))
            return;
        foreach (var file in Directory.GetFiles(path))
            Keep(new(path), Path.GetFileName(file), new byte[256]);
        Directory.Delete(path, recursive: true);
    }

    private string PathOf(RoundId round) => Path.Combine(folder, "rounds", round.Value.ToString());

    private static void Keep(DirectoryInfo folder, string name, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(Path.Combine(folder.FullName, name), options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}

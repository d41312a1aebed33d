using System.Security.Cryptography;
using System.Text;
using Tusuv.Transparency;

namespace Tusuv.Verify.Witnessing;

/// <summary>The key of a witness and, of each log, the last checkpoint it cosigned: files in one private folder.</summary>
internal sealed class WitnessMemory(string folder)
{
    private const string SeedFile = "seed";

    /// <summary>Makes the key where there is none yet.</summary>
    public NoteSigner Signer(string name)
    {
        var made = Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            made.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var path = Path.Combine(folder, SeedFile);
        if (!File.Exists(path))
            Write(path, RandomNumberGenerator.GetBytes(NoteSigner.SeedLength));
        return new(name, NoteKeyKind.Witness, File.ReadAllBytes(path));
    }

    public Checkpoint? LastOf(string origin) =>
        File.Exists(PathOf(origin)) ? Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(PathOf(origin))).Text) : null;

    public void Keep(string origin, SignedNote note) => Write(PathOf(origin), Encoding.UTF8.GetBytes(note.ToString()));

    /// <summary>A log's name may be anything; a file's may not.</summary>
    private string PathOf(string origin) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(origin))) + ".checkpoint");

    /// <summary>The old content or the new one, whatever happens meanwhile.</summary>
    private static void Write(string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path + ".new", options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}

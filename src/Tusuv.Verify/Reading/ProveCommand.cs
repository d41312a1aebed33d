using System.Text.Json.Nodes;
using Tusuv.Transparency;
using Tusuv.Verify.Bundles;

namespace Tusuv.Verify.Reading;

/// <summary>Takes the proof of one event out of a bundle: a file that stands alone.</summary>
internal static class ProveCommand
{
    public static int Run(string[] arguments, TextWriter output)
    {
        var words = new Arguments("prove", arguments, "--event=", "--leaf=", "--json");
        using var log = new BundleLog(words.Places("prove", 1)[0]);
        var (leaf, id) = (words.Number("--leaf"), IdOf(words.Find("--event")));
        if (leaf is null == id is null)
            throw new UnusableException("prove needs either --event or --leaf; --help shows how");
        LogLeaf? found = null;
        log.Read(seen => found = seen.Index == leaf || seen.Id == id ? seen : found);
        if (found is null || found.Index >= log.Checkpoint.Size)
            throw new UnusableException("The bundle has no such event");
        var proof = new TlogProof(found.Index, log.Tree.ProveInclusion(found.Index), log.Note);
        if (
            !MerkleProof.IsIncluded(
                found.Hash,
                (ulong)found.Index,
                (ulong)log.Checkpoint.Size,
                proof.Path,
                log.Checkpoint.Root
            )
        )
        {
            output.WriteLine($"Leaf {found.Index} is not in the log that was signed.");
            return ExitCode.Findings;
        }

        if (words.Has("--json"))
            JsonOutput.Write(
                output,
                new JsonObject
                {
                    ["leaf"] = found.Index,
                    ["event"] = found.Id.ToString(),
                    ["type"] = found.Type,
                    ["proof"] = proof.ToString(),
                }
            );
        else
            output.Write(proof.ToString());
        return ExitCode.AllWell;
    }

    private static Guid? IdOf(string? text) =>
        text is null ? null
        : Guid.TryParse(text, out var id) ? id
        : throw new UnusableException("--event takes the id of an event");
}

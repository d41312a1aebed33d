using System.Globalization;
using Tusuv.Domain;
using Tusuv.Domain.Ballots;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>A ballot as the log has it.</summary>
internal readonly record struct RecordedBallot(LocalityId Area, UInt128 Pseudonym, int Revision, string Commitment);

/// <summary>Marks and ballots of one round.</summary>
internal sealed class RecordedBallots
{
    /// <summary>By reference.</summary>
    public Dictionary<UInt128, RecordedBallot> Ballots { get; } = [];

    public HashSet<UInt128> Marked { get; } = [];

    public HashSet<(UInt128 Pseudonym, int Revision)> Revisions { get; } = [];

    public Dictionary<(LocalityId Area, int Batch), Batch> Batches { get; } = [];

    public List<(LogLeaf Leaf, AreaCounted Count)> Counted { get; } = [];

    public bool IsClosed { get; set; }

    public Batch BatchOf(LocalityId area, int batch)
    {
        if (!Batches.TryGetValue((area, batch), out var found))
            Batches[(area, batch)] = found = new();
        return found;
    }

    /// <summary>The 128 bits of a token; null where it is none.</summary>
    public static UInt128? BitsOf(Token token) =>
        token.Value is { Length: 32 } text
        && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            ? bits
            : null;

    internal sealed class Batch
    {
        public int Marks { get; set; }

        public int NewVoters { get; set; }

        public int Ballots { get; set; }

        public LogLeaf? Last { get; set; }
    }
}

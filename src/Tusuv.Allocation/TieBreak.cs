using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Tusuv.Allocation;

/// <summary>
/// The declared order of keys that decides between projects of equal standing: <c>votes</c> (more supporters first),
/// <c>cost</c> (cheaper first), <c>id</c> (ascending by code point, so "10" before "9"). As ids differ, <c>id</c> decides
/// every tie; it is added at the end where it is not named.
/// </summary>
public sealed class TieBreak
{
    /// <summary>The key "more supporters first".</summary>
    public const string Votes = "votes";

    /// <summary>The key "cheaper first".</summary>
    public const string Cost = "cost";

    /// <summary>The key "ascending id".</summary>
    public const string Id = "id";

    /// <summary>
    /// What a drawn lot begins with; the seed follows, for example <c>lot:2027-02-01 Khökhbulag</c>. A project's lot is the
    /// SHA-256 of the seed, a line feed and its id in UTF-8; the smallest, compared byte by byte, comes first.
    /// </summary>
    public const string Lot = "lot:";

    private TieBreak(IReadOnlyList<string> keys) => Keys = keys;

    /// <summary>votes, cost, id.</summary>
    public static TieBreak Default { get; } = new([Votes, Cost, Id]);

    /// <summary>The keys in the order in which they are asked, <c>id</c> always among them.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Reads an order of keys.</summary>
    /// <param name="keys">Some of <c>votes</c>, <c>cost</c>, <c>lot:SEED</c>, <c>id</c>, each at most once.</param>
    /// <exception cref="ArgumentException">An unknown or repeated key.</exception>
    public static TieBreak Of(params IEnumerable<string> keys) =>
        TryOf(keys, out var tieBreak)
            ? tieBreak
            : throw new ArgumentException(
                "The tie-break keys are votes, cost, lot:SEED and id, each at most once.",
                nameof(keys)
            );

    /// <summary>Reads an order of keys; false for an unknown or repeated one.</summary>
    /// <param name="keys">Some of <c>votes</c>, <c>cost</c>, <c>lot:SEED</c>, <c>id</c>, each at most once.</param>
    /// <param name="tieBreak">The order, if it is one.</param>
    public static bool TryOf(IEnumerable<string> keys, [NotNullWhen(true)] out TieBreak? tieBreak)
    {
        List<string> order = [.. keys];
        var usable =
            order.All(key => key is Votes or Cost or Id || (IsLot(key) && key.Length > Lot.Length))
            && order.DistinctBy(key => IsLot(key) ? Lot : key, StringComparer.Ordinal).Count() == order.Count;
        if (!order.Contains(Id, StringComparer.Ordinal))
            order.Add(Id);
        tieBreak = usable ? new(order) : null;
        return usable;
    }

    /// <summary>Compares two projects of equal standing; negative means that the first is preferred.</summary>
    /// <param name="first">A counted project.</param>
    /// <param name="second">Another one.</param>
    public int Compare(CountedProject first, CountedProject second)
    {
        foreach (var key in Keys)
        {
            var order = CompareBy(key, first, second);
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>The key that decides between two different projects.</summary>
    /// <param name="first">A counted project.</param>
    /// <param name="second">Another one.</param>
    public string DecidingKey(CountedProject first, CountedProject second) =>
        Keys.First(key => key == Id || CompareBy(key, first, second) != 0);

    private static int CompareBy(string key, CountedProject first, CountedProject second) =>
        key switch
        {
            Votes => second.Votes.CompareTo(first.Votes),
            Cost => first.Cost.CompareTo(second.Cost),
            _ when IsLot(key) => LotOf(key, first).AsSpan().SequenceCompareTo(LotOf(key, second)),
            _ => string.CompareOrdinal(first.Id, second.Id),
        };

    private static bool IsLot(string? key) => key?.StartsWith(Lot, StringComparison.Ordinal) is true;

    private static byte[] LotOf(string key, CountedProject project) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{key[Lot.Length..]}\n{project.Id}"));
}

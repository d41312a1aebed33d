using System.Collections.Frozen;

namespace Tusuv.Transparency;

/// <summary>
/// Whom its reader trusts (C2SP tlog-policy): the keys of logs, those of witnesses, and which witnesses are enough. It comes
/// from the reader, never from the log.
/// </summary>
public sealed class TrustPolicy
{
    private const string None = "none";
    private readonly Dictionary<string, Func<ISet<NoteKey>, bool>> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly List<NoteKey> logs = [];
    private readonly List<PolicyWitness> witnesses = [];
    private Func<ISet<NoteKey>, bool>? quorum;

    private TrustPolicy() { }

    /// <summary>The logs, each under its origin.</summary>
    public IReadOnlyList<NoteKey> Logs => logs;

    /// <summary>The witnesses, whether the quorum needs them or not.</summary>
    public IReadOnlyList<PolicyWitness> Witnesses => witnesses;

    /// <summary>False where the policy asks for no witness at all.</summary>
    public bool AsksForWitnesses { get; private set; }

    /// <summary>Every key that may sign.</summary>
    public IEnumerable<NoteKey> Keys => logs.Concat(witnesses.Select(witness => witness.Key));

    /// <summary>Whether these witnesses are enough.</summary>
    /// <param name="cosigned">Witnesses whose cosignatures were verified.</param>
    public bool IsMetBy(IEnumerable<NoteKey> cosigned) => quorum!(cosigned.ToFrozenSet());

    /// <summary>Reads a policy file.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">Not a policy; the message names the line.</exception>
    public static TrustPolicy Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var policy = new TrustPolicy();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            try
            {
                policy.Read(lines[i]);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"line {i + 1}: {wrong.Message}", wrong);
            }
        }

        return policy.quorum is null
            ? throw new FormatException("The line that begins with quorum is missing.")
            : policy;
    }

    private void Read(string line)
    {
        if (line.Any(c => c < ' ' && c != '\t' || c == '\x7f'))
            throw new FormatException("A policy has no control characters.");
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case []:
            case [['#', ..], ..]:
                break;
            case ["log", _] or ["log", _, _]:
                AddLog(KeyOf(words[1], NoteKeyKind.Log));
                break;
            case ["witness", _, _] or ["witness", _, _, _]:
                AddWitness(words[1], KeyOf(words[2], NoteKeyKind.Witness), words.ElementAtOrDefault(3));
                break;
            case ["group", var name, var least, .. { Length: > 0 } parts]:
                AddGroup(name, least, parts);
                break;
            case ["quorum", var name] when quorum is null:
                (quorum, AsksForWitnesses) = name == None ? (_ => true, false) : (Find(name), true);
                break;
            default:
                throw new FormatException("A line begins with log, witness, group or, once, quorum, and is complete.");
        }
    }

    private void AddLog(NoteKey key)
    {
        if (logs.Any(log => log.PublicKey.SequenceEqual(key.PublicKey)))
            throw new FormatException("The same log stands there twice.");
        logs.Add(key);
    }

    private void AddWitness(string name, NoteKey key, string? address)
    {
        if (witnesses.Any(witness => witness.Key.PublicKey.SequenceEqual(key.PublicKey)))
            throw new FormatException("The same witness stands there twice.");
        Name(name, cosigned => cosigned.Contains(key));
        witnesses.Add(new(name, key, address));
    }

    private void AddGroup(string name, string least, string[] parts)
    {
        var enough = least switch
        {
            "any" => 1,
            "all" => parts.Length,
            _ when Decimals.TryRead(least, out var number) && number >= 1 && number <= parts.Length => (int)number,
            _ => throw new FormatException("A group needs any, all, or a number of its members."),
        };
        var group = parts.Select(Find).ToArray();
        if (parts.FirstOrDefault(part => !members.Add(part)) is { } twice)
            throw new FormatException($"{twice} is a member twice.");
        Name(name, cosigned => group.Count(member => member(cosigned)) >= enough);
    }

    private void Name(string name, Func<ISet<NoteKey>, bool> test)
    {
        if (name == None || !named.TryAdd(name, test))
            throw new FormatException($"The name {name} is taken.");
    }

    private Func<ISet<NoteKey>, bool> Find(string name) =>
        named.TryGetValue(name, out var test) ? test : throw new FormatException($"{name} is not named above.");

    private static NoteKey KeyOf(string text, NoteKeyKind kind)
    {
        var key = NoteKey.Parse(text);
        return key.Kind == kind ? key : throw new FormatException($"The key {key.Name} is of another kind.");
    }
}

/// <summary>A witness as a policy names it.</summary>
/// <param name="Name">Its name within the policy.</param>
/// <param name="Key">Its key.</param>
/// <param name="Address">Where checkpoints are handed in, if the policy says so.</param>
public sealed record PolicyWitness(string Name, NoteKey Key, string? Address);

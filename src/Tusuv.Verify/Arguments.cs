namespace Tusuv.Verify;

/// <summary>The words after a command: places first, then options; each option at most once.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> places = [];

    /// <param name="command">For messages.</param>
    /// <param name="options">Those that take a value end with an equals sign.</param>
    public Arguments(string command, IEnumerable<string> arguments, params string[] options)
    {
        using var words = arguments.GetEnumerator();
        while (words.MoveNext())
        {
            var word = words.Current;
            if (word is not ['-', _, ..])
                places.Add(word);
            else if (options.Contains(word, StringComparer.Ordinal))
                Add(word, "");
            else if (!options.Contains(word + "=", StringComparer.Ordinal))
                throw new UnusableException($"{command} has no option {Plain.Text(word)}; --help shows those it has");
            else if (words.MoveNext())
                Add(word, words.Current);
            else
                throw new UnusableException($"{word} needs a value");
        }
    }

    public bool Has(string option) => values.ContainsKey(option);

    public string? Find(string option) => values.GetValueOrDefault(option);

    public string Need(string option, string command) =>
        Find(option) ?? throw new UnusableException($"{command} needs {option}; --help shows how");

    public long? Number(string option) =>
        Find(option) is not { } text ? null
        : long.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) ? number
        : throw new UnusableException($"{option} takes a whole number");

    /// <summary>What stands at the places, which are as many as asked for.</summary>
    public IReadOnlyList<string> Places(string command, int count) =>
        places.Count == count
            ? places
            : throw new UnusableException($"{command} takes {count} of those before the options; --help shows which");

    private void Add(string option, string value)
    {
        if (!values.TryAdd(option, value))
            throw new UnusableException($"{option} is given twice");
    }
}

using System.Text;

namespace Tusuv.Allocation.Pabulib;

internal sealed record PabulibRow(int Line, string[] Fields)
{
    public static readonly string[] Titles = ["META", "PROJECTS", "VOTES"];

    // A voter or project may be called "votes": only a row that holds nothing else is a title.
    public string? Title =>
        Fields.Skip(1).All(string.IsNullOrWhiteSpace)
            ? Titles.FirstOrDefault(title => title.Equals(Fields[0].Trim(), StringComparison.OrdinalIgnoreCase))
            : null;

    public bool IsBlank => Fields.All(string.IsNullOrWhiteSpace);
}

/// <summary>Splits text into rows and fields. Lines end at LF or CRLF only: names may hold any other Unicode separator.</summary>
internal sealed class PabulibRows(TextReader text, PabulibFaults faults)
{
    private const int LongestRow = 1_000_000;
    private const int End = -1;
    private readonly char[] buffer = new char[16 * 1024];
    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];
    private int at;
    private int filled;
    private int line = 1;
    private bool begun;

    public int Line => line;

    /// <summary>The next row that is not blank, or null at the end.</summary>
    public PabulibRow? Next()
    {
        if (!begun && Peek() == '\uFEFF')
            at++;
        begun = true;
        while (Peek() != End)
        {
            var row = Read();
            if (!row.IsBlank)
                return row;
        }

        return null;
    }

    private PabulibRow Read()
    {
        fields.Clear();
        var first = line;
        var length = 0;
        var quoted = false;
        var fresh = true;
        while (true)
        {
            var c = Take();
            if (++length > LongestRow)
                throw faults.With(first, "longer than a million characters");
            if (quoted)
            {
                if (c == End)
                    throw faults.With(first, "a quoted field is never closed");
                if (c == '\n')
                    line++;
                if (c != '"')
                    field.Append((char)c);
                else if (Peek() == '"')
                    field.Append((char)Take());
                else
                    quoted = false;
                continue;
            }

            switch (c)
            {
                case '"' when fresh:
                    quoted = true;
                    break;
                case ';':
                    EndField();
                    fresh = true;
                    break;
                case '\r' when Peek() == '\n':
                    break;
                case '\n':
                case End:
                    EndField();
                    if (c == '\n')
                        line++;
                    return new(first, [.. fields]);
                default:
                    field.Append((char)c);
                    fresh = false;
                    break;
            }
        }
    }

    private void EndField()
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private int Take()
    {
        var c = Peek();
        at++;
        return c;
    }

    private int Peek()
    {
        if (at < filled)
            return buffer[at];
        try
        {
            filled = text.Read(buffer, 0, buffer.Length);
        }
        catch (DecoderFallbackException)
        {
            throw faults.With(line, "near this line the text is not UTF-8");
        }

        at = 0;
        return filled == 0 ? End : buffer[0];
    }
}

using GraphQL.Types;
using GraphQLParser.AST;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>A scalar that is text on the wire.</summary>
internal abstract class TextScalar<T> : ScalarGraphType
{
    protected TextScalar(string name, string description) => (Name, Description) = (name, description);

    /// <summary>Throws <see cref="FormatException"/> for text that is none.</summary>
    protected abstract T Read(string text);

    protected abstract string Write(T value);

    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLStringValue text => Read(text.Value.ToString()),
            GraphQLNullValue => null,
            _ => ThrowLiteralConversionError(value),
        };

    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            string text => Read(text),
            T already => already,
            _ => ThrowValueConversionError(value),
        };

    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            T known => Write(known),
            _ => ThrowSerializationError(value),
        };
}

/// <summary>A typed identifier: a scalar of its own name, a UUID on the wire.</summary>
internal sealed class IdScalar<TId>() : TextScalar<TId>(typeof(TId).Name, "A UUID.")
    where TId : struct, IId<TId>
{
    protected override TId Read(string text) => TId.From(Guid.ParseExact(text, "D"));

    protected override string Write(TId value) => value.Value.ToString();
}

internal sealed class InstantScalar()
    : TextScalar<DateTimeOffset>("Instant", "An instant, ISO 8601 with its offset; answers are in UTC.")
{
    protected override DateTimeOffset Read(string text) =>
        text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 10
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).ToUniversalTime()
            : throw new FormatException("An instant needs its offset from UTC, or Z.");

    protected override string Write(DateTimeOffset value) => Instants.Text(value);
}

internal sealed class DateScalar() : TextScalar<DateOnly>("Date", "A day, YYYY-MM-DD.")
{
    protected override DateOnly Read(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override string Write(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed class CodeScalar()
    : TextScalar<Code>("Code", "A short machine-readable name without blanks, at most 64 characters.")
{
    protected override Code Read(string text) =>
        new Code(text) is { IsValid: true } code
            ? code
            : throw new FormatException("A code has 1 to 64 characters and no blanks.");

    protected override string Write(Code value) => value.Value;
}

internal sealed class ReasonCodeScalar() : TextScalar<ReasonCode>("ReasonCode", "Why, out of a closed list.")
{
    protected override ReasonCode Read(string text) =>
        text.Length is > 0 and <= 64 ? new(text) : throw new FormatException("A reason code has 1 to 64 characters.");

    protected override string Write(ReasonCode value) => value.Value;
}

internal sealed class HashScalar() : TextScalar<Hash>("Hash", "A SHA-256: 64 lower-case hexadecimal digits.")
{
    protected override Hash Read(string text) =>
        text.Length == 64 && text.All(char.IsAsciiHexDigitLower)
            ? new(text)
            : throw new FormatException("A hash has 64 lower-case hexadecimal digits.");

    protected override string Write(Hash value) => value.Value;
}

internal sealed class CommitmentScalar() : TextScalar<Committed>("Commitment", "A salted SHA-256 of a text, base64.")
{
    protected override Committed Read(string text) =>
        text.Length == 44 ? new(text) : throw new FormatException("A commitment has 44 characters.");

    protected override string Write(Committed value) => value.Value;
}

/// <summary>A text that a person writes. It is salted and committed to as it comes in.</summary>
internal sealed class WrittenScalar()
    : TextScalar<Written>("Text", "A text written by a person; the record keeps only its commitment.")
{
    protected override Written Read(string text) =>
        text.Length <= 20_000
            ? Openings.Write(text)
            : throw new FormatException("A text has at most 20,000 characters.");

    protected override string Write(Written value) =>
        throw new NotSupportedException("Texts are read through WrittenText.");
}

/// <summary>Money's amount: past 2^53 in JavaScript's reach, hence text.</summary>
internal sealed class AmountScalar : ScalarGraphType
{
    public AmountScalar()
    {
        Name = "Amount";
        Description =
            "A whole number of the currency's counted unit (MNT: whole tögrög), as decimal digits in a string.";
    }

    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLStringValue text => Read(text.Value.ToString()),
            GraphQLIntValue number => Read(number.Value.ToString()),
            _ => ThrowLiteralConversionError(value),
        };

    public override object? ParseValue(object? value) =>
        value switch
        {
            string text => Read(text),
            int number => (long)number,
            long number => number,
            _ => ThrowValueConversionError(value),
        };

    public override object? Serialize(object? value) =>
        value is long amount ? amount.ToString(CultureInfo.InvariantCulture) : ThrowSerializationError(value);

    private static long Read(string text) =>
        long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

namespace Tusuv.Domain;

/// <summary>How events are written, everywhere: the store, the public log, the exports.</summary>
public static class EventJson
{
    public static readonly JsonSerializerOptions Options = Configure(new());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.IgnoreReadOnlyProperties = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new IdConverterFactory());
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new CommittedConverter());
        options.Converters.Add(new WordConverter<Code>(text => new(text), code => code.Value));
        options.Converters.Add(new WordConverter<ReasonCode>(text => new(text), reason => reason.Value));
        options.Converters.Add(new WordConverter<Hash>(text => new(text), hash => hash.Value));
        options.Converters.Add(new WordConverter<Token>(text => new(text), token => token.Value));
        return options;
    }

    private sealed class IdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsValueType
            && typeToConvert.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class IdConverter<TId> : JsonConverter<TId>
        where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }

    /// <summary>UTC with six digits, so that a text is never a matter of trailing zeros.</summary>
    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            // As it is written here; the reader has a quick way for that.
            reader.ValueSpan
                is [.., (byte)'Z']
            && reader.TryGetDateTimeOffset(out var instant)
                ? instant
                : DateTimeOffset
                    .Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                    .ToUniversalTime();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Instants.Text(value));
    }

    private sealed class CommittedConverter : JsonConverter<Committed>
    {
        public override Committed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonElement.ParseValue(ref reader).TryGetProperty("$commit", out var commitment)
            && commitment.GetString() is { } value
                ? new(value)
                : throw new JsonException("It is no commitment.");

        public override void Write(Utf8JsonWriter writer, Committed value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("$commit", value.Value);
            writer.WriteEndObject();
        }
    }

    private sealed class WordConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException("It is null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}

public static class Instants
{
    /// <summary>ISO 8601, UTC, six digits, <c>Z</c>.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}

using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

/// <summary>A text written by a person. The record keeps its commitment; the text can be erased.</summary>
[Name("WrittenText")]
internal sealed class WrittenNode(Committed commitment)
{
    public string Commitment => commitment.Value;

    public IDataLoaderResult<string?> Text([FromServices] WrittenTexts texts) => texts.Load(commitment);

    public IDataLoaderResult<bool> Erased([FromServices] WrittenTexts texts) =>
        texts.Load(commitment).Then(text => text is null);
}

/// <summary>Reads openings, a request's many in one query.</summary>
internal sealed class WrittenTexts(DataSources data)
{
    private BatchLoader<Committed, string?>? loader;

    public IDataLoaderResult<string?> Load(Committed text) =>
        (
            loader ??= new(
                async (keys, cancellation) =>
                {
                    await using var command = data.App.CreateCommand(
                        "select commitment, value from app.opening where commitment = any($1)"
                    );
                    command.Parameters.AddWithValue(keys.Select(k => k.Value).ToArray());
                    Dictionary<string, string> texts = new(StringComparer.Ordinal);
                    await using var rows = await command.ExecuteReaderAsync(cancellation);
                    while (await rows.ReadAsync(cancellation))
                        texts[rows.GetString(0)] = System.Text.Encoding.UTF8.GetString(rows.GetFieldValue<byte[]>(1));
                    return key => texts.GetValueOrDefault(key.Value);
                }
            )
        ).Load(text);
}

using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

/// <summary>Parsed and validated documents by their text, a bounded number of them.</summary>
internal sealed class DocumentCache : IConfigureExecution, IDocumentValidator
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<string, GraphQLDocument> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<GraphQLDocument, KnownMutation> mutations = new();
    private readonly DocumentValidator everyRule = new();

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not null || options.Query is not { } query)
            return await next(options);
        if (known.TryGetValue(query, out var document))
        {
            options.Document = document;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }

        var result = await next(options);
        // Only what passed every rule is worth remembering.
        if (result.Executed && result.Document is { } valid)
            Remember(query, valid, options.Schema!);
        return result;
    }

    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        mutations.TryGetValue(options.Document, out var mutation) && !HttpRules.Forbids(options.UserContext)
            ? mutation.ReadAsync(options)
            : everyRule.ValidateAsync(options);

    /// <summary>Where that is a known document that casts a ballot and does nothing else.</summary>
    public KnownCast? CastOf(string query) =>
        known.TryGetValue(query, out var document) ? mutations.GetValueOrDefault(document)?.Cast : null;

    private void Remember(string query, GraphQLDocument document, ISchema schema)
    {
        if (known.Count >= Most)
        {
            known.Clear();
            mutations.Clear();
        }

        if (KnownMutation.Of(document, schema) is { } mutation)
            mutations[document] = mutation;
        known[query] = document;
    }
}

using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

/// <summary>Parsed and validated documents by their text, a bounded number of them.</summary>
internal sealed class DocumentCache : IConfigureExecution
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<string, GraphQLDocument> known = new(StringComparer.Ordinal);

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
        {
            if (known.Count >= Most)
                known.Clear();
            known[query] = valid;
        }

        return result;
    }
}

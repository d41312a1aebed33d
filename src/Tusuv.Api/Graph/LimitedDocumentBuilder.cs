using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Tusuv.Api.Graph;

/// <summary>
/// Refuses documents that would cost more to look at than they are worth, before anything walks them: by tokens, by
/// depth, and by fields after spreading fragments. Each fragment is measured once, so the measure itself is linear.
/// </summary>
internal sealed class LimitedDocumentBuilder(int maxTokens, int maxDepth, int maxFields) : IDocumentBuilder
{
    public const string TooComplex = "TOO_COMPLEX";

    public GraphQLDocument Build(string body)
    {
        CountTokens(body);
        var document = Parse(body);
        var fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .GroupBy(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var measured = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            if (Fields(operation.SelectionSet, fragments, measured) > maxFields)
                throw new DocumentFault(TooComplex, $"The document asks for more than {maxFields} fields.");
        return document;
    }

    private GraphQLDocument Parse(string body)
    {
        try
        {
            return Parser.Parse(body, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = maxDepth });
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new DocumentFault(TooComplex, $"The document is nested more than {maxDepth} deep.");
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new DocumentFault(
                "SYNTAX_ERROR",
                $"Line {e.Location.Line}, column {e.Location.Column}: {e.Description}"
            );
        }
    }

    private void CountTokens(string body)
    {
        var tokens = 0;
        try
        {
            for (var position = 0; ; )
            {
                var token = Lexer.Lex(body, position);
                if (token.Kind is TokenKind.EOF)
                    return;
                if (++tokens > maxTokens)
                    throw new DocumentFault(TooComplex, $"The document has more than {maxTokens} tokens.");
                position = token.End;
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser says it better.
        }
    }

    private static long Fields(
        GraphQLSelectionSet? set,
        Dictionary<string, GraphQLFragmentDefinition> fragments,
        Dictionary<string, long> measured
    )
    {
        long fields = 0;
        foreach (var selection in set?.Selections ?? [])
        {
            fields += selection switch
            {
                GraphQLField field => 1 + Fields(field.SelectionSet, fragments, measured),
                GraphQLInlineFragment inline => Fields(inline.SelectionSet, fragments, measured),
                GraphQLFragmentSpread spread => Fragment(spread.FragmentName.Name.StringValue, fragments, measured),
                _ => 0,
            };
            if (fields > int.MaxValue)
                return int.MaxValue;
        }

        return fields;
    }

    private static long Fragment(
        string name,
        Dictionary<string, GraphQLFragmentDefinition> fragments,
        Dictionary<string, long> measured
    )
    {
        if (measured.TryGetValue(name, out var known))
            return known;
        measured[name] = 0; // A circle is refused by the rule that knows how to say so.
        return measured[name] = fragments.TryGetValue(name, out var fragment)
            ? Fields(fragment.SelectionSet, fragments, measured)
            : 0;
    }

    private sealed class DocumentFault : DocumentError
    {
        public DocumentFault(string code, string message)
            : base(message) => Code = code;
    }
}

using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

/// <summary>
/// A document of one plain mutation that passed every rule before: no fragments, directives or optional variables, and
/// arguments at its root only. Nothing but the values of its variables can be wrong with it then. Everybody who votes
/// sends the same one, and walking through it three times took longer than sealing the ballot.
/// </summary>
internal sealed class KnownMutation
{
    private readonly GraphQLDocument document;
    private readonly GraphQLOperationDefinition head;
    private readonly (GraphQLField Field, QueryArguments? Arguments)[] roots;

    private KnownMutation(
        GraphQLDocument document,
        GraphQLOperationDefinition mutation,
        (GraphQLField, QueryArguments?)[] roots
    )
    {
        this.document = document;
        this.roots = roots;
        head = new(new([])) { Operation = mutation.Operation, Variables = mutation.Variables };
        Cast = KnownCast.Of(mutation);
    }

    /// <summary>Where it casts a ballot and does nothing else.</summary>
    public KnownCast? Cast { get; }

    public static KnownMutation? Of(GraphQLDocument document, ISchema schema) =>
        document.Definitions is [GraphQLOperationDefinition { Operation: OperationType.Mutation } mutation]
        && mutation is { Directives: null }
        && (mutation.Variables?.Items ?? []).All(v => v is { Type: GraphQLNonNullType, Directives: null })
        && mutation.SelectionSet.Selections.All(s =>
            s is GraphQLField { Directives: null } f && IsPlain(f.SelectionSet)
        )
            ? new(
                document,
                mutation,
                [
                    .. mutation
                        .SelectionSet.Selections.Cast<GraphQLField>()
                        .Select(f => (f, schema.Mutation!.GetField(f.Name.StringValue)?.Arguments)),
                ]
            )
            : null;

    public async Task<IValidationResult> ReadAsync(ValidationOptions options)
    {
        var context = new ValidationContext
        {
            Schema = options.Schema,
            Document = document,
            Operation = head,
            Variables = options.Variables,
            UserContext = options.UserContext,
            RequestServices = options.RequestServices,
            User = options.User,
            CancellationToken = options.CancellationToken,
        };
        var (variables, errors) = await context.GetVariablesValuesAsync();
        if (errors is not null)
            return new ValidationResult(errors);
        try
        {
            Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> arguments = [];
            foreach (var (field, defined) in roots)
                if (
                    ExecutionHelper.GetArguments(defined, field.Arguments, variables, document, field, null) is
                    { } values
                )
                    arguments.Add(field, values);
            return new ValidationResult([]) { Variables = variables, ArgumentValues = arguments };
        }
        catch (ValidationError error)
        {
            return new ValidationResult(error);
        }
    }

    private static bool IsPlain(GraphQLSelectionSet? set) =>
        (set?.Selections ?? []).All(s =>
            s is GraphQLField { Directives: null, Arguments: null } f && IsPlain(f.SelectionSet)
        );
}

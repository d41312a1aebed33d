using GraphQL.Validation;
using GraphQLParser.AST;

namespace Tusuv.Api.Graph;

/// <summary>What the way a request came allows: GET only reads, and streams need an event stream to answer on.</summary>
internal sealed class HttpRules : ValidationRuleBase
{
    public const string OnlyQueries = nameof(OnlyQueries);
    public const string NoStream = nameof(NoStream);
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (Forbids(context.UserContext) && context.Operation.Operation is not OperationType.Query)
            context.ReportError(new Fault(MethodNotAllowed, "Send this by POST."));
        else if (
            context.UserContext.TryGetValue(NoStream, out var value)
            && value is true
            && context.Operation.Operation is OperationType.Subscription
        )
            context.ReportError(new Fault(NotAcceptable, "Subscriptions answer with text/event-stream only."));
        return default;
    }

    /// <summary>Whether a mutation may not come this way.</summary>
    public static bool Forbids(IDictionary<string, object?> context) =>
        context.TryGetValue(OnlyQueries, out var value) && value is true;

    private sealed class Fault : ValidationError
    {
        public Fault(string code, string message)
            : base(message) => Code = code;
    }
}

using System.Security.Claims;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.AspNetCore.Authorization;

namespace Tusuv.Api.Graph;

/// <summary>
/// Asks for a field's policy before its resolver runs, cached document or not. A mutation that names neither a policy
/// nor that anybody may is a mistake, and the schema does not start with it.
/// </summary>
internal sealed class AuthorizationVisitor : BaseSchemaNodeVisitor
{
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type == schema.Mutation && !field.IsAuthorizationRequired() && !field.IsAnonymousAllowed())
            throw new InvalidOperationException($"Mutation {field.Name} needs a policy, or AllowAnonymous.");
        if (field.GetPolicies() is not { Count: > 0 } policies)
            return;

        var inner = field.Resolver ?? NameFieldResolver.Instance;
        field.Resolver = new FuncFieldResolver<object?>(async context =>
        {
            await CheckAsync(context, policies);
            return await inner.ResolveAsync(context);
        });
    }

    private static async Task CheckAsync(IResolveFieldContext context, IEnumerable<string> policies)
    {
        var authorization = context.RequestServices!.GetRequiredService<IAuthorizationService>();
        foreach (var policy in policies)
        {
            if (
                (
                    await authorization.AuthorizeAsync(context.User ?? new ClaimsPrincipal(), context.Source, policy)
                ).Succeeded
            )
                continue;
            throw context.User?.Identity?.IsAuthenticated is true
                ? new ExecutionError("This office may not do that.") { Code = "FORBIDDEN" }
                : new ExecutionError("Come in first.") { Code = "UNAUTHENTICATED" };
        }
    }
}

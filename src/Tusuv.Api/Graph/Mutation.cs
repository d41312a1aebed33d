using System.Security.Cryptography;
using GraphQL;
using GraphQL.Types;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;

namespace Tusuv.Api.Graph;

internal sealed class CommandInput<TCommand> : AutoRegisteringInputObjectGraphType<TCommand>
{
    public CommandInput() => Name = typeof(TCommand).Name + "Input";
}

internal sealed class OutcomeType : ObjectGraphType<Outcome>
{
    public OutcomeType()
    {
        Name = "Outcome";
        Description = "What the sender of a command is told.";
        Field(outcome => outcome.Accepted);
        Field<RefusalType>("refusal").Resolve(context => context.Source.Refusal);
        Field<NonNullGraphType<AutoRegisteringObjectGraphType<Query>>>("query")
            .Description("Read anything back in the same request.")
            .Resolve(_ => new Query());
    }
}

internal sealed class RefusalType : ObjectGraphType<Refusal>
{
    public RefusalType()
    {
        Name = "Refusal";
        Description = "Why a command was turned down. Codes are stable; parameters are facts, not prose.";
        Field(refusal => refusal.Code);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RefusalParameterType>>>>("parameters")
            .Resolve(context => context.Source.Parameters);
    }
}

internal sealed class RefusalParameterType : ObjectGraphType<RefusalParameter>
{
    public RefusalParameterType()
    {
        Name = "RefusalParameter";
        Field(parameter => parameter.Name);
        Field(parameter => parameter.Value);
    }
}

internal static class CommandFields
{
    /// <summary>Adds the mutation that sends <typeparamref name="TCommand"/> for those whom the policy entitles.</summary>
    public static void Command<TCommand>(this MutationType mutation, string policy, string description)
        where TCommand : class =>
        mutation
            .Field<NonNullGraphType<OutcomeType>>(JsonNamingPolicy.CamelCase.ConvertName(typeof(TCommand).Name))
            .Description(description)
            .AuthorizeWithPolicy(policy)
            .Argument<NonNullGraphType<IdScalar<CommandId>>>(
                "commandId",
                "Made by the client; a repetition gets the same answer."
            )
            .Argument<NonNullGraphType<CommandInput<TCommand>>>("input")
            .ResolveAsync(async context => await SendAsync(context, context.GetArgument<TCommand>("input")));

    public static async Task<Outcome> SendAsync(IResolveFieldContext context, object command)
    {
        var services = context.RequestServices!;
        var asking = await services
            .GetRequiredService<Asker>()
            .AskingAsync(context.GetArgument<CommandId>("commandId"), InputHash(command));
        return await services.GetRequiredService<Commands>().SendAsync(command, asking!, context.CancellationToken);
    }

    /// <summary>Of the command without the salts drawn for its texts: equal for equal commands.</summary>
    private static string InputHash(object command)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), InputJson);
        return Convert.ToHexStringLower(
            SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(command.GetType().Name), .. content])
        );
    }

    private static readonly JsonSerializerOptions InputJson = new(EventJson.Options)
    {
        Converters = { new TextOnly() },
    };

    private sealed class TextOnly : System.Text.Json.Serialization.JsonConverter<Written>
    {
        public override Written Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Inputs are only hashed.");

        public override void Write(Utf8JsonWriter writer, Written value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}

using GraphQLParser.AST;
using Tusuv.Api.Ballots;

namespace Tusuv.Api.Graph;

/// <summary>
/// A document that passed every rule before, casts one ballot and reads its receipt, without aliases or anything else beside:
/// what it is sent can be read, and its answer written, without a walk through it.
/// </summary>
internal sealed class KnownCast
{
    private const string TypeName = "__typename";

    /// <summary>The fields of each type, and the type of what is within them.</summary>
    private static readonly Dictionary<string, Dictionary<string, string?>> Types = new(StringComparer.Ordinal)
    {
        ["CastOutcome"] = Fields(("accepted", null), ("refusal", "Refusal"), ("receipt", "Receipt")),
        ["Refusal"] = Fields(("code", null), ("parameters", "RefusalParameter")),
        ["RefusalParameter"] = Fields(("name", null), ("value", null)),
        ["Receipt"] = Fields(
            ("code", null),
            ("ballotRef", null),
            ("commitment", null),
            ("salt", null),
            ("revision", null)
        ),
    };

    private readonly string? operation;
    private readonly string variable;
    private readonly Selected[] fields;

    private KnownCast(string? operation, string variable, Selected[] fields) =>
        (this.operation, this.variable, this.fields) = (operation, variable, fields);

    public static KnownCast? Of(GraphQLOperationDefinition mutation) =>
        mutation.Variables?.Items is [var variable]
        && mutation.SelectionSet.Selections is [GraphQLField { Alias: null } cast]
        && cast.Name.Value == "castBallot"
        && cast.Arguments?.Items is [{ Value: GraphQLVariable sent }]
        && sent.Name.Value == variable.Variable.Name.Value
        && SelectedIn(cast.SelectionSet, "CastOutcome") is { } fields
            ? new(mutation.Name?.StringValue, variable.Variable.Name.StringValue, fields)
            : null;

    /// <summary>The ballot in the body of a request; null where anything is not just as it should be.</summary>
    public CastBallot? Read(JsonElement request)
    {
        if (
            IsThere(request, "extensions", out _)
            || (IsThere(request, "operationName", out var name) && name.GetString() != operation)
            || !request.TryGetProperty("variables", out var variables)
            || variables.GetPropertyCount() != 1
            || !variables.TryGetProperty(variable, out var input)
            || input.GetPropertyCount() != 4
        )
            return null;
        return
            input.TryGetProperty("roundId", out var round)
            && round.TryGetGuid(out var id)
            && input.TryGetProperty("slip", out var slip)
            && slip.GetString() is { } code
            && input.TryGetProperty("nonce", out var nonce)
            && nonce.GetString() is { } random
            && input.TryGetProperty("choices", out var choices)
            ? new(
                new(id),
                code,
                [.. choices.EnumerateArray().Select(choice => new ProposalId(choice.GetGuid()))],
                random
            )
            : null;
    }

    public void Write(Utf8JsonWriter json, CastResult result)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("castBallot");
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            if (field.Name == "accepted")
                json.WriteBooleanValue(result.Refusal is null);
            else if (field.Name == TypeName)
                json.WriteStringValue("CastOutcome");
            else if (field.Name == "receipt" && result.Receipt is { } receipt)
                Write(json, field.Within, receipt);
            else if (field.Name == "refusal" && result.Refusal is { } refusal)
                Write(json, field.Within, refusal);
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Selected[] fields, CastReceipt receipt)
    {
        json.WriteStartObject();
        foreach (var field in fields)
            if (field.Name == "revision")
                json.WriteNumber(field.Name, receipt.Revision);
            else
                json.WriteString(
                    field.Name,
                    field.Name switch
                    {
                        "code" => receipt.Code,
                        "ballotRef" => Convert.ToHexStringLower(receipt.BallotRef),
                        "commitment" => Convert.ToHexStringLower(receipt.Commitment),
                        "salt" => Convert.ToHexStringLower(receipt.Salt),
                        _ => "Receipt",
                    }
                );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Selected[] fields, Refusal refusal)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            if (field.Name != "parameters")
            {
                json.WriteString(field.Name, field.Name == "code" ? refusal.Code : "Refusal");
                continue;
            }

            json.WriteStartArray(field.Name);
            foreach (var parameter in refusal.Parameters)
                Write(json, field.Within, parameter);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Selected[] fields, RefusalParameter parameter)
    {
        json.WriteStartObject();
        foreach (var field in fields)
            json.WriteString(
                field.Name,
                field.Name switch
                {
                    "name" => parameter.Name,
                    "value" => parameter.Value,
                    _ => "RefusalParameter",
                }
            );
        json.WriteEndObject();
    }

    private static Selected[]? SelectedIn(GraphQLSelectionSet? set, string type)
    {
        List<Selected> selected = [];
        foreach (var selection in set?.Selections ?? [])
        {
            if (
                selection is not GraphQLField { Alias: null } field
                || selected.Any(f => f.Name == field.Name.StringValue)
            )
                return null;
            var within = Types[type].GetValueOrDefault(field.Name.StringValue);
            if (within is null)
                selected.Add(new(field.Name.StringValue, []));
            else if (SelectedIn(field.SelectionSet, within) is { } inner)
                selected.Add(new(field.Name.StringValue, inner));
            else
                return null;
        }

        return [.. selected];
    }

    private static bool IsThere(JsonElement request, string name, out JsonElement member) =>
        request.TryGetProperty(name, out member) && member.ValueKind is not JsonValueKind.Null;

    private static Dictionary<string, string?> Fields(params (string Name, string? Within)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Within, StringComparer.Ordinal);

    private sealed record Selected(string Name, Selected[] Within);
}

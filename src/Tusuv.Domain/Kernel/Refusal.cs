namespace Tusuv.Domain;

/// <summary>
/// Why a command was turned down. The code is a stable public contract and the key of the
/// translated message; the parameters fill that message in.
/// </summary>
public sealed record Refusal(string Code, params RefusalParameter[] Parameters);

public readonly record struct RefusalParameter(string Name, string Value)
{
    public static implicit operator RefusalParameter((string Name, object Value) pair) =>
        new(pair.Name, Convert.ToString(pair.Value, CultureInfo.InvariantCulture)!);
}

/// <summary>Refusals that any context may give.</summary>
public static class CommonRefusals
{
    public static readonly Refusal OutOfReach = new("office.out_of_reach");
    public static readonly Refusal ReasonUnknown = new("reason.unknown");
    public static readonly Refusal TextUnreadable = new("text.unreadable");

    public static Refusal TextTooLong(int maximum) => new("text.too_long", ("maximum", maximum));
}

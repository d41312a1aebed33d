namespace Tusuv.Api.Store;

/// <summary>What the sender of a command is told.</summary>
public sealed record Outcome(Refusal? Refusal)
{
    public static readonly Outcome Done = new((Refusal?)null);

    public bool Accepted => Refusal is null;
}

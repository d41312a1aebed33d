namespace Tusuv.Domain.Audit;

public static class ErasureRefusals
{
    /// <summary>Not a text of this place.</summary>
    public static readonly Refusal TextUnknown = new("erasure.text_unknown");
}

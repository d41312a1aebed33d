namespace Tusuv.Domain.Audit;

public static class ErasureRefusals
{
    /// <summary>Not a text of this place.</summary>
    public static readonly Refusal TextUnknown = new("erasure.text_unknown");

    /// <summary>Nobody asked for it, or it was decided already.</summary>
    public static readonly Refusal NotRequested = new("erasure.not_requested");

    public static readonly Refusal AuthorityMissing = new("erasure.authority_missing");
}

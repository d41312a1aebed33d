namespace Tusuv.Domain.Allocations;

public static class AllocationRefusals
{
    public static readonly Refusal RoundUnknown = new("allocation.round_unknown");
    public static readonly Refusal NotCertified = new("allocation.not_certified");
    public static readonly Refusal IdTaken = new("allocation.id_taken");
    public static readonly Refusal TallyDiffers = new("allocation.tally_differs");
}

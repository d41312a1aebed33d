using Tusuv.Api.Identity;
using Tusuv.Domain.Funds;

namespace Tusuv.Api.Graph;

internal static class FundFields
{
    public static void AddFunds(this MutationType mutation)
    {
        mutation.Command<OpenEnvelope>(Policies.Finance, "Open the envelope of a round with its sources.");
        mutation.Command<RaiseEnvelope>(Policies.Finance, "Enter money that came after the opening.");
        mutation.Command<LowerEnvelope>(Policies.Finance, "Enter that money became less; the sealed rule follows.");
        mutation.Command<EarmarkProjects>(Policies.Finance, "Set aside what a resolution approved.");
        mutation.Command<ReleaseEarmark>(Policies.Finance, "Give back what is set aside and promised to nobody.");
        mutation.Command<FailProcurementCall>(Policies.Procurement, "Record that a call for offers came to nothing.");
        mutation.Command<Commit>(Policies.Procurement, "Enter a contract for a project.");
        mutation.Command<AmendCommitment>(Policies.Procurement, "Change the sum of a contract.");
        mutation.Command<Pay>(Policies.Finance, "Enter a payment on a contract.");
        mutation.Command<ReversePayment>(Policies.Finance, "Take a payment back.");
        mutation.Command<HoldRetention>(Policies.Finance, "Hold a part of a contract back until a day.");
        mutation.Command<ReleaseRetention>(Policies.Finance, "Let what was held back be paid.");
        mutation.Command<ClaimPenalty>(Policies.Procurement, "Claim a penalty of a contractor who is late.");
        mutation.Command<RecordPenaltyPaid>(Policies.Finance, "Record that a penalty was paid into the budget.");
        mutation.Command<WaivePenalty>(Policies.Finance, "Ask for a penalty no longer, with the reason.");
        mutation.Command<CarryOver>(
            Policies.Finance,
            "Let a contract be paid in a later year, as a resolution decided."
        );
    }
}

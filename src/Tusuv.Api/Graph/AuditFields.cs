using Tusuv.Api.Identity;
using Tusuv.Domain.Audit;

namespace Tusuv.Api.Graph;

internal static class AuditFields
{
    public static void AddAudits(this MutationType mutation)
    {
        mutation.Command<OpenAudit>(Policies.Audit, "Open an audit of an office, with what it is held against.");
        mutation.Command<DrawSample>(
            Policies.Audit,
            "Draw a sample by the seed of the log; of the same again it is the same."
        );
        mutation.Command<SaveFindingDraft>(Policies.Audit, "Write a draft, for the auditors of the audit only.");
        mutation.Command<DiscardFindingDraft>(
            Policies.Audit,
            "Set a draft aside; its versions stay with the auditors."
        );
        mutation.Command<ReleaseFinding>(Policies.Audit, "Make of a draft a finding that everybody reads.");
        mutation.Command<AnswerFinding>(Policies.Answering, "Answer a finding for the audited office.");
        mutation.Command<FollowUpFinding>(Policies.Audit, "Say whether an answer is accepted, and how much is done.");
        mutation.Command<CloseFinding>(Policies.Audit, "Follow a finding up no longer, for a reason of the list.");
        mutation.Command<CloseAudit>(Policies.Audit, "End an audit with its signed report.");
    }
}

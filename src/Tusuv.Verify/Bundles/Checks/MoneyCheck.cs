using Tusuv.Domain;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;

namespace Tusuv.Verify.Bundles.Checks;

/// <summary>
/// Money is paid on a contract, contracted on an earmark, earmarked on a signed resolution for a project that was not refused.
/// What was done elsewhere and is only recorded, with its paper, may break this; the domain marks it as irregular.
/// </summary>
internal sealed class MoneyCheck(Report report) : ILeafCheck
{
    private readonly Section section = report.Of("chain");
    private readonly HashSet<Guid> signed = [];
    private readonly HashSet<Guid> refused = [];
    private readonly HashSet<(Guid Envelope, ProposalId Proposal)> earmarked = [];
    private readonly HashSet<(Guid Envelope, CommitmentId Commitment)> committed = [];
    private readonly HashSet<(Guid Envelope, PaymentId Payment)> paid = [];

    public void See(LogLeaf leaf)
    {
        switch (leaf.Event)
        {
            case ResolutionSigned or ResolutionRecorded:
                signed.Add(leaf.Stream);
                break;
            case ProposalRefused:
                refused.Add(leaf.Stream);
                break;
            case ProposalAdmitted:
                refused.Remove(leaf.Stream);
                break;
            case ProjectEarmarked e:
                Check(
                    leaf,
                    signed.Contains(e.ResolutionId.Value),
                    "Money was set aside without a signed resolution.",
                    e.ResolutionId.Value
                );
                Check(
                    leaf,
                    !refused.Contains(e.ProposalId.Value),
                    "Money was set aside for a project that was refused.",
                    e.ProposalId.Value
                );
                earmarked.Add((leaf.Stream, e.ProposalId));
                break;
            case CommitmentMade e:
                if (e.Document is null)
                    Check(
                        leaf,
                        earmarked.Contains((leaf.Stream, e.ProposalId)),
                        "A contract was made for which no money was set aside.",
                        e.ProposalId.Value
                    );
                committed.Add((leaf.Stream, e.CommitmentId));
                break;
            case PaymentMade e:
                Check(
                    leaf,
                    committed.Contains((leaf.Stream, e.CommitmentId)),
                    "Money was paid on a contract that does not stand before it.",
                    e.CommitmentId.Value
                );
                paid.Add((leaf.Stream, e.PaymentId));
                break;
            case PaymentReversed e:
                Check(
                    leaf,
                    paid.Contains((leaf.Stream, e.PaymentId)),
                    "A payment was taken back that was never made.",
                    e.PaymentId.Value
                );
                break;
        }
    }

    public void Finish() { }

    private void Check(LogLeaf leaf, bool holds, string text, Guid about)
    {
        section.Looked++;
        if (!holds)
            section.Add(leaf, text, actual: about.ToString());
    }
}

using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Ballots;

/// <summary>The printed sheets of one polling place, and where each of them is.</summary>
public sealed record PrintedSheets(int Printed, int Counted, int Voided, int Spoiled, int Unused)
{
    internal int AccountedFor => Counted + Voided + Spoiled + Unused;

    internal IEnumerable<int> Numbers => [Printed, Counted, Voided, Spoiled, Unused];
}

/// <summary>A sheet that is no vote, once somebody else has approved of it.</summary>
public sealed record PaperVoiding(
    LocalityId Area,
    Code Sheet,
    ReasonCode Reason,
    ActorId By,
    DateTimeOffset VoidedAt,
    ActorId? ApprovedBy = null,
    DateTimeOffset? ApprovedAt = null
)
{
    public static PaperVoiding Of(PaperBallotVoided e) => new(e.Area, e.Sheet, e.Reason, e.ProposedBy, e.VoidedAt);

    public PaperVoiding Approved(VoidingApproved e) =>
        e.Sheet == Sheet ? this with { ApprovedBy = e.ApprovedBy, ApprovedAt = e.ApprovedAt } : this;
}

/// <summary>What was signed for in an area, held against what lies in the box.</summary>
/// <param name="Recorded">Ballots that came on paper.</param>
/// <param name="Voided">Sheets of which two people say that they are none.</param>
public sealed record PaperAccount(LocalityId Area, int Recorded, int Voided, ProtocolSigned? Protocol)
{
    /// <summary>One for each area in which anybody voted on paper or signed for sheets.</summary>
    public static IEnumerable<PaperAccount> Of(
        IReadOnlyList<AreaClosed> areas,
        IReadOnlyList<PaperVoiding> voidings,
        IReadOnlyList<ProtocolSigned> protocols
    ) =>
        areas
            .Where(area => area.OnPaper > 0)
            .Select(area => area.Area)
            .Union(voidings.Select(voiding => voiding.Area))
            .Union(protocols.Select(protocol => protocol.Area))
            .Select(area => new PaperAccount(
                area,
                areas.FirstOrDefault(a => a.Area == area)?.OnPaper ?? 0,
                voidings.Count(v => v.Area == area && v.ApprovedAt is not null),
                protocols.LastOrDefault(p => p.Area == area)
            ));

    /// <summary>Why the count cannot be certified on it, or null.</summary>
    public Refusal? Fault =>
        Protocol?.Sheets is not { } sheets ? ProtocolMissing(Area)
        : sheets.AccountedFor != sheets.Printed ? SheetsUnaccounted(Area, sheets.Printed, sheets.AccountedFor)
        : sheets.Counted != Recorded ? PaperDisagrees(Area, sheets.Counted, Recorded)
        : sheets.Voided != Voided ? VoidedDisagree(Area, sheets.Voided, Voided)
        : null;
}

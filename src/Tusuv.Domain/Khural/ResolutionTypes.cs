using Tusuv.Domain.Offices;

namespace Tusuv.Domain.Khural;

/// <summary>What a clause does: approves the project list, charges somebody, has a report given, asks another body, sets oversight.</summary>
public enum ClauseKind
{
    Approve,
    Charge,
    Report,
    Ask,
    Oversee,
    Other,
}

/// <param name="Assignee">Who is charged with it.</param>
/// <param name="ReportOn">The days on which it is reported back.</param>
public sealed record Clause(
    int Number,
    ClauseKind Kind,
    PublicText Text,
    Office? Assignee,
    IReadOnlyList<DateOnly> ReportOn
);

/// <summary>A project list as it is laid before the body.</summary>
/// <param name="LeftOut">What the voters chose and this list does not have.</param>
public sealed record AnnexDraft(RoundId RoundId, IReadOnlyList<AnnexEntry> Lines, IReadOnlyList<Omission> LeftOut);

/// <param name="Difference">Why it is here, or at this sum, though the voters' result has it otherwise.</param>
public sealed record AnnexEntry(ProposalId ProposalId, Money Amount, ReasonCode? Difference);

public sealed record Omission(ProposalId ProposalId, ReasonCode Reason);

/// <summary>A project list as it was approved.</summary>
/// <param name="VotersResult">The allocation that it was compared with; it stays as it is.</param>
public sealed record Annex(
    RoundId RoundId,
    AllocationId? VotersResult,
    IReadOnlyList<AnnexLine> Lines,
    IReadOnlyList<Omission> LeftOut
)
{
    public Money Sum => new(Lines.Sum(line => line.Amount.Amount), Lines.Count > 0 ? Lines[0].Amount.Currency : "MNT");

    public Money? Approved(ProposalId proposal) => Lines.FirstOrDefault(line => line.ProposalId == proposal)?.Amount;
}

public sealed record AnnexLine(
    ProposalId ProposalId,
    Code Number,
    PublicText Title,
    Money Amount,
    ReasonCode? Difference = null
);

/// <summary>What the voters' list had: each selected project at the cost that was counted.</summary>
public sealed record VotersResult(AllocationId AllocationId, IReadOnlyList<SelectedProject> Selected)
{
    public Money? Cost(ProposalId proposal) => Selected.FirstOrDefault(p => p.ProposalId == proposal)?.Cost;
}

public sealed record SelectedProject(ProposalId ProposalId, Money Cost);

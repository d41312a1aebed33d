using GraphQL;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>Why a proposal may be refused or sent elsewhere.</summary>
    public static IEnumerable<ReasonCode> ProposalReasons() => Domain.Proposals.ProposalReasons.All;

    /// <summary>Why the working group may place a proposal far from where the meeting had it.</summary>
    public static IEnumerable<ReasonCode> RankReasons() => Domain.Proposals.RankReasons.All;

    /// <summary>The closed lists of reasons, each for the commands that ask for one of it.</summary>
    public static ReasonLists Reasons() => new();
}

[Name("ReasonLists")]
internal sealed class ReasonLists
{
    /// <summary>Why a member is not in a sitting.</summary>
    public static IEnumerable<ReasonCode> Absence() => KhuralReasons.Absences;

    /// <summary>Why a vote by name is begun anew.</summary>
    public static IEnumerable<ReasonCode> Abandonment() => KhuralReasons.Abandonments;

    /// <summary>Why a project list differs from the voters' result.</summary>
    public static IEnumerable<ReasonCode> Difference() => KhuralReasons.Differences;

    /// <summary>Why a round or a meeting is put on another day.</summary>
    public static IEnumerable<ReasonCode> Rescheduling() => RoundReasons.All;

    /// <summary>Why proposers take their proposals back.</summary>
    public static IEnumerable<ReasonCode> Withdrawal() => Domain.Proposals.ProposalReasons.OfProposer;

    /// <summary>Why a merger is undone.</summary>
    public static IEnumerable<ReasonCode> Unmerging() => Domain.Proposals.ProposalReasons.OfUnmerging;

    /// <summary>Why a slip is void.</summary>
    public static IEnumerable<ReasonCode> SlipVoid() => VoidSlip.Reasons;

    /// <summary>Why a sheet out of an urn is no vote.</summary>
    public static IEnumerable<ReasonCode> PaperVoid() => VoidPaperBallot.Reasons;

    /// <summary>Why money is lowered, released, changed or reversed.</summary>
    public static IEnumerable<ReasonCode> Money() => FundReasons.Changes;

    /// <summary>Why a call for offers came to nothing.</summary>
    public static IEnumerable<ReasonCode> FailedCall() => FundReasons.FailedCalls;

    /// <summary>Why a penalty is asked for no longer.</summary>
    public static IEnumerable<ReasonCode> PenaltyWaiver() => FundReasons.Waivers;

    /// <summary>Why somebody wants a text taken away.</summary>
    public static IEnumerable<ReasonCode> ErasureRequest() => RequestErasure.Grounds;

    /// <summary>Why a text is taken away.</summary>
    public static IEnumerable<ReasonCode> Erasure() => EraseText.Grounds;

    /// <summary>Why a text stays although somebody wants it taken away.</summary>
    public static IEnumerable<ReasonCode> ErasureRefusal() => RefuseErasure.Reasons;

    /// <summary>Why a household was not found.</summary>
    public static IEnumerable<ReasonCode> NotFound() => SheetReasons.NotFound;

    /// <summary>Why what was said of a sheet is put right.</summary>
    public static IEnumerable<ReasonCode> SheetCorrection() => SheetReasons.Correction;

    /// <summary>Why a wish goes to no proposal.</summary>
    public static IEnumerable<ReasonCode> WishAside() => SheetReasons.Aside;

    /// <summary>Why a finding is followed up no longer.</summary>
    public static IEnumerable<ReasonCode> FindingClosing() => FindingReasons.Closing;

    /// <summary>Why a milestone gets another day.</summary>
    public static IEnumerable<ReasonCode> Milestone() => PlanReasons.All;
}

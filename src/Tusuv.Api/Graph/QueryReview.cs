using Tusuv.Domain.Proposals;
using Rules = Tusuv.Domain.Proposals.LegalRules;

namespace Tusuv.Api.Graph;

internal sealed partial class Query
{
    /// <summary>What a proposal is held against, each rule with where it is laid down.</summary>
    public static IEnumerable<LegalRule> LegalRules() => Rules.All;

    /// <summary>Why a proposal may be refused or sent elsewhere.</summary>
    public static IEnumerable<ReasonCode> ProposalReasons() => Domain.Proposals.ProposalReasons.All;

    /// <summary>Why the working group may place a proposal far from where the meeting had it.</summary>
    public static IEnumerable<ReasonCode> RankReasons() => Domain.Proposals.RankReasons.All;
}

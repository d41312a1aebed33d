using System.Reflection;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;

namespace Tusuv.Domain.Audit;

/// <summary>
/// Which texts of people anybody may read, on pages and in what is exported. A text that is not named here stays closed: its
/// commitment is in the record, its words are not.
/// </summary>
public static class PublishedTexts
{
    private static readonly ILookup<Type, PropertyInfo> Members = new (Type Event, string Member)[]
    {
        (typeof(OfficeGranted), nameof(OfficeGranted.Holder)),
        (typeof(ProposalSubmitted), nameof(ProposalSubmitted.Title)),
        (typeof(ProposalSubmitted), nameof(ProposalSubmitted.Body)),
        (typeof(ProposalRevised), nameof(ProposalRevised.Title)),
        (typeof(ProposalRevised), nameof(ProposalRevised.Body)),
        (typeof(ProposalCosted), nameof(ProposalCosted.Basis)),
        (typeof(ProposalRefused), nameof(ProposalRefused.Explanation)),
        (typeof(ProposalLegalityChecked), nameof(ProposalLegalityChecked.Note)),
        (typeof(ProposalAppealed), nameof(ProposalAppealed.Grounds)),
        (typeof(ProposalAppealDecided), nameof(ProposalAppealDecided.Answer)),
        (typeof(InterestDeclared), nameof(InterestDeclared.Nature)),
        (typeof(MinutesKept), nameof(MinutesKept.Minutes)),
        (typeof(MilestoneReported), nameof(MilestoneReported.Note)),
        (typeof(MilestoneVerified), nameof(MilestoneVerified.Note)),
        (typeof(FindingReleased), nameof(FindingReleased.Text)),
        (typeof(FindingAnswered), nameof(FindingAnswered.Text)),
        (typeof(FindingFollowedUp), nameof(FindingFollowedUp.Note)),
    }.ToLookup(named => named.Event, named => named.Event.GetProperty(named.Member)!);

    public static IEnumerable<Committed> In(object @event) =>
        Members[@event.GetType()].Select(member => member.GetValue(@event)).OfType<Committed>();
}

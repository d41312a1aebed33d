using Tusuv.Domain.Audit;
using static Tusuv.Domain.Audit.FindingRefusals;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests.AuditCommands;

public class FindingDraftTests
{
    private static readonly SaveFindingDraft Save = new(
        No14,
        Draft1,
        0,
        FindingKind.Demand,
        Draft.Content.Title,
        FindingText,
        null,
        null,
        Due,
        [12]
    );

    [Fact]
    public void A_draft_begins_with_its_first_version() => Try(Save).Then(Draft);

    [Fact]
    public void A_draft_may_be_unfinished() =>
        Try(Save with { Text = null, Due = null, Evidence = [] })
            .Then(Draft with { Text = "", Content = Draft.Content with { Due = null, Evidence = [] } });

    [Fact]
    public void Saving_twice_makes_one_version() => Try(Save, Munkhsaikhan, Draft).ThenNothing();

    [Fact]
    public void Another_auditor_goes_on_with_what_they_saw() =>
        Try(Save with { Seen = 1, Evidence = [12, 13] }, Tselmeg, Draft)
            .Then(
                Draft with
                {
                    Version = 2,
                    Content = Draft.Content with { Evidence = [12, 13] },
                    ChangedBy = Tselmeg.By,
                }
            );

    [Fact]
    public void Who_saw_an_older_version_is_told_and_changes_nothing() =>
        Try(Save with { Seen = 1 }, Tselmeg, Draft, Draft with { Version = 2 }).ThenRefused(DraftChanged(2));

    [Fact]
    public void A_number_of_no_event_is_said_as_soon_as_it_is_written() =>
        GivenDraft()
            .When(d => Save.Decide(AuditOf(Opened), BothSides, d, [12], Munkhsaikhan))
            .ThenRefused(EventUnknown(12));

    [Fact]
    public void The_audited_write_nothing_here() => Try(Save, Governor).ThenRefused(EngagementRefusals.NotItsAuditor);

    [Fact]
    public void What_is_released_or_discarded_stays_as_it_is()
    {
        Try(Save with { Seen = 2 }, Tselmeg, Draft.Become(DraftStatus.Released, Tselmeg)).ThenRefused(DraftReleased);
        Try(Save with { Seen = 2 }, Tselmeg, Draft.Become(DraftStatus.Discarded, Tselmeg)).ThenRefused(DraftDiscarded);
    }

    [Fact]
    public void A_discarded_draft_is_a_version_too()
    {
        var discard = new DiscardFindingDraft(No14, Draft1, 1);
        var audit = AuditOf(Opened);
        GivenDraft(Draft)
            .When(d => discard.Decide(audit, BothSides, d, Tselmeg))
            .Then(Draft.Become(DraftStatus.Discarded, Tselmeg));
        GivenDraft(Draft, Draft.Become(DraftStatus.Discarded, Tselmeg))
            .When(d => discard.Decide(audit, BothSides, d, Tselmeg))
            .ThenNothing();
    }

    private static Spec.Result<FindingDraft> Try(
        SaveFindingDraft command,
        Stamp? who = null,
        params FindingDraft[] versions
    ) => GivenDraft(versions).When(d => command.Decide(AuditOf(Opened), BothSides, d, [], who ?? Munkhsaikhan));
}

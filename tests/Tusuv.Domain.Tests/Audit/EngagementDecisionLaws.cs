using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;
using static Tusuv.Domain.Tests.TheAudit;

namespace Tusuv.Domain.Tests;

public partial class DecisionLaws
{
    private static IEnumerable<object> EngagementCommands(Throws lot)
    {
        var code = lot.Of(No14, default, new("a/b"));
        var number = lot.Of(1, 2, 0);
        var text = lot.Of(new PublicText("Шийдвэр"), new(""), new("\0"));
        var written = lot.Of(FindingText, Write(""), Write(new('х', 9000)));
        DateOnly? day = lot.Of<DateOnly?>(null, Due, Day, DateOnly.MinValue, DateOnly.MaxValue);
        var events = lot.Of<long[]>([], [12], [12, 13, 12], [.. Enumerable.Range(1, 101)]);
        var kind = lot.Of(Enum.GetValues<FindingKind>());
        Money? amount = lot.Of<Money?>(null, Tugrug(2_000_000), Tugrug(-1), new(1, ""));
        var percent = lot.Of(0, 100, 101, -1);
        yield return new OpenAudit(
            code,
            text,
            AuditOffice,
            lot.Of(GovernorsOffice, AuditOffice),
            lot.Of<RoundId?>(null, Ldf2027),
            day,
            lot.Of<DateOnly?>(null, Day),
            lot.Of<Criterion[]>([], [new(text, text)])
        );
        yield return new DrawSample(
            No14,
            Ldf2027,
            lot.Of(Enum.GetValues<SampleOf>()),
            lot.Of<QuestionKey?>(null, QuestionKey.LimitBroken, QuestionKey.PhotoOlder),
            lot.Of(-1, 0, 1, 3, 5, int.MaxValue)
        );
        yield return new SaveFindingDraft(
            No14,
            Draft1,
            lot.Of(0, 1, 2),
            kind,
            text,
            lot.Of(null, written),
            amount,
            lot.Of(null, text),
            day,
            events
        );
        yield return new DiscardFindingDraft(No14, Draft1, lot.Of(0, 1, 2));
        yield return new ReleaseFinding(No14, Draft1, lot.Of(0, 1, 2));
        yield return new AnswerFinding(No14, number, written, percent, events);
        yield return new FollowUpFinding(No14, number, lot.Of(true, false), percent, lot.Of(null, written), day);
        yield return new CloseFinding(No14, number, lot.Of(FindingReasons.Done, new("decided_by_court"), default));
        yield return new CloseAudit(No14, lot.Of(HashOf("report"), HashOf("other")));
        yield return new RemindOfFinding(Id14, number);
    }

    private static IEnumerable<Action> EngagementAttempts(Throws lot)
    {
        var audit = State<Engagement, EngagementEvent>(lot.History(EngagementSamples.Audits));
        var draft = lot.Of(null, Draft, Draft with { Version = 2 }, Draft.Become(DraftStatus.Released, Tselmeg));
        var release = draft is null ? null : new DraftToRelease(draft, lot.Of(FindingText, Write("")));
        var sides = lot.Of(BothSides, new(null, null), new(BothSides.Audited, BothSides.Office));
        var round = lot.Of(null, RoundOf(Ldf));
        var population = lot.Of(null, Payments, new([], 0, HashOf("seed")));
        var missing = lot.Of<long[]>([], [12]);
        var stamp = lot.Of(
            Munkhsaikhan,
            Tselmeg,
            Governor,
            FormerOfficial,
            Herder,
            Clock with
            {
                At = Today.AddYears(1),
            }
        );
        foreach (var command in EngagementCommands(lot))
        {
            yield return command switch
            {
                OpenAudit c => Try(a => c.Decide(a, sides, round, Places, stamp)),
                DrawSample c => Try(a => c.Decide(a, sides, round, population, stamp)),
                SaveFindingDraft c => () =>
                    Twice<FindingDraft, FindingDraft>(draft, d => c.Decide(audit, sides, d, missing, stamp)),
                DiscardFindingDraft c => () =>
                    Twice<FindingDraft, FindingDraft>(draft, d => c.Decide(audit, sides, d, stamp)),
                ReleaseFinding c => Try(a => c.Decide(a, sides, release, missing, ThePlan.EndOf, SealOf, stamp)),
                AnswerFinding c => Try(a => c.Decide(a, sides, missing, stamp)),
                FollowUpFinding c => Try(a => c.Decide(a, sides, ThePlan.EndOf, stamp)),
                CloseFinding c => Try(a => c.Decide(a, sides, stamp)),
                CloseAudit c => Try(a => c.Decide(a, sides, 0, [], stamp)),
                RemindOfFinding c => Try(a => c.Decide(a, stamp)),
                _ => throw new InvalidOperationException($"No attempt for {command}."),
            };
        }

        Action Try(Func<Engagement?, Decision<EngagementEvent>> decide) => () => Twice(audit, decide);
    }
}

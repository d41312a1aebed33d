using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Audit;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Audit.Questions;

namespace Tusuv.Api.Graph;

internal static class AuditPages
{
    public static Task<AuditPage?> AuditAsync(this Pages pages, Code code, CancellationToken cancellation) =>
        pages.LoadNowAsync<AuditPage>(AuditId.Of(code).Value, cancellation);
}

/// <summary>An audit of an office: what it is held against, what was drawn and found, and what came of it.</summary>
[Name("Audit")]
internal sealed class AuditNode(AuditPage page, Pages pages)
{
    public Code Code => page.Code;

    public PublicText Title => page.Title;

    /// <summary>The stream of its events, for looking them up.</summary>
    public string Stream => page.Id.Value.ToString();

    /// <summary>Whose auditors look.</summary>
    public IDataLoaderResult<BodyNode> Office() => pages.Body(page.Office);

    /// <summary>Whose acts they look into.</summary>
    public IDataLoaderResult<BodyNode> Audited() => pages.Body(page.Audited);

    public IDataLoaderResult<LocalityNode> Locality() => pages.Locality(page.LocalityId);

    public IDataLoaderResult<RoundNode>? Round() => page.RoundId is { } round ? pages.Round(round) : null;

    public DateOnly? From => page.From;

    public DateOnly? Until => page.Until;

    public IEnumerable<Criterion> Criteria => page.Criteria;

    public DateTimeOffset OpenedAt => page.OpenedAt;

    public IEnumerable<AuditSampleNode> Samples => page.Samples.Select(sample => new AuditSampleNode(sample));

    public IEnumerable<AuditFindingNode> Findings => page.Findings.Select(found => new AuditFindingNode(found, pages));

    /// <summary>The signed report, once there is one; nothing more is found then.</summary>
    public Hash? Report => page.Report;

    public DateTimeOffset? ClosedAt => page.ClosedAt;
}

[Name("AuditSample")]
internal sealed class AuditSampleNode(SampleDrawn sample)
{
    public int Number => sample.Number;

    public RoundId Round => sample.RoundId;

    public SampleOf Of => sample.Of;

    public QuestionKey? Question => sample.Question;

    /// <summary>The number of the event up to which the record was counted; the hash of its leaf is the seed.</summary>
    public long UpTo => sample.UpTo;

    public Hash Seed => sample.Seed;

    /// <summary>How many there were to draw from.</summary>
    public int Population => sample.Population;

    /// <summary>Those drawn: the lowest of SHA-256("seed:number"), ascending by number.</summary>
    public IEnumerable<long> Events => sample.Events;

    public DateTimeOffset DrawnAt => sample.DrawnAt;

    /// <summary>All that there were to draw from, counted again now.</summary>
    public Task<IEnumerable<long>> Counted([FromServices] Populations populations, CancellationToken cancellation) =>
        populations.EventsAsync(sample.RoundId, sample.Of, sample.Question, sample.UpTo, cancellation);
}

[Name("AuditFinding")]
internal sealed class AuditFindingNode(FindingView found, Pages pages)
{
    public int Number => found.Released.Number;

    public FindingKind Kind => found.Released.Kind;

    public PublicText Title => found.Released.Title;

    public WrittenNode Text => new(found.Released.Text);

    public Money? Amount => found.Released.Amount;

    /// <summary>To whom it was passed on.</summary>
    public PublicText? Receiver => found.Released.Receiver;

    /// <summary>The events that show it.</summary>
    public IEnumerable<IDataLoaderResult<EventEntry>> Evidence([FromServices] RoundRecords records) =>
        found.Released.Evidence.Select(records.Entry);

    /// <summary>SHA-256 of the draft that it was made from.</summary>
    public Hash Draft => found.Released.Draft;

    public DateTimeOffset ReleasedAt => found.Released.ReleasedAt;

    /// <summary>Until when there has to be an answer.</summary>
    public DateTimeOffset DueAt => found.DueAt;

    /// <summary>The day that passed without an answer; none once there is one.</summary>
    public DateTimeOffset? OverdueSince => found.OverdueSince;

    /// <summary>As the auditors found it.</summary>
    public int PercentDone => found.PercentDone;

    /// <summary>Whether its last answer waits for the auditors.</summary>
    public bool WaitsForAuditors => found.WaitsForAuditors;

    public IEnumerable<AuditAnswerNode> Answers => found.Answers.Select(answer => new AuditAnswerNode(answer, pages));

    public IEnumerable<AuditFollowUpNode> FollowUps => found.FollowUps.Select(done => new AuditFollowUpNode(done));

    public DateTimeOffset? ClosedAt => found.Closed?.ClosedAt;

    public ReasonCode? ClosedBecause => found.Closed?.Reason;
}

[Name("AuditAnswer")]
internal sealed class AuditAnswerNode(AnswerView view, Pages pages)
{
    public WrittenNode Text => new(view.Answer.Text);

    public int PercentDone => view.Answer.PercentDone;

    public IEnumerable<IDataLoaderResult<EventEntry>> Evidence([FromServices] RoundRecords records) =>
        view.Answer.Evidence.Select(records.Entry);

    public DateTimeOffset AnsweredAt => view.Answer.AnsweredAt;

    /// <summary>It came after its day.</summary>
    public bool Late => view.Late;

    /// <summary>The office of the audited body in which it was given.</summary>
    public Task<AppointmentNode?> By(CancellationToken cancellation) =>
        pages.AppointmentAsync(view.Answer.AnsweredBy, cancellation);
}

[Name("AuditFollowUp")]
internal sealed class AuditFollowUpNode(FindingFollowedUp done)
{
    public bool Accepted => done.Accepted;

    public int PercentDone => done.PercentDone;

    public WrittenNode? Note => done.Note is { } note ? new(note) : null;

    public DateTimeOffset? DueAt => done.DueAt;

    public DateTimeOffset FollowedUpAt => done.FollowedUpAt;
}

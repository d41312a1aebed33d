using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

/// <summary>One event, as anybody may see it.</summary>
/// <param name="Number">Its number in the store.</param>
/// <param name="At">When it was entered, as it was told.</param>
/// <param name="StoredAt">When the store's own clock says that it was written.</param>
/// <param name="ActedOn">The day of the act, where the event names one.</param>
/// <param name="DaysToEntry">How many days lie between the act and its entry.</param>
/// <param name="Irregular">Whether it breaks a rule and is kept all the same.</param>
/// <param name="Single">Whether one person took a step that is for two.</param>
/// <param name="Round">The round that its stream tells of.</param>
/// <param name="Body">The body for which its actor acted.</param>
/// <param name="Data">The event itself, canonical JSON.</param>
/// <param name="LeafIndex">Its place in the public log, once it has one.</param>
internal sealed record EventEntry(
    long Number,
    string Id,
    string Stream,
    long Version,
    string Type,
    EventContext? Context,
    DateTimeOffset At,
    DateTimeOffset StoredAt,
    DateOnly? ActedOn,
    int? DaysToEntry,
    bool Irregular,
    bool Single,
    RoundId? Round,
    string Actor,
    BodyId? Body,
    string? Channel,
    string? Reason,
    string? Basis,
    string? Document,
    string Data,
    long? LeafIndex,
    Hash? LeafHash
)
{
    /// <summary>The office of its actor, for those who act in one.</summary>
    public IDataLoaderResult<Office?>? Office([FromServices] PageSource source) =>
        Body is { } body
            ? source
                .Now.Load<BodyPage>(body.Value)
                .Then(page => page?.Appointments.FirstOrDefault(a => a.Id.Value.ToString() == Actor)?.Office)
            : null;

    /// <summary>Findings of auditors that rest on it.</summary>
    public IDataLoaderResult<IReadOnlyList<FindingCitation>> CitedBy([FromServices] AuditList audits) =>
        audits.Citations(Number);

    /// <summary>The project that it is about.</summary>
    public IDataLoaderResult<IDataLoaderResult<ProposalNode>?>? Proposal([FromServices] PageSource source) =>
        EventSubjects
            .Project(this, source.Now)
            ?.Then(project => project is { } known ? source.Now.Proposal(known) : null);

    /// <summary>What was to be done, where it is about a milestone of a plan.</summary>
    public IDataLoaderResult<PublicText?>? Milestone([FromServices] PageSource source) =>
        EventSubjects.Milestone(this, source.Now)?.Then(milestone => milestone?.Title);

    /// <summary>The code of the audit that it is of.</summary>
    public IDataLoaderResult<Code?>? Audit([FromServices] PageSource source) =>
        EventTypes.Of(Type)?.BaseType == typeof(EngagementEvent)
            ? source.Now.Load<AuditPage>(Guid.Parse(Stream)).Then(page => page?.Code)
            : null;

    /// <summary>The template of rounds that it is of.</summary>
    public IDataLoaderResult<EventTemplate?>? Template([FromServices] PageSource source) =>
        EventTypes.Of(Type)?.BaseType == typeof(TemplateEvent)
            ? source
                .Now.Load<TemplatePage>(Guid.Parse(Stream))
                .Then(page => page is null ? null : new EventTemplate(page, source.Now))
            : null;

    /// <summary>The number of the event before it in its stream.</summary>
    public Task<long?> Before([FromServices] History history, CancellationToken cancellation) =>
        history.NumberAsync(Stream, Version - 1, cancellation);

    /// <summary>The number of the event after it in its stream.</summary>
    public Task<long?> After([FromServices] History history, CancellationToken cancellation) =>
        history.NumberAsync(Stream, Version + 1, cancellation);
}

/// <summary>A place's template as it is named by now.</summary>
internal sealed class EventTemplate(TemplatePage page, Pages pages)
{
    public Code Code => page.Code;

    public PublicText Name => page.Editions[^1].Adopted.Name;

    public IDataLoaderResult<LocalityNode> Locality() => pages.Locality(page.LocalityId);
}

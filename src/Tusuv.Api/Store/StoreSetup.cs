using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using Tusuv.Domain.Sheets;

namespace Tusuv.Api.Store;

internal static class StoreSetup
{
    /// <summary>What Marten must know; the same for the host, the migrations' check and the tools.</summary>
    public static void Configure(StoreOptions store)
    {
        store.DatabaseSchemaName = "app";
        store.Events.DatabaseSchemaName = "es";
        store.AutoCreateSchemaObjects = AutoCreate.None;
        store.DisableNpgsqlLogging = true;
        store.UseSystemTextJsonForSerialization(configure: json => EventJson.Configure(json));

        // The append function's signature follows from this; it stays for ever.
        store.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        store.Events.UseAdvisoryLockTransaction = true;
        store.Events.UseMandatoryStreamTypeDeclaration = true;
        store.Events.EnableUniqueIndexOnEventId = true;
        store.Events.MetadataConfig.HeadersEnabled = true;
        foreach (var own in new[] { "listed_by_type", "listed_by_stream", "listed_by_actor", "listed_by_time" })
            store.Events.IgnoreIndex(own);

        store.Stream<Locality, LocalityId, LocalityEvent>();
        store.Stream<Body, BodyId, BodyEvent>();
        store.Stream<LocalTemplate, TemplateId, TemplateEvent>();
        store.Stream<Round, RoundId, RoundEvent>();
        store.Stream<Proposal, ProposalId, ProposalEvent>();
        store.Stream<BallotBox, BallotBoxId, BallotBoxEvent>();
        store.Stream<AllocationRun, AllocationId, AllocationEvent>();
        store.Stream<Erasure, ErasureId, ErasureEvent>();
        store.Stream<Engagement, AuditId, EngagementEvent>();
        store.Stream<Digests, DigestsId, DigestEvent>();
        store.Stream<Alarms, AlarmsId, AlarmEvent>();
        store.Stream<Procedure, ProcedureId, ProcedureEvent>();
        store.Stream<Sitting, SittingId, SittingEvent>();
        store.Stream<Resolution, ResolutionId, ResolutionEvent>();
        store.Stream<Meeting, MeetingId, MeetingEvent>();
        store.Stream<FundEnvelope, EnvelopeId, EnvelopeEvent>();
        store.Stream<Plan, PlanId, PlanEvent>();
        store.Stream<SheetRun, SheetRunId, SheetRunEvent>();
        store.Stream<Sheet, SheetId, SheetEvent>();
        store.Page<LocalityPage, LocalityId>();
        store.Page<BodyPage, BodyId>();
        store.Page<TemplatePage, TemplateId>();
        store.Page<RoundPage, RoundId>();
        store.Page<ProposalPage, ProposalId>();
        store.Page<MeetingPage, MeetingId>();
        store.Page<BallotBoxPage, BallotBoxId>();
        store.Page<AreaBallotsPage, AreaBallotsId>();
        store.Page<AllocationPage, AllocationId>();
        store.Page<ProcedurePage, ProcedureId>();
        store.Page<SittingPage, SittingId>();
        store.Page<ResolutionPage, ResolutionId>();
        store.Page<EnvelopePage, EnvelopeId>();
        store.Page<PlanPage, PlanId>();
        store.Page<ErasurePage, ErasureId>();
        store.Page<AuditPage, AuditId>();
        store.Page<SheetRunPage, SheetRunId>();
        store.Page<SheetPage, SheetId>();
        store.Events.AddEventTypes(EventTypes.All);
    }

    private static void Stream<TState, TId, TEvent>(this StoreOptions store)
        where TState : class, IState<TState, TEvent>
        where TId : struct, IId<TId>
        where TEvent : notnull => store.Projections.Add(new Fold<TState, TId, TEvent>(), ProjectionLifecycle.Live);

    private static void Page<TPage, TId>(this StoreOptions store)
        where TPage : class, IPage<TPage>
        where TId : struct, IId<TId> =>
        store.Projections.Add(new PageProjection<TPage, TId>(), ProjectionLifecycle.Inline);
}

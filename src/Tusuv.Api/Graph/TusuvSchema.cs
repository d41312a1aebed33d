using GraphQL;
using GraphQL.Types;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Funds;
using Tusuv.Domain.Khural;

namespace Tusuv.Api.Graph;

internal sealed class TusuvSchema : Schema
{
    public TusuvSchema(IServiceProvider services)
        : base(services)
    {
        Text<Committed, CommitmentScalar>();
        Text<Code, CodeScalar>();
        Text<ReasonCode, ReasonCodeScalar>();
        Text<Hash, HashScalar>();
        Text<Written, WrittenScalar>();
        Text<DateTimeOffset, InstantScalar>();
        Text<DateOnly, DateScalar>();
        Text<ActorId, IdScalar<ActorId>>();
        Text<LocalityId, IdScalar<LocalityId>>();
        Text<BodyId, IdScalar<BodyId>>();
        Text<AppointmentId, IdScalar<AppointmentId>>();
        Text<PersonId, IdScalar<PersonId>>();
        Text<RoundId, IdScalar<RoundId>>();
        Text<ProposalId, IdScalar<ProposalId>>();
        Text<MeetingId, IdScalar<MeetingId>>();
        Text<AllocationId, IdScalar<AllocationId>>();
        Text<SittingId, IdScalar<SittingId>>();
        Text<MotionId, IdScalar<MotionId>>();
        Text<ResolutionId, IdScalar<ResolutionId>>();
        Text<CommitmentId, IdScalar<CommitmentId>>();
        Text<PaymentId, IdScalar<PaymentId>>();
        Text<PenaltyId, IdScalar<PenaltyId>>();
        Text<MilestoneId, IdScalar<MilestoneId>>();
        Text<Domain.Sheets.SheetRunId, IdScalar<Domain.Sheets.SheetRunId>>();
        Text<Domain.Audit.DraftId, IdScalar<Domain.Audit.DraftId>>();
        Text<CommandId, IdScalar<CommandId>>();
        this.RegisterTypeMapping<Money, MoneyType>();
        this.RegisterTypeMapping<Money, MoneyInput>();
        this.RegisterTypeMapping<PublicText, PublicTextType>();
        this.RegisterTypeMapping<PublicText, PublicTextInput>();
        this.RegisterTypeMapping<Refusal, RefusalType>();
        this.RegisterTypeMapping<Domain.Rounds.StagePlan, StagePlanInput>();
        Record<PaperDocument>();
        Record<Domain.Rounds.RoundTerms>();
        Record<Domain.Rounds.TemplateStage>();
        Record<Domain.Rounds.LegalRule>();
        Record<Domain.Rounds.CitedNumber>();
        Record<ProcedureRules>();
        Record<Share>();
        Record<ItemRule>();
        Record<AgendaItem>();
        Record<Absence>();
        Record<Clause>();
        Record<AnnexDraft>();
        Record<AnnexEntry>();
        Record<Omission>();
        Record<Tally>();
        Record<Arithmetic>();
        Record<OpeningStepVoted>();
        Record<PaperVote>();
        Record<Domain.Rounds.QuorumRule>();
        Record<Domain.Meetings.PlannedSitting>();
        Record<Domain.Meetings.HandsSeen>();
        Record<Domain.Proposals.LegalFinding>();
        Record<FundSource>();
        Record<Movement>();
        Record<FailedCall>();
        Record<ContractChange>();
        Record<Retention>();
        Record<EscalationStep>();
        this.RegisterTypeMapping<Domain.Ballots.PrintedSheets, RecordInput<Domain.Ballots.PrintedSheets>>();
        Record<Domain.Sheets.SerialRange>();
        this.RegisterTypeMapping<Domain.Rounds.RuleConditions, RecordInput<Domain.Rounds.RuleConditions>>();
        this.RegisterTypeMapping<Domain.Rounds.MoneyShare, RecordInput<Domain.Rounds.MoneyShare>>();
        Record<Revision>();
        Record<MilestoneEscalated>();
        Record<Domain.Audit.Criterion>();

        Query = new AutoRegisteringObjectGraphType<Query>();
        Mutation = services.GetRequiredService<MutationType>();
        Subscription = new AutoRegisteringObjectGraphType<Subscription>();
    }

    private void Text<T, TScalar>()
        where TScalar : ScalarGraphType => this.RegisterTypeMapping(typeof(T), typeof(TScalar));

    private void Record<T>()
    {
        this.RegisterTypeMapping(typeof(T), typeof(RecordInput<T>));
        this.RegisterTypeMapping(typeof(T), typeof(RecordType<T>));
    }
}

internal sealed class StagePlanInput : AutoRegisteringInputObjectGraphType<Domain.Rounds.StagePlan>
{
    public StagePlanInput() => Name = "StagePlanInput";
}

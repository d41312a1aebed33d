using GraphQL;
using GraphQL.Types;
using Tusuv.Domain.Allocations;

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
        Text<CommandId, IdScalar<CommandId>>();
        this.RegisterTypeMapping<Money, MoneyType>();
        this.RegisterTypeMapping<Money, MoneyInput>();
        this.RegisterTypeMapping<PublicText, PublicTextType>();
        this.RegisterTypeMapping<PublicText, PublicTextInput>();
        this.RegisterTypeMapping<Refusal, RefusalType>();
        this.RegisterTypeMapping<Domain.Rounds.StagePlan, StagePlanInput>();
        this.RegisterTypeMapping<Domain.Meetings.QuorumRule, QuorumRuleInput>();
        this.RegisterTypeMapping<Domain.Meetings.PlannedSitting, PlannedSittingInput>();
        this.RegisterTypeMapping<Domain.Meetings.HandsSeen, HandsSeenInput>();
        this.RegisterTypeMapping<Domain.Proposals.LegalFinding, LegalFindingInput>();

        Query = new AutoRegisteringObjectGraphType<Query>();
        Mutation = services.GetRequiredService<MutationType>();
        Subscription = new AutoRegisteringObjectGraphType<Subscription>();
    }

    private void Text<T, TScalar>()
        where TScalar : ScalarGraphType => this.RegisterTypeMapping(typeof(T), typeof(TScalar));
}

internal sealed class LegalFindingInput : AutoRegisteringInputObjectGraphType<Domain.Proposals.LegalFinding>
{
    public LegalFindingInput() => Name = "LegalFindingInput";
}

internal sealed class StagePlanInput : AutoRegisteringInputObjectGraphType<Domain.Rounds.StagePlan>
{
    public StagePlanInput() => Name = "StagePlanInput";
}

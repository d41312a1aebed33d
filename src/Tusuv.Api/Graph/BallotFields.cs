using GraphQL;
using GraphQL.Types;
using Tusuv.Api.Ballots;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

internal sealed record VoterInput(string Person, string? Label);

internal sealed record EnterVoters(RoundId RoundId, LocalityId Area, IReadOnlyList<VoterInput> Voters);

internal sealed record VoidSlipByCode(RoundId RoundId, string Code, ReasonCode Reason);

internal sealed class CastOutcomeType : ObjectGraphType<CastResult>
{
    public CastOutcomeType()
    {
        Name = "CastOutcome";
        Description = "The answer to a ballot: a receipt, once it is on disk; or a refusal.";
        Field<NonNullGraphType<BooleanGraphType>>("accepted").Resolve(context => context.Source.Refusal is null);
        Field<RefusalType>("refusal").Resolve(context => context.Source.Refusal);
        Field<ReceiptType>("receipt").Resolve(context => context.Source.Receipt);
    }
}

internal sealed class ReceiptType : ObjectGraphType<CastReceipt>
{
    public ReceiptType()
    {
        Name = "Receipt";
        Field<NonNullGraphType<StringGraphType>>("code")
            .Description("16 characters and a check character.")
            .Resolve(c => c.Source.Code);
        Hex("ballotRef", receipt => receipt.BallotRef);
        Hex("commitment", receipt => receipt.Commitment);
        Hex("salt", receipt => receipt.Salt);
        Field(receipt => receipt.Revision);
    }

    private void Hex(string name, Func<CastReceipt, byte[]> bytes) =>
        Field<NonNullGraphType<StringGraphType>>(name)
            .Resolve(context => Convert.ToHexStringLower(bytes(context.Source)));
}

internal static class BallotFields
{
    public static void AddBallots(this MutationType mutation)
    {
        mutation
            .Field<NonNullGraphType<CastOutcomeType>>("castBallot")
            .Description(
                "Put a ballot into the box. Whoever holds a good slip may; a later ballot of the same voter replaces it."
            )
            .AllowAnonymous()
            .Argument<NonNullGraphType<CommandInput<CastBallot>>>("input")
            .ResolveAsync(async context =>
                await context
                    .RequestServices!.GetRequiredService<BallotDesk>()
                    .CastAsync(context.GetArgument<CastBallot>("input"), context.CancellationToken)
            );

        mutation
            .Field<NonNullGraphType<OutcomeType>>("enterVoters")
            .Description(
                "Enter voters on the roll of an area, before it is sealed. Persons are kept as keyed references only."
            )
            .AuthorizeWithPolicy(Policies.Roll)
            .Argument<NonNullGraphType<CommandInput<EnterVoters>>>("input")
            .ResolveAsync(async context => await EnterAsync(context, context.GetArgument<EnterVoters>("input")));

        mutation
            .Field<NonNullGraphType<OutcomeType>>("voidSlip")
            .Description("Void a slip that was lost or stolen; its voter gets another.")
            .AuthorizeWithPolicy(Policies.Roll)
            .Argument<NonNullGraphType<IdScalar<CommandId>>>("commandId")
            .Argument<NonNullGraphType<VoidSlipInput>>("input")
            .ResolveAsync(async context => await VoidAsync(context, context.GetArgument<VoidSlipByCode>("input")));
    }

    private static async Task<Outcome> EnterAsync(IResolveFieldContext context, EnterVoters command)
    {
        var services = context.RequestServices!;
        await using var session = services.GetRequiredService<IDocumentStore>().LightweightSession();
        var round = await session.Events.FetchLatest<Round>(command.RoundId.Value, context.CancellationToken);
        if (round is null)
            return new(RoundRefusals.NotFound);
        var standing = await services.GetRequiredService<Asker>().StandingAsync();
        if (standing?.Reach.Covers(round.Locality) is not true)
            return new(CommonRefusals.OutOfReach);
        var area = await session.Events.FetchLatest<Locality>(command.Area.Value, context.CancellationToken);
        if (area is null || !round.Spans(area))
            return new(BallotRefusals.AreaUnknown);
        if (services.GetRequiredService<RoundKeys>().Of(round.Id) is not { } secrets)
            return new(RoundRefusals.NoVote);
        var voters = command.Voters.Select(v => new Voter(RegisterNumber.Plain(v.Person), v.Label)).ToList();
        if (voters.FindIndex(voter => !RegisterNumber.IsOne(voter.Person)) is >= 0 and var line)
            return new(BallotRefusals.VoterUnclear(line + 1));
        return new(
            await services
                .GetRequiredService<Roll>()
                .EnterAsync(round.Id, command.Area, voters, secrets, slips: true, context.CancellationToken)
        );
    }

    private static async Task<Outcome> VoidAsync(IResolveFieldContext context, VoidSlipByCode input)
    {
        if (context.RequestServices!.GetRequiredService<RoundKeys>().Of(input.RoundId) is not { } secrets)
            return new(BallotRefusals.RoundNotVoting);
        return await CommandFields.SendAsync(
            context,
            new VoidSlip(input.RoundId, new(Convert.ToHexStringLower(secrets.Slip(input.Code))), input.Reason)
        );
    }

    internal sealed class VoidSlipInput : AutoRegisteringInputObjectGraphType<VoidSlipByCode>
    {
        public VoidSlipInput() => Name = "VoidSlipInput";
    }
}

namespace Tusuv.Domain.Khural;

public readonly record struct ProcedureId(Guid Value) : IId<ProcedureId>
{
    public static ProcedureId From(Guid value) => new(value);

    public static ProcedureId Of(BodyId body) => new(Uuid.Named(body.Value, "procedure"));
}

public abstract record ProcedureEvent;

/// <param name="Citation">The decision by which the body gave itself these rules.</param>
public sealed record ProcedureAdopted(
    BodyId BodyId,
    LocalityId Locality,
    ProcedureRules Rules,
    PublicText? Citation,
    DateTimeOffset AdoptedAt
) : ProcedureEvent;

/// <summary>The rules of procedure that a body has adopted; those last adopted hold for sittings convened from then on.</summary>
public sealed record Procedure(ProcedureId Id, ProcedureAdopted Adopted) : IState<Procedure, ProcedureEvent>
{
    public static Procedure? Evolve(Procedure? state, ProcedureEvent @event) =>
        @event is ProcedureAdopted e ? new(ProcedureId.Of(e.BodyId), e) : state;
}

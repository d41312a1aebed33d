namespace Tusuv.Domain.Khural;

/// <summary>The rules of procedure that a body has given itself, oldest first; the last are in force.</summary>
public sealed record ProcedurePage(ProcedureId Id, BodyId BodyId, IReadOnlyList<ProcedureAdopted> Adopted)
    : IPage<ProcedurePage>
{
    public static ProcedurePage? Fold(ProcedurePage? page, Recorded e) =>
        e.Event is ProcedureAdopted adopted
            ? new(ProcedureId.Of(adopted.BodyId), adopted.BodyId, [.. page?.Adopted ?? [], adopted])
            : page;
}

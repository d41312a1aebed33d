using Tusuv.Domain.Offices;
using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Records a decision from its paper. What breaks the rules of the body is kept and named.</summary>
public sealed record RecordResolution(
    BodyId BodyId,
    int Year,
    Code Number,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    int Present,
    int For,
    PaperDocument Document
)
{
    public static readonly Code WithoutQuorum = new("no_quorum");
    public static readonly Code WithoutMajority = new("no_majority");

    public ResolutionId ResolutionId => ResolutionId.Of(BodyId, Year, Number);

    public ProcedureId ProcedureId => ProcedureId.Of(BodyId);

    public Decision<ResolutionEvent> Decide(Resolution? resolution, Body? body, Procedure? procedure, Stamp stamp)
    {
        if (resolution is not null)
            return resolution is { Motion: null } ? [] : NumberTaken;
        if (body is null)
            return KhuralRefusals.BodyUnknown;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (!body.Deliberates())
            return KhuralRefusals.BodyDoesNotDecide;
        if (ClauseRules.Fault(Number, Title, Preamble, Clauses) is { } fault)
            return fault;
        if (Year != Document.ActOn.Year || Document.ActOn > DateOnly.FromDateTime(stamp.At.UtcDateTime).AddDays(1))
            return DayOutOfRange;
        if (Document.Archive.Fault(BasisMissing) is { } documentFault)
            return documentFault;
        var members = body.Members(Document.ActOn).Count;
        if (Present < 0 || Present > members || For < 0 || For > Present)
            return CountsOutOfRange;

        var rules = procedure?.Adopted.Rules ?? ProcedureRules.DefaultFor(body.Kind, members);
        return
        [
            new ResolutionRecorded(
                ResolutionId,
                BodyId,
                body.Locality,
                Year,
                Number,
                Title,
                Preamble,
                Clauses,
                members,
                Present,
                For,
                Document,
                [.. Broken(rules, members)],
                stamp.At
            ),
        ];
    }

    private IEnumerable<Code> Broken(ProcedureRules rules, int members)
    {
        if (Present < rules.Quorum.Needed(rules.Quorum.Of is CountedBase.Seats ? rules.Seats : members))
            yield return WithoutQuorum;
        if (For < Share.MajorityOf(CountedBase.Present).Needed(Present))
            yield return WithoutMajority;
    }
}

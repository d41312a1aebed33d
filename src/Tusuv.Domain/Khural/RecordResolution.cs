using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Khural.ResolutionRefusals;

namespace Tusuv.Domain.Khural;

/// <summary>Records a decision from its paper. What breaks the rules of the body is kept and named.</summary>
/// <param name="RoundId">The round that it is about.</param>
/// <param name="ItemType">Of the body's rules, where that is known.</param>
public sealed record RecordResolution(
    BodyId BodyId,
    int Year,
    Code Number,
    PublicText Title,
    IReadOnlyList<PublicText> Preamble,
    IReadOnlyList<Clause> Clauses,
    int Present,
    int For,
    PaperDocument Document,
    RoundId? RoundId = null,
    Code? ItemType = null
)
{
    public static readonly Code WithoutQuorum = new("no_quorum");
    public static readonly Code WithoutMajority = new("no_majority");
    public static readonly Code OfSession = new("of_session");

    public ResolutionId ResolutionId => ResolutionId.Of(BodyId, Year, Number);

    public ProcedureId ProcedureId => ProcedureId.Of(BodyId);

    public Decision<ResolutionEvent> Decide(
        Resolution? resolution,
        Body? body,
        Procedure? procedure,
        Round? round,
        Stamp stamp
    )
    {
        if (resolution is not null)
            return resolution.Paper is { } paper && IsOf(paper) ? [] : NumberTaken;
        if (body is null)
            return KhuralRefusals.BodyUnknown;
        if (!stamp.Reaches(body.Locality))
            return CommonRefusals.OutOfReach;
        if (!body.Deliberates())
            return KhuralRefusals.BodyDoesNotDecide;
        if (RoundId is not null && round?.Locality != body.Locality)
            return RoundUnknown;
        if (ClauseRules.Fault(Number, Title, Preamble, Clauses) is { } fault)
            return fault;
        if (Year != Document.ActOn.Year)
            return DayOutOfRange;
        if (Document.ActOn > DateOnly.FromDateTime(stamp.At.UtcDateTime).AddDays(1))
            return DayAhead;
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
                stamp.At,
                RoundId
            ),
        ];
    }

    /// <summary>Whether it is the paper that is on record under this number.</summary>
    private bool IsOf(ResolutionRecorded paper) =>
        (Title, Present, For, Document, RoundId)
            == (paper.Title, paper.Present, paper.For, paper.Document, paper.RoundId)
        && Clauses
            .Select(clause => (clause.Kind, clause.Text))
            .SequenceEqual(paper.Clauses.Select(c => (c.Kind, c.Text)));

    private IEnumerable<Code> Broken(ProcedureRules rules, int members)
    {
        if (Present < rules.Quorum.Needed(rules.Quorum.Of is CountedBase.Seats ? rules.Seats : members))
            yield return WithoutQuorum;
        if (For < Share.MajorityOf(CountedBase.Present).Needed(Present))
            yield return WithoutMajority;
        if (ItemType is { } type && rules.RuleOf(type)?.OfSession is true)
            yield return OfSession;
    }
}

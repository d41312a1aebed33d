using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Api.Audit;
using Tusuv.Api.Store;
using Tusuv.Domain.ActionPlans;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

[Name("Resolution")]
internal sealed class ResolutionNode(ResolutionPage page, Pages pages)
{
    public ResolutionId Id => page.Id;

    public int Year => page.Year;

    public Code Number => page.Number;

    public DateOnly AdoptedOn => page.AdoptedOn;

    public ResolutionStatus Status => page.Status;

    public PublicText Title => page.Title;

    public IEnumerable<PublicText> Preamble => page.Preamble;

    public IEnumerable<Clause> Clauses => page.Clauses;

    public AnnexNode? Annex => page.Annex is { } annex ? new(annex, pages) : null;

    /// <summary>The project list before the first amendment.</summary>
    public AnnexNode? FirstAnnex => page.FirstAnnex is { } annex ? new(annex, pages) : null;

    public DateTimeOffset? SignedAt => page.SignedAt;

    /// <summary>By the body's rules it belonged to the session of the khural.</summary>
    public bool OfSession => page.OfSession is true;

    /// <summary>How it was decided, where only its paper is known.</summary>
    public PaperVote? Paper => page.Paper;

    /// <summary>The number of the event by which its paper was recorded; null where it was decided here.</summary>
    public async Task<long?> PaperEvent([FromServices] DataSources data, CancellationToken cancellation) =>
        page.Paper is null
            ? null
            : await EventNumbers.OfAsync<ResolutionRecorded>(data, page.Id.Value, new { }, cancellation);

    public IDataLoaderResult<BodyNode> Body() => pages.Body(page.BodyId);

    public IDataLoaderResult<SittingNode>? Sitting() => page.SittingId is { } sitting ? pages.Sitting(sitting) : null;

    /// <summary>What its clauses have charged people with.</summary>
    public IDataLoaderResult<PlanNode?> Plan() =>
        pages.Load<PlanPage>(PlanId.Of(page.Id).Value).Then(plan => plan is null ? null : new PlanNode(plan, pages));

    public MotionId? MotionId => page.MotionId;

    public IDataLoaderResult<ResolutionNode>? Amends() => Other(page.Amends);

    public IDataLoaderResult<ResolutionNode>? Rescinds() => Other(page.Rescinds);

    public IDataLoaderResult<ResolutionNode>? AmendedBy() => Other(page.AmendedBy);

    public IDataLoaderResult<ResolutionNode>? RescindedBy() => Other(page.RescindedBy);

    /// <summary>Of one that gave another a project list: by which that has a different list since.</summary>
    public async Task<ResolutionNode?> SupersededBy(CancellationToken cancellation)
    {
        if (page is not { Amends: { } amended, Annex: { } list, SignedAt: { } signedAt, RescindedBy: null })
            return null;
        var target = await pages.LoadNowAsync<ResolutionPage>(amended.Value, cancellation);
        if (
            target is not { Annex.Lines: { } standing, AmendedBy: { } by }
            || by == Id
            || standing.SequenceEqual(list.Lines)
        )
            return null;
        // Between its signature and what that brings about, the list is still that of before.
        var last = await pages.LoadNowAsync<ResolutionPage>(by.Value, cancellation);
        return last?.SignedAt > signedAt ? new(last, pages) : null;
    }

    /// <summary>The round that it is about: of its list, of the sitting's agenda, or as its paper says.</summary>
    public async Task<RoundNode?> Round(CancellationToken cancellation)
    {
        var round = page.Annex?.RoundId ?? page.RoundId;
        if (round is null && page.SittingId is { } sitting)
            round = (await pages.LoadNowAsync<SittingPage>(sitting.Value, cancellation))
                ?.Agenda.Select(item => item.RoundId)
                .FirstOrDefault(about => about is not null);
        return round is { } id && await pages.LoadNowAsync<RoundPage>(id.Value, cancellation) is { } found
            ? new(found, pages)
            : null;
    }

    /// <summary>Its text in the official Mongolian form, with the annex; printed or put into a document as it is.</summary>
    public async Task<string> Form([FromServices] WrittenTexts texts, CancellationToken cancellation)
    {
        var body = await pages.LoadNowAsync<BodyPage>(page.BodyId.Value, cancellation);
        var place = await pages.LoadNowAsync<LocalityPage>(page.LocalityId.Value, cancellation);
        // The chair of the khural signs what its Presidium decides, and is not of that body.
        var chair = page.SignedBy is { } signed
            ? await pages.AppointmentAsync(signed, cancellation)
            : body!.Appointments.Where(WouldSign).Select(held => new AppointmentNode(held, pages)).FirstOrDefault();
        var name = chair is null ? null : await texts.Load(new(chair.Holder.Commitment)).GetResultAsync(cancellation);
        return ResolutionForm.Text(page, body!.Kind, body.Name, place!.Name, name);
    }

    /// <summary>The chair of its day, but who signed what is known from paper is not guessed.</summary>
    private bool WouldSign(Appointment held) =>
        page.Paper is null && held.Office is Office.Chair && held.Holds(page.AdoptedOn);

    private IDataLoaderResult<ResolutionNode>? Other(ResolutionId? id) =>
        id is { } other ? pages.Resolution(other) : null;
}

[Name("Annex")]
internal sealed class AnnexNode(Annex annex, Pages pages)
{
    public IDataLoaderResult<RoundNode> Round() => pages.Round(annex.RoundId);

    public IEnumerable<AnnexLineNode> Lines => annex.Lines.Select(line => new AnnexLineNode(line, pages));

    /// <summary>What the voters chose and this list does not have.</summary>
    public IEnumerable<OmissionNode> LeftOut => annex.LeftOut.Select(omission => new OmissionNode(omission, pages));

    public Money Total => annex.Sum;

    public string TotalInWords => AmountInWords.Mongolian(annex.Sum);
}

[Name("AnnexLine")]
internal sealed class AnnexLineNode(AnnexLine line, Pages pages)
{
    public Code Number => line.Number;

    public PublicText Title => line.Title;

    public Money Amount => line.Amount;

    /// <summary>Why it is here, or at this sum, though the voters' result has it otherwise.</summary>
    public ReasonCode? Difference => line.Difference;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(line.ProposalId);
}

[Name("Omission")]
internal sealed class OmissionNode(Omission omission, Pages pages)
{
    public ReasonCode Reason => omission.Reason;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(omission.ProposalId);
}

using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Offices;

namespace Tusuv.Api.Graph;

[Name("Sitting")]
internal sealed class SittingNode(SittingPage page, Pages pages)
{
    public SittingId Id => page.Id;

    public SittingKind Kind => page.Kind;

    public SittingStatus Status => page.Status;

    public DateTimeOffset OpensAt => page.OpensAt;

    public DateTimeOffset? EndedAt => page.EndedAt;

    public PublicText Place => page.Place;

    /// <summary>The rules of procedure by which it is held.</summary>
    public ProcedureRules Rules => page.Rules;

    public IEnumerable<AgendaItemNode> Agenda => page.Agenda.Select(item => new AgendaItemNode(item, page, pages));

    /// <summary>How many are members on that day; none before the attendance is stated.</summary>
    public int Due => page.Due;

    public int Present => page.Present;

    /// <summary>Of those due, and before the attendance is stated of the members of that day.</summary>
    public IDataLoaderResult<int> QuorumNeeded() => Expected().Then(members => page.QuorumNeeded(members.Count()));

    public bool HasQuorum => page.HasQuorum;

    /// <summary>Every member, with the times at which they were there.</summary>
    public IEnumerable<AttendanceNode> Attendance =>
        page.Attendance.Select(attendance => new AttendanceNode(attendance, page.BodyId, pages));

    /// <summary>Who is due: by the attendance, and before it is stated by the offices of that day.</summary>
    public IDataLoaderResult<IEnumerable<MemberNode>> Members() =>
        Expected().Then(members => members.Select(member => new MemberNode(member, page.BodyId, pages)));

    private IDataLoaderResult<IEnumerable<AppointmentId>> Expected() =>
        pages
            .Load<BodyPage>(page.BodyId.Value)
            .Then(body =>
                page.Due > 0
                    ? page.Attendance.Select(a => a.Member)
                    : body!.Members(DateOnly.FromDateTime(page.OpensAt.UtcDateTime))
            );

    public IEnumerable<OpeningStepVoted> Opening => page.Opening;

    public IEnumerable<MotionNode> Motions => page.Motions.Select(motion => new MotionNode(motion, page, pages));

    public IDataLoaderResult<BodyNode> Body() => pages.Body(page.BodyId);

    /// <summary>What it decided, written down under a number.</summary>
    public async Task<IEnumerable<ResolutionNode>> Resolutions(CancellationToken cancellation)
    {
        List<ResolutionPage> found = [];
        foreach (var round in page.Agenda.Select(item => item.RoundId).OfType<RoundId>().Distinct())
        foreach (
            var (resolution, _) in await pages.OfRoundAsync<ResolutionPage>(
                round,
                "resolution",
                0,
                int.MaxValue,
                cancellation
            )
        )
            if (resolution.SittingId == page.Id && found.TrueForAll(other => other.Id != resolution.Id))
                found.Add(resolution);
        return found.Select(resolution => new ResolutionNode(resolution, pages));
    }
}

[Name("AgendaItem")]
internal sealed class AgendaItemNode(AgendaItem item, SittingPage sitting, Pages pages)
{
    public int Number => item.Number;

    public Code Type => item.Type;

    public PublicText Title => item.Title;

    /// <summary>How it is decided, and by what rule.</summary>
    public ItemRule? Rule => sitting.Rules.RuleOf(item.Type);

    public IDataLoaderResult<RoundNode>? Round() => item.RoundId is { } round ? pages.Round(round) : null;

    public IEnumerable<InterestNode> Interests =>
        sitting
            .Interests.Where(interest => interest.Item == item.Number)
            .Select(interest => new InterestNode(interest, sitting.BodyId, pages));

    public IEnumerable<MotionNode> Motions =>
        sitting
            .Motions.Where(motion => motion.Item == item.Number)
            .Select(motion => new MotionNode(motion, sitting, pages));
}

/// <summary>A member of a body, by the appointment.</summary>
[Name("KhuralMember")]
internal sealed class MemberNode(AppointmentId id, BodyId body, Pages pages)
{
    public AppointmentId Id => id;

    public IDataLoaderResult<AppointmentNode?> Appointment() =>
        pages
            .Load<BodyPage>(body.Value)
            .Then(page =>
                page?.Appointments.FirstOrDefault(a => a.Id == id) is { } found
                    ? new AppointmentNode(found, pages)
                    : null
            );
}

[Name("Attendance")]
internal sealed class AttendanceNode(Attendance attendance, BodyId body, Pages pages)
{
    public MemberNode Member => new(attendance.Member, body, pages);

    public bool IsPresent => attendance.IsPresent;

    public IEnumerable<Interval> Intervals => attendance.Intervals;

    /// <summary>The reason given at the opening.</summary>
    public ReasonCode? Absence => attendance.Absence;
}

[Name("Interest")]
internal sealed class InterestNode(InterestDeclared interest, BodyId body, Pages pages)
{
    public MemberNode Member => new(interest.Member, body, pages);

    /// <summary>The proposal from whose motions the member is recused; none means the whole item.</summary>
    public IDataLoaderResult<ProposalNode>? About() => interest.About is { } about ? pages.Proposal(about) : null;

    public WrittenNode Nature => new(interest.Nature);

    public DateTimeOffset DeclaredAt => interest.DeclaredAt;
}

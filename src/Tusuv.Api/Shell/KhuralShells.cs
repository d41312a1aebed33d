using Tusuv.Api.Graph;
using Tusuv.Domain.Khural;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Shell;

/// <summary>The pages of sittings and resolutions as they read without script.</summary>
internal sealed class KhuralShells(WrittenTexts texts, TimeProvider clock)
{
    public static async Task<ShellPage> ListAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        var sittings = await pages.OfRoundAsync<SittingPage>(view.Round.Id, "sitting", 0, 50, cancellation);
        var resolutions = await pages.OfRoundAsync<ResolutionPage>(view.Round.Id, "resolution", 0, 50, cancellation);
        return ShellPage.Found<KhuralShell>(
            words["khural.title"],
            words["khural.lead"],
            new KhuralList([.. sittings.Select(s => s.Page)], [.. resolutions.Select(r => r.Page)]),
            view
        );
    }

    public async Task<ShellPage?> SittingAsync(Pages pages, SittingId id, Words words, CancellationToken cancellation)
    {
        if (await pages.LoadNowAsync<SittingPage>(id.Value, cancellation) is not { } sitting)
            return null;
        var body = await pages.LoadNowAsync<BodyPage>(sitting.BodyId.Value, cancellation);
        List<PresentMember> members = [];
        foreach (var attendance in sitting.Attendance)
            members.Add(new(await NameAsync(body!, attendance.Member, words, cancellation), attendance));
        var round = sitting.Agenda.Select(item => item.RoundId).OfType<RoundId>().FirstOrDefault();
        var view = await RoundView.OfAsync(pages, round, cancellation);
        var place = await pages.LoadNowAsync<LocalityPage>(sitting.LocalityId.Value, cancellation);
        var resolutions = await pages.OfRoundAsync<ResolutionPage>(round, "resolution", 0, 50, cancellation);
        return ShellPage.Found<SittingShell>(
            words[$"sittingKind.{ShellPages.Wire(sitting.Kind)}"],
            words.Said(body!.Name),
            new SittingRecord(
                sitting,
                place!,
                members,
                [.. resolutions.Select(r => r.Page).Where(r => r.SittingId == id)],
                words["text.erased"]
            ),
            view,
            place
        );
    }

    public async Task<ShellPage?> ResolutionAsync(
        Pages pages,
        ResolutionId id,
        Words words,
        CancellationToken cancellation
    )
    {
        if (await pages.LoadNowAsync<ResolutionPage>(id.Value, cancellation) is not { } resolution)
            return null;
        var form = await new ResolutionNode(resolution, pages).Form(texts, cancellation);
        var view = (resolution.Annex?.RoundId ?? resolution.RoundId) is { } round
            ? await RoundView.OfAsync(pages, round, cancellation)
            : null;
        List<(string, ResolutionPage)> others = [];
        foreach (
            var (key, other) in new[]
            {
                ("resolution.amends", resolution.Amends),
                ("resolution.rescinds", resolution.Rescinds),
                ("resolution.amendedBy", resolution.AmendedBy),
                ("resolution.rescindedBy", resolution.RescindedBy),
            }
        )
            if (other is { } named && await pages.LoadNowAsync<ResolutionPage>(named.Value, cancellation) is { } found)
                others.Add((key, found));
        return ShellPage.Found<ResolutionShell>(
            words["resolution.number", ("number", resolution.Number.Value)],
            words.Said(resolution.Title),
            new ResolutionRecord(resolution, form, others),
            view,
            await pages.LoadNowAsync<LocalityPage>(resolution.LocalityId.Value, cancellation)
        );
    }

    /// <summary>The rules in force, as the query answers with them.</summary>
    public async Task<ShellPage?> ProcedureAsync(Pages pages, BodyId id, Words words, CancellationToken cancellation)
    {
        if (await pages.LoadNowAsync<BodyPage>(id.Value, cancellation) is not { } body)
            return null;
        var adopted = await pages.LoadNowAsync<ProcedurePage>(ProcedureId.Of(id).Value, cancellation);
        if (ProcedureNode.Of(body, adopted, clock.GetUtcNow()) is not { } procedure)
            return null;
        List<Member> members = [];
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (var held in body.Appointments.Where(held => held.Holds(today)))
            members.Add(new(await NameAsync(body, held.Id, words, cancellation), held));
        return ShellPage.Found<ProcedureShell>(
            words["procedure.title"],
            words.Said(body.Name),
            new ProcedureRecord(procedure.Rules, members),
            place: await pages.LoadNowAsync<LocalityPage>(body.LocalityId.Value, cancellation)
        );
    }

    private async Task<string> NameAsync(
        BodyPage body,
        AppointmentId member,
        Words words,
        CancellationToken cancellation
    )
    {
        var appointment = body.Appointments.FirstOrDefault(a => a.Id == member);
        return appointment is null
            ? words["text.erased"]
            : await texts.Load(appointment.Holder).GetResultAsync(cancellation) ?? words["text.erased"];
    }
}

public sealed record KhuralList(IReadOnlyList<SittingPage> Sittings, IReadOnlyList<ResolutionPage> Resolutions);

public sealed record PresentMember(string Name, Attendance Attendance);

public sealed record Member(string Name, Appointment Held);

public sealed record ProcedureRecord(ProcedureRules Rules, IReadOnlyList<Member> Members);

/// <param name="Resolutions">That came of its motions.</param>
/// <param name="Nobody">Who is not of its members, or whose name was erased.</param>
public sealed record SittingRecord(
    SittingPage Sitting,
    LocalityPage Place,
    IReadOnlyList<PresentMember> Members,
    IReadOnlyList<ResolutionPage> Resolutions,
    string Nobody
)
{
    public string NameOf(AppointmentId member) =>
        Members.FirstOrDefault(present => present.Attendance.Member == member)?.Name ?? Nobody;
}

/// <param name="Others">That it changes or that change it, each under the key of its relation.</param>
public sealed record ResolutionRecord(
    ResolutionPage Resolution,
    string Form,
    IReadOnlyList<(string Key, ResolutionPage Resolution)> Others
);

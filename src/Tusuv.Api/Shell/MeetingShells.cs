using Tusuv.Api.Graph;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Shell;

/// <summary>The pages of general meetings as they read without script.</summary>
internal sealed class MeetingShells(WrittenTexts texts)
{
    public static async Task<ShellPage> ListAsync(
        Pages pages,
        RoundView view,
        Words words,
        CancellationToken cancellation
    )
    {
        List<MeetingRecord> meetings = [];
        foreach (
            var (meeting, _) in await pages.OfRoundAsync<MeetingPage>(view.Round.Id, "meeting", 0, 50, cancellation)
        )
            if (await pages.LoadNowAsync<LocalityPage>(meeting.AreaId.Value, cancellation) is { } area)
                meetings.Add(new(meeting, words.Said(area.Name), []));
        return ShellPage.Found<MeetingsShell>(words["meetings.title"], words["meetings.lead"], meetings, view);
    }

    public async Task<ShellPage?> MeetingAsync(Pages pages, MeetingId id, Words words, CancellationToken cancellation)
    {
        if (
            await pages.LoadNowAsync<MeetingPage>(id.Value, cancellation) is not { } meeting
            || await RoundView.OfAsync(pages, meeting.RoundId, cancellation) is not { } view
        )
            return null;
        List<RankedRow> order = [];
        foreach (var item in meeting.Ranking ?? [])
            if (await pages.LoadNowAsync<ProposalPage>(item.ProposalId.Value, cancellation) is { } proposal)
                order.Add(new(item, await texts.TitleAsync(proposal, words, cancellation)));
        var area = await pages.LoadNowAsync<LocalityPage>(meeting.AreaId.Value, cancellation);
        return ShellPage.Found<MeetingShell>(
            words["meeting.title"],
            words.Said(area!.Name),
            new MeetingRecord(meeting, words.Said(area.Name), order),
            view
        );
    }
}

public sealed record MeetingRecord(MeetingPage Meeting, string Area, IReadOnlyList<RankedRow> Order);

public sealed record RankedRow(RankedItem Item, string Title);

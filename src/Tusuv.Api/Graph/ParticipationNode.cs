using GraphQL;
using GraphQL.DataLoader;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;

namespace Tusuv.Api.Graph;

/// <summary>How the people of one bag or khoroo took part in a round, each way counted apart: nobody knows who did two.</summary>
[Name("AreaParticipation")]
internal sealed class ParticipationNode(
    LocalityId? area,
    IReadOnlyList<ProposalPage> proposals,
    int atMeetings,
    int notOnRoll,
    int voted,
    Pages pages
)
{
    /// <summary>Null for the proposals that are for the whole place.</summary>
    public IDataLoaderResult<LocalityNode>? Area() => area is { } id ? pages.Locality(id) : null;

    /// <summary>Proposals by the way in which they came.</summary>
    public IEnumerable<ChannelCount> Proposals =>
        proposals
            .CountBy(proposal => proposal.Channel)
            .OrderBy(c => c.Key)
            .Select(c => new ChannelCount(c.Key, c.Value));

    /// <summary>How often proposals of this area were supported.</summary>
    public int Supports => proposals.Sum(proposal => proposal.Supports);

    /// <summary>Who came to the general meeting, all sittings together, on the roll or not.</summary>
    public int AtMeetings => atMeetings;

    /// <summary>Of those who came to the meeting or to vote, those who are not on the roll: their ballots are not counted.</summary>
    public int NotOnRoll => notOnRoll;

    public int Voted => voted;

    internal static async Task<IEnumerable<ParticipationNode>> OfAsync(
        RoundId round,
        Pages pages,
        CancellationToken cancellation
    )
    {
        var proposals = await pages.OfRoundAsync<ProposalPage>(round, "proposal", 0, int.MaxValue, cancellation);
        var meetings = await pages.OfRoundAsync<MeetingPage>(round, "meeting", 0, int.MaxValue, cancellation);
        var ballots = await pages.OfRoundAsync<AreaBallotsPage>(round, "area", 0, int.MaxValue, cancellation);
        var box = await pages.LoadNowAsync<BallotBoxPage>(BallotBoxId.Of(round).Value, cancellation);
        var strangers = meetings
            .Select(meeting =>
                (Area: (LocalityId?)meeting.Page.AreaId, People: meeting.Page.Sittings.Sum(s => s.NotOnRoll))
            )
            .Concat(
                (box?.Protocols ?? [])
                    .GroupBy(protocol => protocol.Area)
                    .Select(signed => (Area: (LocalityId?)signed.Key, People: signed.Last().NotOnRoll))
            )
            .ToLookup(area => area.Area, area => area.People);
        var came = meetings.ToLookup(
            meeting => (LocalityId?)meeting.Page.AreaId,
            meeting => meeting.Page.Sittings.Sum(sitting => sitting.Present + sitting.NotOnRoll)
        );
        var voted = ballots.ToLookup(area => (LocalityId?)area.Page.AreaId, area => area.Page.Voted);
        var proposed = proposals.ToLookup(proposal => proposal.Page.AreaId, proposal => proposal.Page);
        return came.Select(area => area.Key)
            .Concat(voted.Select(area => area.Key))
            .Concat(proposed.Select(area => area.Key))
            .Distinct()
            .Select(area => new ParticipationNode(
                area,
                [.. proposed[area]],
                came[area].Sum(),
                strangers[area].Sum(),
                voted[area].Sum(),
                pages
            ));
    }
}

public sealed record ChannelCount(Channel Channel, int Count);

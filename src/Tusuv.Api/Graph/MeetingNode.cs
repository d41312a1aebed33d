using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using Tusuv.Api.Audit;
using Tusuv.Api.Identity;
using Tusuv.Api.Store;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

internal static class MeetingGraph
{
    public static void AddMeetings(this MutationType mutation)
    {
        mutation.Command<ConveneMeeting>(Policies.Meeting, "Call a bag's or khoroo's general meeting.");
        mutation.Command<ReconveneMeeting>(Policies.Meeting, "Call it again, in other places or on other days.");
        mutation.Command<RecordSitting>(Policies.Meeting, "Record a sitting that was held, with its attendance.");
        mutation.Command<CountHands>(
            Policies.Meeting,
            "Record the hands raised for each item, as two tellers saw them."
        );
        mutation.Command<KeepMinutes>(Policies.Meeting, "Keep the minutes.");
        mutation.Command<ConcludeMeeting>(Policies.Meeting, "Let the meeting's order stand, once its quorum was met.");
    }
}

/// <summary>A general meeting of a bag or khoroo; sittings at several places count together.</summary>
[Name("Meeting")]
internal sealed class MeetingNode(MeetingPage page, Pages pages)
{
    public MeetingId Id => page.Id;

    public DateTimeOffset ConvenedAt => page.ConvenedAt;

    /// <summary>How many residents must come, by the rule of the place.</summary>
    public int Quorum => page.Quorum;

    public QuorumRule Rule => page.Rule;

    /// <summary>Residents on the roll who came, all sittings together.</summary>
    public int Present => page.Present;

    public bool HasQuorum => page.HasQuorum;

    public IEnumerable<PlannedSitting> Planned => page.Plans;

    public ReasonCode? ReconvenedFor => page.ReconvenedFor;

    public IEnumerable<MeetingSittingNode> Sittings =>
        page.Sittings.Select(s => new MeetingSittingNode(s, page.Id, pages));

    public WrittenNode? Minutes => page.Minutes is { } minutes ? new(minutes) : null;

    /// <summary>SHA-256 of each; served at /files/{hash}.</summary>
    public IEnumerable<Hash> Files => page.Files ?? [];

    /// <summary>The order of the meeting, once it stands.</summary>
    public IEnumerable<RankedItemNode>? Ranking => page.Ranking?.Select(item => new RankedItemNode(item, pages));

    public DateTimeOffset? ConcludedAt => page.ConcludedAt;

    public IDataLoaderResult<LocalityNode> Area() => pages.Locality(page.AreaId);

    public IDataLoaderResult<RoundNode> Round() => pages.Round(page.RoundId);
}

[Name("MeetingSitting")]
internal sealed class MeetingSittingNode(MeetingSitting sitting, MeetingId meeting, Pages pages)
{
    public int Number => sitting.Number;

    public PublicText Place => sitting.Place;

    public DateTimeOffset BeganAt => sitting.BeganAt;

    /// <summary>Null while it sits.</summary>
    public DateTimeOffset? EndedAt => sitting.EndedAt;

    public int Present => sitting.Present;

    /// <summary>Who lives here and is not on the roll; counted apart.</summary>
    public int NotOnRoll => sitting.NotOnRoll;

    /// <summary>The photograph of the signed list, served at /files/{hash}.</summary>
    public Hash? AttendanceList => sitting.AttendanceList;

    public IEnumerable<ItemHandsNode> Hands => sitting.Hands.Select(hands => new ItemHandsNode(hands, pages));

    /// <summary>Whether one person counted where two should.</summary>
    public bool CountedByOne => sitting.CountedByOne;

    /// <summary>The number of the event by which its last count of hands is on record.</summary>
    public async Task<long?> CountEvent([FromServices] DataSources data, CancellationToken cancellation) =>
        sitting.Hands.Count == 0
            ? null
            : await EventNumbers.OfAsync<HandsCounted>(
                data,
                meeting.Value,
                new Dictionary<string, int>(StringComparer.Ordinal) { ["sitting"] = sitting.Number },
                cancellation
            );

    /// <summary>Each count, oldest first; a later one takes the place of what it counted again.</summary>
    public IEnumerable<SittingCountNode> Counts =>
        (sitting.Counts ?? []).Select(count => new SittingCountNode(count, pages));
}

/// <summary>One count of hands at a sitting.</summary>
[Name("SittingCount")]
internal sealed class SittingCountNode(SittingCount count, Pages pages)
{
    public DateTimeOffset At => count.At;

    public WrittenNode FirstTeller => new(count.FirstTeller);

    /// <summary>None where one person counted.</summary>
    public WrittenNode? SecondTeller => count.SecondTeller is { } second ? new(second) : null;

    public IEnumerable<ItemHandsNode> Hands => count.Hands.Select(hands => new ItemHandsNode(hands, pages));

    /// <summary>What the tellers counted differently before they agreed.</summary>
    public IEnumerable<DifferingHandsNode> Differed =>
        count.Differed.Select(differing => new DifferingHandsNode(differing, pages));
}

[Name("DifferingHands")]
internal sealed class DifferingHandsNode(HandsDiffering differing, Pages pages)
{
    public int First => differing.First;

    public int Second => differing.Second;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(differing.ProposalId);
}

[Name("ItemHands")]
internal sealed class ItemHandsNode(ItemHands hands, Pages pages)
{
    public int Raised => hands.Raised;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(hands.ProposalId);
}

[Name("RankedItem")]
internal sealed class RankedItemNode(RankedItem item, Pages pages)
{
    public int Rank => item.Rank;

    public int Hands => item.Hands;

    public IDataLoaderResult<ProposalNode> Proposal() => pages.Proposal(item.ProposalId);
}

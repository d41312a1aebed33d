using Tusuv.Api.Store;
using Tusuv.Domain.Meetings;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>April and May 2025: the bags put the proposals in order; the third needs three places to come together.</summary>
internal static class BagMeetings
{
    /// <summary>Bag, sitting, place, beginning, present, not on the roll, hands for each proposal.</summary>
    private const string Sittings = """
        1 | 1 | Хөшөөт       | 2025-04-12 11:00 | 71  | 2 | P02 66, P10 58, P18 41, P15 33
        2 | 1 | Тосон        | 2025-04-13 11:00 | 84  | 3 | P14 74, P07 69, P18 52, P21 44, P10 38, P22 17
        4 | 1 | Улаан-Эрэг   | 2025-04-19 11:00 | 96  | 1 | P05 91, P10 77, P20 77, P18 70, P14 55, P09 40, P04 31, P11 22
        5 | 1 | Соёлын төв   | 2025-04-26 10:00 | 131 | 9 | P04 122, P06 117, P16 98, P03 90, P09 81, P12 66, P13 58, P20 49, P08 41, P07 30, P17 12
        3 | 2 | Хясаа        | 2025-05-02 12:00 | 19  | 0 | P01 19, P10 12, P23 15, P15 10, P24 4
        3 | 3 | Баянгол      | 2025-05-03 12:00 | 31  | 4 | P01 30, P10 22, P23 18, P15 14, P24 6
        3 | 4 | Цагаан тохой | 2025-05-04 12:00 | 24  | 1 | P01 23, P10 16, P23 17, P15 12, P24 5
        """;

    private static readonly ILookup<int, BagSitting> Held = Table
        .Rows(Sittings)
        .Select(row => new BagSitting(row))
        .ToLookup(s => s.Bag);

    public static async Task TellAsync(Story story)
    {
        await story.TellAsync("April and May 2025: five bag meetings, the third in three places");
        await HoldAsync(story, 1);
        await HoldAsync(story, 2);
        await HoldAsync(story, 4);
        await MergeWellsAsync(story);
        await HoldAsync(story, 5);
        await ProlongAsync(story);
        await UnmergeWellsAsync(story);
        await HoldAsync(story, 3);
    }

    /// <summary>Before the collection ends, as the roads of the third bag close in April.</summary>
    public static async Task CallBag3Async(Story story)
    {
        await story.AtAsync("2025-03-26 09:00");
        await ConveneAsync(story, 3, [new(story.Time("2025-04-05 11:00"), new("Баянгол"))]);
    }

    public static async Task CallAsync(Story story)
    {
        // Twenty-two came where forty are needed; a sitting without them is none.
        await story.AtAsync("2025-04-05 15:00");
        await story.DoAsync(
            "bag-governor-3",
            new ReconveneMeeting(MeetingOf(3), new("quorum_missed"), [.. Held[3].Select(s => s.Plan(story))])
        );
        await story.AtAsync("2025-04-07 09:00");
        foreach (var bag in new[] { 1, 2, 4, 5 })
            await ConveneAsync(story, bag, [.. Held[bag].Select(s => s.Plan(story))]);
    }

    private static async Task MergeWellsAsync(Story story)
    {
        await story.AtAsync("2025-04-22 10:00");
        await story.DoAsync("head", new MergeProposal(OldWell, Well));
    }

    /// <summary>The third bag needs more days than the rule has.</summary>
    private static async Task ProlongAsync(Story story)
    {
        await story.AtAsync("2025-04-28 14:00");
        await story.DoAsync(
            "head",
            new RescheduleStage(
                Ldf2026,
                Stage.Meetings,
                story.Time("2025-04-11 20:00"),
                story.Time("2025-05-05 18:00"),
                new("quorum_missed")
            )
        );
    }

    /// <summary>It is in another valley, as its proposer said.</summary>
    private static async Task UnmergeWellsAsync(Story story)
    {
        await story.AtAsync("2025-05-01 16:00");
        await story.DoAsync("head", new UnmergeProposal(OldWell, new("other_place")));
    }

    private static ProposalId Well => Projects2026.Of("P01").Id;

    private static ProposalId OldWell => Projects2026.Of("P24").Id;

    private static MeetingId MeetingOf(int bag) => new(Uuid.Named(Ldf2026.Value, $"meeting:{bag}"));

    private static Task ConveneAsync(Story story, int bag, PlannedSitting[] sittings) =>
        story.DoAsync($"bag-governor-{bag}", new ConveneMeeting(MeetingOf(bag), Ldf2026, Bag(bag).Id, null, sittings));

    private static async Task HoldAsync(Story story, int bag)
    {
        var (meeting, governor) = (MeetingOf(bag), $"bag-governor-{bag}");
        foreach (var sitting in Held[bag])
        {
            await story.AtAsync(sitting.Until);
            var list = await story.PhotoAsync($"{bag}/{sitting.Number}", sitting.Begins[..10]);
            await story.DoAsync(governor, sitting.Record(story, meeting, list));
            await story.DoAsync(
                governor,
                new CountHands(
                    meeting,
                    sitting.Number,
                    [.. sitting.Hands],
                    Openings.Write("Б.Долгормаа"),
                    Openings.Write("Ч.Номин")
                )
            );
        }

        var minutes = Openings.Write($"{Bag(bag).Name.Mn}: иргэдийн Нийтийн Хурлаар саналыг эрэмбэлэв.");
        await story.DoAsync(governor, new KeepMinutes(meeting, minutes, null));
        await story.DoAsync(governor, new ConcludeMeeting(meeting));
    }
}

using Tusuv.Domain.Meetings;

namespace Tusuv.Api.Demonstration;

/// <summary>A line of the table of sittings.</summary>
internal sealed record BagSitting(string[] Row)
{
    private const int Hours = 3;

    public int Bag { get; } = Table.Numbers(Row[0])[0];

    public int Number { get; } = Table.Numbers(Row[1])[0];

    public string Begins => Row[3];

    public string Until =>
        DateTime
            .Parse(Begins, CultureInfo.InvariantCulture)
            .AddHours(Hours)
            .ToString("s", CultureInfo.InvariantCulture);

    public IEnumerable<HandsSeen> Hands =>
        from item in Row[6].Split(", ")
        let hands = Table.Numbers(item[4..])[0]
        select new HandsSeen(Projects2026.Of(item[..3]).Id, hands, hands);

    public PlannedSitting Plan(Story story) => new(story.Time(Begins), new(Row[2]));

    public RecordSitting Record(Story story, MeetingId meeting, Hash list) =>
        new(
            meeting,
            Number,
            new(Row[2]),
            story.Time(Begins),
            story.Time(Until),
            Table.Numbers(Row[4])[0],
            Table.Numbers(Row[5])[0],
            list
        );
}

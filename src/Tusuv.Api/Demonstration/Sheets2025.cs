using Tusuv.Api.Store;
using Tusuv.Domain.Sheets;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>January to April 2025: 860 household sheets on motorcycles, and the wishes of the 612 that come back.</summary>
internal static class Sheets2025
{
    /// <summary>Bag, first and last serial, handed out, returned, spoiled.</summary>
    private const string Bags = """
        1 | 1 128   | 126 | 94  | 1
        2 | 129 269 | 138 | 108 | 1
        3 | 270 388 | 107 | 61  | 1
        4 | 389 522 | 132 | 101 | 1
        5 | 523 860 | 328 | 248 | 3
        """;

    private static readonly IReadOnlyList<BagSheets> All = [.. Table.Rows(Bags).Select(row => new BagSheets(row))];

    public static async Task PrintAsync(Story story)
    {
        await story.AtAsync("2025-01-20 09:00");
        await story.DoAllAsync(
            "head",
            All.Select(bag => new PrintSheets(Ldf2026, Bag(bag.Number).Id, bag.First, bag.Last))
        );
        await HandOutAsync(story, "2025-01-27", sheets => sheets.Part(0, 2));
        await HandOutAsync(story, "2025-02-21", sheets => sheets.Part(1, 2));
        await TakeBackAsync(story, "2025-03-14", 0);
        await story.AtAsync("2025-03-20 10:00");
        await TypeAsync(story, 0);
    }

    /// <summary>Twelve households of the third bag lie behind the snow.</summary>
    public static async Task MissAsync(Story story)
    {
        await story.AtAsync("2025-03-25 18:00");
        await story.DoAllAsync(
            All.Select(bag =>
                (
                    bag.Governor,
                    (object)
                        new RecordNotFound(
                            bag.Run,
                            bag.NotReached,
                            new(bag.Number is 3 ? "road_closed" : "on_otor"),
                            story.Day("2025-03-25")
                        )
                )
            )
        );
    }

    public static async Task CodeAsync(Story story)
    {
        await TakeBackAsync(story, "2025-04-10", 1);
        foreach (var bag in All)
        foreach (var serial in bag.Spoiled)
            await story.DoAsync(bag.Governor, new SpoilSheet(bag.Run, serial, null, story.Day("2025-04-10")));
        await story.AtAsync("2025-04-11 09:00");
        await TypeAsync(story, 1);
        await story.AtAsync("2025-04-11 11:00");
        // By number, so that those who work side by side are seldom on one sheet.
        await story.DoAllAsync(
            from line in Households.SelectMany(household => household.Lines)
            orderby line.Number
            select (line.Household.Clerk, Coded(line))
        );
        await story.AtAsync("2025-04-11 18:00");
        await story.DoAllAsync("head", All.Select(bag => new CloseSheets(bag.Run, bag.Missing)));
    }

    private static IReadOnlyList<Household> Households { get; } =
        SheetWishes.Deal([.. All.SelectMany(bag => bag.Returned.Select(serial => new Household(bag, serial)))]);

    private static async Task HandOutAsync(Story story, string day, Func<BagSheets, int[]> part)
    {
        await story.AtAsync($"{day} 18:00");
        await story.DoAllAsync(
            All.Select(bag => (bag.Governor, (object)new HandOutSheets(bag.Run, part(bag), null, story.Day(day))))
        );
    }

    private static async Task TakeBackAsync(Story story, string day, int half)
    {
        await story.AtAsync($"{day} 18:00");
        await story.DoAllAsync(
            All.Select(bag => (bag.Governor, (object)new TakeSheetsBack(bag.Run, bag.ReturnedIn(half), story.Day(day))))
        );
    }

    private static Task TypeAsync(Story story, int half) =>
        story.DoAllAsync(
            Households
                .Where(household => household.Bag.ReturnedIn(half).Contains(household.Serial))
                .Select(household =>
                    (
                        household.Clerk,
                        (object)
                            new TypeSheet(
                                household.Bag.Run,
                                household.Serial,
                                [.. household.Lines.Select(line => Openings.Write(line.Text))],
                                null
                            )
                    )
                )
        );

    private static object Coded(Line line) =>
        line.Project is { } project
            ? new CodeWish(line.Household.Bag.Run, line.Household.Serial, line.Number, project.Id, null)
            : new SetWishAside(line.Household.Bag.Run, line.Household.Serial, line.Number, new("illegible"));
}

/// <summary>The sheets of a bag: the first of them are handed out, and of those the first come back.</summary>
internal sealed record BagSheets(string[] Row)
{
    public int Number { get; } = Table.Numbers(Row[0])[0];

    public int First { get; } = Table.Numbers(Row[1])[0];

    public int Last { get; } = Table.Numbers(Row[1])[1];

    private int HandedOut { get; } = Table.Numbers(Row[2])[0];

    private int Back { get; } = Table.Numbers(Row[3])[0];

    public SheetRunId Run => SheetRunId.Of(Ldf2026, Bag(Number).Id);

    public Asking Governor => As($"bag-governor-{Number}");

    public IEnumerable<int> Returned => Enumerable.Range(First, Back);

    public int[] Spoiled => [.. Enumerable.Range(First + Back, Table.Numbers(Row[4])[0])];

    public int[] NotReached => [.. Enumerable.Range(First + HandedOut, Last - First + 1 - HandedOut)];

    public int[] Missing => [.. Enumerable.Range(First + Back, HandedOut - Back).Except(Spoiled)];

    public int[] Part(int part, int of) => Slice(HandedOut, part, of);

    public int[] ReturnedIn(int half) => Slice(Back, half, 2);

    private int[] Slice(int count, int part, int of)
    {
        var (from, to) = (count * part / of, count * (part + 1) / of);
        return [.. Enumerable.Range(First + from, to - from)];
    }
}

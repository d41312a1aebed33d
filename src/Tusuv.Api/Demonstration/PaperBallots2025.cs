using Tusuv.Domain.Ballots;
using static Tusuv.Api.Demonstration.Khukhbulag;

namespace Tusuv.Api.Demonstration;

/// <summary>November 2025: 900 printed sheets are accounted for, bag by bag; two of them only at the second try.</summary>
internal static class PaperBallots2025
{
    /// <summary>Bag; printed, counted, voided, spoiled, unused; people who came and were not on the roll.</summary>
    private const string Sheets = """
        1 | 170 130 1 2 37 | 2
        2 | 180 134 0 2 44 | 3
        3 | 150 112 1 1 36 | 5
        4 | 150 110 0 2 38 | 1
        5 | 250 199 1 2 48 | 7
        """;

    /// <summary>Twice on paper, found by the roll.</summary>
    private static readonly (int Bag, Code Sheet)[] Twice = [(1, new("0107")), (3, new("0461")), (5, new("0812"))];

    public static async Task TellAsync(Story story)
    {
        await story.AtAsync("2025-11-21 15:00");
        foreach (var (bag, sheet) in Twice)
            await story.DoAsync("head", new VoidPaperBallot(Ldf2026, Bag(bag).Id, sheet, new("voted_twice")));
        await story.AtAsync("2025-11-21 16:00");
        foreach (var (_, sheet) in Twice)
            await story.DoAsync("chair", new ApproveVoiding(Ldf2026, sheet));
        await story.AtAsync("2025-11-23 11:00");
        // Two sheets of the third bag are overlooked; for a day the count cannot be certified.
        foreach (var protocol in Protocols)
            await story.DoAsync("secretary", protocol.Area == Bag(3).Id ? Without(2, protocol) : protocol);
        await story.AtAsync("2025-11-24 09:00");
        await story.DoAsync("secretary", Protocols.Single(protocol => protocol.Area == Bag(3).Id));
    }

    private static IEnumerable<SignProtocol> Protocols =>
        Table
            .Rows(Sheets)
            .Select(row =>
                (Bag: Table.Numbers(row[0])[0], Sheets: Table.Numbers(row[1]), NotOnRoll: Table.Numbers(row[2])[0])
            )
            .Select(bag => new SignProtocol(
                Ldf2026,
                Bag(bag.Bag).Id,
                new(bag.Sheets[0], bag.Sheets[1], bag.Sheets[2], bag.Sheets[3], bag.Sheets[4]),
                bag.NotOnRoll,
                null
            ));

    private static SignProtocol Without(int overlooked, SignProtocol protocol) =>
        protocol with
        {
            Sheets = protocol.Sheets with { Unused = protocol.Sheets.Unused - overlooked },
        };
}

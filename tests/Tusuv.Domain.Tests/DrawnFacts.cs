namespace Tusuv.Domain.Tests;

/// <summary>What commands are made of: good, bad and strange, as the dice fall.</summary>
public partial class DecisionLaws
{
    private static Money AmountOf(Throws lot) =>
        lot.Of(Tugrug(lot.Number), Tugrug(1), new(5, "EUR"), new(long.MaxValue, ""), Tugrug(long.MinValue));

    private static PublicText TextOf(Throws lot) =>
        lot.Of(new PublicText("Хөхбулаг"), new(""), new("\0"), new("a", "\ud800"), new(new('х', 3000)));

    private static Written WrittenOf(Throws lot) =>
        lot.Of(Write("3-р багт гүний худаг"), Write(""), Write(new('х', 9000)));

    private static Code CodeOf(Throws lot) =>
        lot.Of(
            new Code("N02"),
            new("greedy_cost"),
            new(""),
            new("a b"),
            new("ldf-year"),
            new("Asia/Ulaanbaatar"),
            default
        );

    private static ReasonCode ReasonOf(Throws lot) =>
        lot.Of(new ReasonCode("weather"), new("no_land"), new("request"), new("lost"), default);

    private static DateTimeOffset? HourOf(Throws lot) =>
        lot.Of<DateTimeOffset?>(null, Today, Today.AddDays(lot.Of(-3, 3, 13)), DateTimeOffset.MaxValue);

    private static DateOnly DayOf(Throws lot) => lot.Of(Day, Day.AddDays(5), DateOnly.MinValue, DateOnly.MaxValue);

    private static Stamp StampOf(Throws lot) =>
        lot.Of(Uranchimeg, Neighbour, Herder, Clock, Reaction, Lkhagvajav, Importer, Operator);

    private static Locality? AreaOf(Throws lot) => lot.Of<Locality?>(null, TheBag with { Figures = null }, TheBag);

    private sealed class Throws(int[] dice)
    {
        private int next;

        public int Number => dice[next++ % dice.Length] + next;

        public T Of<T>(params T[] choices) => choices[Number % choices.Length];

        public IReadOnlyList<T> History<T>(IReadOnlyList<T> samples)
        {
            // Most histories begin as they should; none needs to go on so.
            var (start, length) = (Number % 4 > 0, Number % 9);
            return
            [
                .. samples.Take(start ? 1 : 0),
                .. Enumerable.Range(0, length).Select(_ => samples[Number % samples.Count]),
            ];
        }
    }
}

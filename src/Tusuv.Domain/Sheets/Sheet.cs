namespace Tusuv.Domain.Sheets;

/// <param name="Parts">Numbers of the wishes into which it was split.</param>
/// <param name="PartOf">The wish out of which it was split.</param>
public sealed record Wish(
    int Number,
    Committed Text,
    ProposalId? ProposalId = null,
    ReasonCode? Aside = null,
    IReadOnlyList<int>? Parts = null,
    int? PartOf = null
)
{
    /// <summary>A line that is one wish, and so counts.</summary>
    public bool Counts => Parts is null;

    public bool Waits => Counts && ProposalId is null && Aside is null;
}

/// <param name="Next">The number of the next wish; numbers of parts that were joined again are not given twice.</param>
public sealed record Sheet(
    SheetId Id,
    SheetRunId RunId,
    RoundId RoundId,
    LocalityId Locality,
    LocalityId Area,
    int Serial,
    ActorId TypedBy,
    Hash? Photo,
    IReadOnlyList<Wish> Wishes,
    int Next,
    SecondTyping? Second = null
) : IState<Sheet, SheetEvent>
{
    public Wish? Wish(int number) => Wishes.FirstOrDefault(wish => wish.Number == number);

    /// <summary>As they stand on the paper, without the parts into which some were split.</summary>
    public IEnumerable<Wish> AsWritten() => Wishes.Where(wish => wish.PartOf is null);

    /// <summary>It is drawn for the second typing, and what two clerks read is not one yet.</summary>
    public bool AwaitsComparing(SheetRun run) => Second?.IsOpen ?? run.IsTypedTwice(Serial);

    public bool IsUntouched => Wishes.All(wish => wish is { Waits: true, PartOf: null });

    public static Sheet? Evolve(Sheet? state, SheetEvent @event) =>
        (state, @event) switch
        {
            (_, SheetTyped e) => new(
                e.SheetId,
                e.SheetRunId,
                e.RoundId,
                e.Locality,
                e.Area,
                e.Serial,
                e.TypedBy,
                e.Photo,
                Numbered(e.Wishes),
                e.Wishes.Count + 1
            ),
            ({ } s, SheetTypedAgain e) => s with
            {
                Second = new(e.Wishes, Math.Max(s.AsWritten().Count(), e.Wishes.Count), e.Differing, e.TypedBy),
            },
            ({ Second: { } second } s, SheetSettled e) => s with
            {
                Wishes = Numbered(e.Wishes),
                Next = e.Wishes.Count + 1,
                Second = second with { Settled = e.Wishes },
            },
            ({ } s, WishCoded e) => s.Change(e.Wish, w => w with { ProposalId = e.ProposalId, Aside = null }),
            ({ } s, WishUncoded e) => s.Change(e.Wish, w => w with { ProposalId = null, Aside = null }),
            ({ } s, WishSetAside e) => s.Change(e.Wish, w => w with { ProposalId = null, Aside = e.Reason }),
            ({ } s, WishSplit e) => s.Split(e),
            ({ } s, WishJoined e) => s.Without(e.Wish).Change(e.Wish, w => w with { Parts = null }),
            _ => state,
        };

    private static IReadOnlyList<Wish> Numbered(IReadOnlyList<Committed> texts) =>
        [.. texts.Select((text, place) => new Wish(place + 1, text))];

    private Sheet Split(WishSplit e)
    {
        IReadOnlyList<Wish> parts = [.. e.Parts.Select((text, place) => new Wish(Next + place, text, PartOf: e.Wish))];
        var whole = Change(e.Wish, w => w with { Parts = [.. parts.Select(part => part.Number)] });
        return whole with { Wishes = [.. whole.Wishes, .. parts], Next = Next + parts.Count };
    }

    private Sheet Without(int whole) => this with { Wishes = [.. Wishes.Where(wish => wish.PartOf != whole)] };

    private Sheet Change(int number, Func<Wish, Wish> change) =>
        this with
        {
            Wishes = [.. Wishes.Select(wish => wish.Number == number ? change(wish) : wish)],
        };
}

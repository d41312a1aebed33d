using System.ComponentModel;
using Tusuv.Domain.Localities;
using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Rounds;

/// <param name="Currency">ISO 4217; MNT when left out.</param>
public sealed record OpenRound(
    RoundId RoundId,
    LocalityId LocalityId,
    Code Template,
    int Year,
    PublicText Name,
    IReadOnlyList<StagePlan> Stages,
    [property: DefaultValue(RoundKind.Ordinary)] RoundKind Kind = RoundKind.Ordinary,
    string? Currency = null
)
{
    public const int LongestName = 120;

    private const int YearsAround = 10;

    public TemplateId TemplateId => TemplateId.Of(LocalityId, Template);

    /// <param name="keys">Hashes of the keys made for this round, where it has a ballot.</param>
    /// <param name="own">What the place itself has adopted under the code of the template.</param>
    public Decision<RoundEvent> Decide(
        Round? round,
        Locality? locality,
        RoundKeyHashes? keys,
        Stamp stamp,
        LocalTemplate? own = null
    )
    {
        if (round is not null)
            return round.Locality == LocalityId ? [] : IdTaken;
        if (locality is null)
            return LocalityUnknown;
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (Kind is RoundKind.Imported && stamp.By != Actors.Import)
            return KindReserved;
        if ((own is { Retired: null } ? own.Adopted.Terms : RoundTemplate.Find(Template)?.Terms) is not { } terms)
            return TemplateUnknown;
        if (!terms.Allow([.. Stages.Select(s => s.Stage)]))
            return StagesNotOfTemplate;
        if (RoundStage.Planned(Stages).OutOfOrder() is { } misplaced)
            return DatesReversed(misplaced);
        if (Stages.FirstOrDefault(s => s.ClosesAt <= stamp.At) is { } passed)
            return DatePassed(passed.Stage);
        var (from, to) = (stamp.At.Year - YearsAround, stamp.At.Year + YearsAround);
        if (Kind is RoundKind.Ordinary && (Year < from || Year > to))
            return YearOutOfRange(from, to);
        if (Kind is RoundKind.Ordinary && Year < WorkBegins?.Year)
            return YearOutOfRange(WorkBegins.Value.Year, to);
        if (Name.Fault(NameMissing) is { } fault)
            return fault;
        if (Kind is RoundKind.Ordinary && Math.Max(Name.Mn.Length, Name.En?.Length ?? 0) > LongestName)
            return CommonRefusals.TextTooLong(LongestName);
        if (Currency is not null && !Currencies.IsCode(Currency))
            return CurrencyUnknown;
        if (HasVote && keys is null)
            return KeysMissing;

        return
        [
            new RoundOpened(
                RoundId,
                LocalityId,
                Kind,
                Template,
                Year,
                Name,
                new(Currency ?? "MNT"),
                Stages,
                HasVote ? keys : null,
                stamp.At,
                terms
            ),
        ];
    }

    /// <summary>What is spent is spent in the year of its budget or later.</summary>
    private DateTimeOffset? WorkBegins => Stages.FirstOrDefault(s => s.Stage is Stage.Execution)?.OpensAt;

    public bool HasVote => Stages.Any(s => s.Stage is Stage.Voting);
}

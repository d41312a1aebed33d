using System.Security.Cryptography;
using System.Text;
using Tusuv.Domain.Audit.Questions;
using Tusuv.Domain.Rounds;
using static Tusuv.Domain.Audit.EngagementRefusals;

namespace Tusuv.Domain.Audit;

/// <summary>What there is to draw from: the record up to an event, and the hash of that event's leaf.</summary>
public sealed record Population(IReadOnlyList<long> Events, long UpTo, Hash Seed)
{
    /// <summary>
    /// Who draws again from the same gets the same: each has the ticket SHA-256 of "seed:number" in ASCII, hexadecimal, and
    /// the lowest tickets are drawn. So a larger sample holds the smaller one.
    /// </summary>
    public IReadOnlyList<long> Draw(int size) =>
        [.. Events.Distinct().OrderBy(number => TicketOf(Seed, number), StringComparer.Ordinal).Take(size).Order()];

    public static string TicketOf(Hash seed, long number) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed.Value}:{number}"))
            )
        );
}

public sealed record DrawSample(Code Audit, RoundId RoundId, SampleOf Of, QuestionKey? Question, int Size)
{
    public const int Largest = 200;

    public AuditId AuditId => AuditId.Of(Audit);

    /// <param name="population">As it was when it was first drawn from; null while nothing is in the log.</param>
    public Decision<EngagementEvent> Decide(
        Engagement? audit,
        Sides sides,
        Round? round,
        Population? population,
        Stamp stamp
    )
    {
        if (audit is null)
            return NotFound;
        if (sides.AuditorFault(stamp) is { } fault)
            return fault;
        if (audit.Report is not null)
            return IsClosed;
        if (round?.Locality != audit.Locality || (audit.RoundId ?? RoundId) != RoundId)
            return RoundUnfit;
        if (!IsQuestionFit)
            return QuestionUnfit;
        if (population is null)
            return LogEmpty;
        var drawn = population.Draw(Math.Clamp(Size, 0, Largest));
        if (drawn.Count == 0 || drawn.Count != Size)
            return SizeImpossible(population.Events.Distinct().Count());
        if (audit.Sample(RoundId, Of, Question) is { } before && before.Events.Count >= Size)
            return [];

        return
        [
            new SampleDrawn(
                audit.Samples.Count + 1,
                RoundId,
                Of,
                Question,
                population.UpTo,
                population.Seed,
                population.Events.Distinct().Count(),
                drawn,
                stamp.At
            ),
        ];
    }

    /// <summary>What photos say of themselves can be erased, so that nobody could draw again.</summary>
    private bool IsQuestionFit =>
        Of is SampleOf.Question
            ? Questions.Question.All.Any(question => question.Key == Question && !question.OfPhotos)
            : Question is null;
}

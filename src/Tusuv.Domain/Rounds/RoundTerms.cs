namespace Tusuv.Domain.Rounds;

/// <summary>What a round goes by, each part with where it is laid down. A round keeps the terms with which it was opened.</summary>
/// <param name="FarMove">The places by which the working group may move a proposal from where a meeting had it before it says why.</param>
/// <param name="AppealDays">The days within which an appeal is decided.</param>
public sealed record RoundTerms(
    IReadOnlyList<TemplateStage> Stages,
    IReadOnlyList<LegalRule> LegalRules,
    QuorumRule MeetingQuorum,
    CitedNumber FarMove,
    CitedNumber AppealDays
)
{
    public PublicText? CitationOf(Stage stage) => Stages.FirstOrDefault(s => s.Stage == stage)?.Citation;

    public LegalRule? RuleOf(Code code) => LegalRules.FirstOrDefault(rule => rule.Code == code);

    /// <summary>Whether these stages, in this order, are a choice from the terms with nothing required left out.</summary>
    public bool Allow(IReadOnlyList<Stage> chosen) =>
        chosen.SequenceEqual(Stages.Where(s => chosen.Contains(s.Stage)).Select(s => s.Stage))
        && Stages.All(s => !s.Required || chosen.Contains(s.Stage));
}

public sealed record TemplateStage(Stage Stage, bool Required, PublicText? Citation);

/// <summary>A rule that spending of this fund must meet, and where it is laid down.</summary>
/// <param name="Name">None of the rules that pages have their own words for.</param>
public sealed record LegalRule(Code Code, PublicText Citation, PublicText? Name = null);

/// <summary>A limit or a term, and where it is laid down.</summary>
public sealed record CitedNumber(int Number, PublicText? Citation);

public enum QuorumBase
{
    Households,
    Adults,
}

/// <summary>The share of an area that must come to its general meeting, rounded up, and where that is laid down.</summary>
public sealed record QuorumRule(QuorumBase Base, int Numerator, int Denominator, PublicText? Source);

public static class QuorumRules
{
    public static bool IsSound(this QuorumRule rule) =>
        rule is { Numerator: > 0, Denominator: > 0 and <= 1000 } && rule.Numerator <= rule.Denominator;

    /// <summary>The share of so many, rounded up: a part of a person is a person.</summary>
    public static int Of(this QuorumRule rule, int figure) =>
        (int)((((long)figure * rule.Numerator) + rule.Denominator - 1) / rule.Denominator);
}

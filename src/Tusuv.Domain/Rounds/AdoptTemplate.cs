using Tusuv.Domain.Localities;
using static Tusuv.Domain.Rounds.TemplateRefusals;

namespace Tusuv.Domain.Rounds;

/// <summary>What a place has decided about its rounds to come, with the decision.</summary>
public sealed record AdoptTemplate(
    LocalityId LocalityId,
    Code Code,
    PublicText Name,
    RoundTerms Terms,
    PublicText Citation
)
{
    private const int MostRules = 30;
    private const int MostPlaces = 100;
    private const int MostDays = 90;

    public TemplateId TemplateId => TemplateId.Of(LocalityId, Code);

    public Decision<TemplateEvent> Decide(LocalTemplate? template, Locality? locality, Stamp stamp, Seal seal)
    {
        if (locality is null)
            return RoundRefusals.LocalityUnknown;
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (!Code.IsValid || Code == RoundTemplate.ImportedElection.Code)
            return CodeUnfit;
        if ((Name.Fault(NameMissing) ?? Citation.Fault(BasisMissing) ?? FaultOfTerms()) is { } fault)
            return fault;
        if (Math.Max(Name.Mn.Length, Name.En?.Length ?? 0) > OpenRound.LongestName)
            return CommonRefusals.TextTooLong(OpenRound.LongestName);
        var adopted = new TemplateAdopted(LocalityId, Code, Name, Terms, Citation, stamp.At);
        if (
            template is { Retired: null, Adopted: var before }
            && seal(before) == seal(adopted with { AdoptedAt = before.AdoptedAt })
        )
            return [];

        return [adopted];
    }

    private Refusal? FaultOfTerms()
    {
        if (Terms.Stages.Zip(Terms.Stages.Skip(1)).Any(pair => pair.First.Stage >= pair.Second.Stage))
            return StagesOutOfOrder;
        foreach (var needed in RoundTemplate.LocalDevelopmentFund.Terms.Stages.Where(s => s.Required))
            if (!Terms.Stages.Any(s => s.Stage == needed.Stage && s.Required))
                return StageNeeded(needed.Stage);
        if (Terms.LegalRules.Count is 0 or > MostRules)
            return RulesOutOfNumber(MostRules);
        if (Terms.LegalRules.DistinctBy(rule => rule.Code).Count() != Terms.LegalRules.Count)
            return RuleTwice;
        if (Terms.LegalRules.Any(rule => !rule.Code.IsValid || (rule.Name ?? Known(rule.Code)) is null))
            return RuleNameMissing;
        if (!Terms.MeetingQuorum.IsSound())
            return QuorumUnsound;
        if (Terms.FarMove.Number is < 1 or > MostPlaces)
            return PlacesOutOfRange(MostPlaces);
        if (Terms.AppealDays.Number is < 1 or > MostDays)
            return DaysOutOfRange(MostDays);
        return Texts().Select(text => text.Fault(CitationEmpty)).FirstOrDefault(fault => fault is not null);
    }

    private IEnumerable<PublicText> Texts() =>
        Terms
            .LegalRules.SelectMany(rule => new[] { rule.Citation, rule.Name })
            .Concat(Terms.Stages.Select(stage => stage.Citation))
            .Concat([Terms.MeetingQuorum.Source, Terms.FarMove.Citation, Terms.AppealDays.Citation])
            .OfType<PublicText>();

    /// <summary>The citation of a rule that this program brings along: such a rule has its name on every page.</summary>
    private static PublicText? Known(Code rule) => RoundTemplate.LocalDevelopmentFund.Terms.RuleOf(rule)?.Citation;
}

/// <summary>Rounds opened from it stay; without it the place has what this program brings along under that code, if anything.</summary>
public sealed record RetireTemplate(LocalityId LocalityId, Code Code, PublicText Citation)
{
    public TemplateId TemplateId => TemplateId.Of(LocalityId, Code);

    public Decision<TemplateEvent> Decide(LocalTemplate? template, Stamp stamp)
    {
        if (template is null)
            return NotFound;
        if (!stamp.Reaches(LocalityId))
            return CommonRefusals.OutOfReach;
        if (template.Retired is not null)
            return [];
        if (Citation.Fault(BasisMissing) is { } fault)
            return fault;

        return [new TemplateRetired(Citation, stamp.At)];
    }
}

namespace Tusuv.Domain.Rounds;

public static class TemplateRefusals
{
    public static readonly Refusal NotFound = new("template.not_found");
    public static readonly Refusal CodeUnfit = new("template.code_unfit");
    public static readonly Refusal NameMissing = new("template.name_missing");
    public static readonly Refusal BasisMissing = new("template.basis_missing");
    public static readonly Refusal CitationEmpty = new("template.citation_empty");
    public static readonly Refusal StagesOutOfOrder = new("template.stages_out_of_order");
    public static readonly Refusal RuleTwice = new("template.rule_twice");
    public static readonly Refusal RuleNameMissing = new("template.rule_name_missing");
    public static readonly Refusal QuorumUnsound = new("template.quorum_unsound");

    public static Refusal StageNeeded(Stage stage) =>
        new("template.stage_needed", ("stage", RoundRefusals.Wire(stage)));

    public static Refusal RulesOutOfNumber(int most) => new("template.rules_out_of_number", ("maximum", most));

    public static Refusal PlacesOutOfRange(int most) => new("template.places_out_of_range", ("maximum", most));

    public static Refusal DaysOutOfRange(int most) => new("template.days_out_of_range", ("maximum", most));
}

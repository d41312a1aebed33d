namespace Tusuv.Domain.Rounds;

/// <summary>The stages that a kind of round may have, and by which rule.</summary>
public sealed record RoundTemplate(Code Code, IReadOnlyList<TemplateStage> Stages)
{
    /// <summary>The Local Development Fund year of a soum; the ballot is added by a resolution of the khural.</summary>
    public static readonly RoundTemplate LocalDevelopmentFund = new(
        new("ldf-year"),
        [
            new(Stage.Collecting, true, new("ОНХС-ийн үйл ажиллагааны журам", "Rules of the Local Development Fund")),
            new(
                Stage.Meetings,
                false,
                new("Засаг захиргааны нэгжийн тухай хууль, 16.4", "Law on administrative units, 16.4")
            ),
            new(Stage.Review, true, new("ОНХС-ийн үйл ажиллагааны журам", "Rules of the Local Development Fund")),
            new(Stage.Voting, false, new("Хурлын тогтоол", "Resolution of the khural")),
            new(Stage.Decision, true, new("Төсвийн тухай хууль, 67.1", "Budget Law, 67.1")),
            new(Stage.Execution, true, new("Төсвийн тухай хууль", "Budget Law")),
        ]
    );

    /// <summary>An election held elsewhere, brought in from its file.</summary>
    public static readonly RoundTemplate ImportedElection = new(
        new("imported-election"),
        [new(Stage.Collecting, true, null), new(Stage.Review, true, null), new(Stage.Voting, true, null)]
    );

    private static readonly RoundTemplate[] All = [LocalDevelopmentFund, ImportedElection];

    public static RoundTemplate? Find(Code code) => All.FirstOrDefault(template => template.Code == code);

    public PublicText? CitationOf(Stage stage) => Stages.FirstOrDefault(s => s.Stage == stage)?.Citation;

    /// <summary>Whether these stages, in this order, are a choice from the template with nothing required left out.</summary>
    public bool Allows(IReadOnlyList<Stage> chosen) =>
        chosen.SequenceEqual(Stages.Where(s => chosen.Contains(s.Stage)).Select(s => s.Stage))
        && Stages.All(s => !s.Required || chosen.Contains(s.Stage));
}

public sealed record TemplateStage(Stage Stage, bool Required, PublicText? Citation);

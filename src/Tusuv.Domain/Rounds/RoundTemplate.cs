namespace Tusuv.Domain.Rounds;

/// <summary>
/// A kind of round that this program brings along. Rounds opened before their terms were recorded go by these, so they
/// stay as they are; a place that wants others adopts its own. The citations are to be read by a lawyer of the place.
/// </summary>
public sealed record RoundTemplate(Code Code, PublicText Name, RoundTerms Terms)
{
    private static readonly PublicText FundRules = new(
        "ОНХС-ийн үйл ажиллагааны журам",
        "Rules of the Local Development Fund"
    );
    private static readonly PublicText Spending = new("Төсвийн тухай хууль, 60.3", "Budget Law, 60.3");

    /// <summary>The Local Development Fund year of a soum; the ballot is added by a resolution of the khural.</summary>
    public static readonly RoundTemplate LocalDevelopmentFund = new(
        new("ldf-year"),
        new("Орон нутгийн хөгжлийн сангийн жил", "A year of the Local Development Fund"),
        new(
            [
                new(Stage.Collecting, true, FundRules),
                new(
                    Stage.Meetings,
                    false,
                    new("Засаг захиргааны нэгжийн тухай хууль, 16.4", "Law on administrative units, 16.4")
                ),
                new(Stage.Review, true, FundRules),
                new(Stage.Voting, false, new("Хурлын тогтоол", "Resolution of the khural")),
                new(Stage.Decision, true, new("Төсвийн тухай хууль, 67.1", "Budget Law, 67.1")),
                new(Stage.Execution, true, new("Төсвийн тухай хууль", "Budget Law")),
            ],
            [
                new(new("local_function"), Spending),
                new(new("not_delegated"), new("Төсвийн тухай хууль, 61.1", "Budget Law, 61.1")),
                new(new("no_party_or_ngo_costs"), Spending),
                new(new("no_celebration"), Spending),
                new(new("public_interest"), Spending),
            ],
            new(QuorumBase.Households, 1, 3, null),
            new(4, null),
            new(
                30,
                new("Өргөдөл, гомдлыг шийдвэрлэх тухай хууль, 16", "Law on petitions and complaints of citizens, 16")
            )
        )
    );

    /// <summary>An election held elsewhere, brought in from its file.</summary>
    public static readonly RoundTemplate ImportedElection = new(
        new("imported-election"),
        new("Өөр газар болсон санал хураалт", "An election held elsewhere"),
        LocalDevelopmentFund.Terms with
        {
            Stages = [new(Stage.Collecting, true, null), new(Stage.Review, true, null), new(Stage.Voting, true, null)],
        }
    );

    private static readonly RoundTemplate[] All = [LocalDevelopmentFund, ImportedElection];

    public static RoundTemplate? Find(Code code) => All.FirstOrDefault(template => template.Code == code);

    /// <summary>Those of its opening, or of the template that it named before openings held them.</summary>
    public static RoundTerms TermsOf(Code template, RoundTerms? recorded) =>
        recorded ?? (Find(template) ?? LocalDevelopmentFund).Terms;
}

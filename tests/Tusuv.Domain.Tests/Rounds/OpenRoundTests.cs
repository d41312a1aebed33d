using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class OpenRoundTests
{
    private static readonly Locality Place = new(Soum, Khentii, LocalityKind.Soum, new("khukhbulag"));

    private static readonly OpenRound Open = new(
        Ldf2027,
        Soum,
        RoundTemplate.LocalDevelopmentFund.Code,
        2027,
        new("ОНХС-2027"),
        Plan
    );

    [Fact]
    public void The_head_of_office_opens_a_round_with_a_vote() =>
        GivenRound().When(r => Open.Decide(r, Place, Keys, Uranchimeg)).Then(Ldf);

    [Fact]
    public void Opening_twice_records_nothing_new() =>
        GivenRound(Ldf).When(r => Open.Decide(r, Place, Keys, Uranchimeg)).ThenNothing();

    [Fact]
    public void Another_soum_does_not_take_its_id() =>
        GivenRound(Ldf)
            .When(r => (Open with { LocalityId = OtherSoum }).Decide(r, Place, Keys, Neighbour))
            .ThenRefused(IdTaken);

    [Fact]
    public void No_budget_is_of_a_year_before_its_work_begins()
    {
        var begins = Uranchimeg.At.AddYears(1);
        var late = Open with
        {
            Stages = [.. Open.Stages.Where(s => s.Stage != Stage.Execution), new(Stage.Execution, begins, null)],
        };
        GivenRound()
            .When(r => (late with { Year = begins.Year - 1 }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(YearOutOfRange(begins.Year, Uranchimeg.At.Year + 10));
    }

    [Fact]
    public void A_round_is_somewhere() =>
        GivenRound().When(r => Open.Decide(r, null, Keys, Uranchimeg)).ThenRefused(LocalityUnknown);

    [Fact]
    public void Another_soum_opens_no_round_here() =>
        GivenRound().When(r => Open.Decide(r, Place, Keys, Neighbour)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void Only_the_importer_brings_in_an_election_held_elsewhere() =>
        GivenRound()
            .When(r => (Open with { Kind = RoundKind.Imported }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(KindReserved);

    [Fact]
    public void A_round_follows_a_template() =>
        GivenRound()
            .When(r => (Open with { Template = new("as-we-like") }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(TemplateUnknown);

    public static TheoryData<Stage[]> NotOfTheTemplate =>
        [
            new Stage[] { Stage.Collecting, Stage.Voting, Stage.Decision, Stage.Execution },
            new Stage[] { Stage.Review, Stage.Collecting, Stage.Decision, Stage.Execution },
            new Stage[] { Stage.Collecting, Stage.Review, Stage.Review, Stage.Decision, Stage.Execution },
            Array.Empty<Stage>(),
        ];

    [Theory, MemberData(nameof(NotOfTheTemplate))]
    public void No_required_stage_is_left_out_nor_the_order_turned(Stage[] stages) =>
        GivenRound()
            .When(r =>
                (Open with { Stages = [.. stages.Select(s => new StagePlan(s, null, null))] }).Decide(
                    r,
                    Place,
                    Keys,
                    Uranchimeg
                )
            )
            .ThenRefused(StagesNotOfTemplate);

    [Fact]
    public void A_stage_closes_after_it_opens() =>
        GivenRound()
            .When(r => With(new(Stage.Collecting, Today, Today)).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(DatesReversed(Stage.Collecting));

    [Fact]
    public void A_stage_closes_on_a_day_to_come() =>
        GivenRound()
            .When(r => With(new(Stage.Collecting, Today.AddDays(-9), Today)).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(DatePassed(Stage.Collecting));

    [Fact]
    public void A_stage_does_not_open_before_the_one_ahead_of_it_closes() =>
        GivenRound()
            .When(r => With(new(Stage.Collecting, Today, Today.AddDays(13))).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(DatesReversed(Stage.Voting));

    [Fact]
    public void A_round_has_a_name() =>
        GivenRound()
            .When(r => (Open with { Name = new("") }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(NameMissing);

    [Theory]
    [InlineData(1999)]
    [InlineData(2099)]
    public void A_round_is_of_a_year_near_by(int year) =>
        GivenRound()
            .When(r => (Open with { Year = year }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(YearOutOfRange(Today.Year - 10, Today.Year + 10));

    [Fact]
    public void A_name_fits_a_heading() =>
        GivenRound()
            .When(r =>
                (Open with { Name = new(new string('я', OpenRound.LongestName + 1)) }).Decide(
                    r,
                    Place,
                    Keys,
                    Uranchimeg
                )
            )
            .ThenRefused(CommonRefusals.TextTooLong(OpenRound.LongestName));

    [Theory]
    [InlineData("tögrög")]
    [InlineData("mnt")]
    [InlineData("")]
    public void A_currency_is_known_by_three_capitals(string currency) =>
        GivenRound()
            .When(r => (Open with { Currency = currency }).Decide(r, Place, Keys, Uranchimeg))
            .ThenRefused(CurrencyUnknown);

    [Fact]
    public void There_is_no_vote_without_keys() =>
        GivenRound().When(r => Open.Decide(r, Place, null, Uranchimeg)).ThenRefused(KeysMissing);

    [Fact]
    public void Without_a_vote_no_keys_are_recorded()
    {
        var stages = Plan.Where(p => p.Stage is not Stage.Voting).ToArray();

        GivenRound()
            .When(r => (Open with { Stages = stages }).Decide(r, Place, Keys, Uranchimeg))
            .Then(Ldf with { Stages = stages, Keys = null });
    }

    private static OpenRound With(StagePlan changed) =>
        Open with
        {
            Stages = [.. Plan.Select(p => p.Stage == changed.Stage ? changed : p)],
        };
}

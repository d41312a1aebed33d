using static Tusuv.Domain.Rounds.RoundRefusals;

namespace Tusuv.Domain.Tests.RoundCommands;

public class SealBallotListTests
{
    private static readonly Candidate WellReady = new(
        Well,
        Ldf2027,
        new("N02"),
        new("Гүний худаг"),
        Tugrug(48_500_000),
        Sector.Water,
        Bag3
    );
    private static readonly Candidate LampsReady = new(
        Lamps,
        Ldf2027,
        new("N03"),
        new("Гэрэл"),
        Tugrug(62_000_000),
        Sector.Roads
    );
    private static readonly Candidate[] Ready = [WellReady, LampsReady];
    private static readonly SealBallotList List = new(Ldf2027, [Lamps, Well]);
    private static readonly BallotListSealed Listed = new(
        [Projects[0] with { Sector = Sector.Water, Area = Bag3 }, Projects[1] with { Sector = Sector.Roads }],
        SealOf(Ready),
        Today
    );

    [Fact]
    public void The_list_is_sealed_in_the_order_of_numbers() =>
        GivenRound(Reviewed).When(r => List.Decide(r, Ready, Enkhjargal, SealOf)).Then(Listed);

    [Fact]
    public void Sealing_twice_records_nothing_new_in_whatever_order() =>
        GivenRound([.. Reviewed, Listed])
            .When(r => (List with { Proposals = [Well, Lamps, Well] }).Decide(r, Ready, Enkhjargal, SealOf))
            .ThenNothing();

    [Fact]
    public void Nobody_changes_what_is_sealed() =>
        GivenRound([.. Reviewed, Listed])
            .When(r => (List with { Proposals = [Well] }).Decide(r, Ready, Enkhjargal, SealOf))
            .ThenRefused(AlreadySealed);

    [Fact]
    public void A_list_names_something() =>
        GivenRound(Reviewed)
            .When(r => (List with { Proposals = [] }).Decide(r, Ready, Enkhjargal, SealOf))
            .ThenRefused(BallotListEmpty);

    [Fact]
    public void What_is_not_admitted_at_a_checked_cost_is_not_listed() =>
        GivenRound(Reviewed)
            .When(r => List.Decide(r, [WellReady], Enkhjargal, SealOf))
            .ThenRefused(ProjectNotReady(Lamps));

    [Fact]
    public void A_proposal_of_another_round_is_not_listed() =>
        GivenRound(Reviewed)
            .When(r => List.Decide(r, [WellReady, LampsReady with { RoundId = new(Id(99)) }], Enkhjargal, SealOf))
            .ThenRefused(ProjectNotReady(Lamps));

    [Fact]
    public void Two_projects_do_not_share_a_number() =>
        GivenRound(Reviewed)
            .When(r => List.Decide(r, [WellReady, LampsReady with { Number = new("N02") }], Enkhjargal, SealOf))
            .ThenRefused(NumberUsedTwice(new("N02")));

    [Fact]
    public void Every_project_costs_the_money_of_the_round() =>
        GivenRound(Reviewed)
            .When(r => List.Decide(r, [WellReady, LampsReady with { Cost = new(1, "EUR") }], Enkhjargal, SealOf))
            .ThenRefused(CurrencyDiffers);

    [Fact]
    public void While_people_vote_the_list_stands() =>
        GivenRound([.. Reviewed, new StageOpened(Stage.Voting, Today)])
            .When(r => List.Decide(r, Ready, Enkhjargal, SealOf))
            .ThenRefused(VoteHasBegun);

    [Fact]
    public void A_round_without_a_vote_has_no_list() =>
        GivenRound(Ldf with { Stages = [new(Stage.Collecting, null, null)] })
            .When(r => List.Decide(r, Ready, Enkhjargal, SealOf))
            .ThenRefused(NoVote);

    [Fact]
    public void There_is_no_list_without_a_round() =>
        GivenRound().When(r => List.Decide(r, Ready, Enkhjargal, SealOf)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_seals_nothing_here() =>
        GivenRound(Reviewed).When(r => List.Decide(r, Ready, Neighbour, SealOf)).ThenRefused(CommonRefusals.OutOfReach);

    [Fact]
    public void A_cancelled_round_gets_no_list() =>
        GivenRound([.. Reviewed, CalledOff])
            .When(r => List.Decide(r, Ready, Enkhjargal, SealOf))
            .ThenRefused(Cancelled);
}

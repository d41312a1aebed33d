using Tusuv.Domain.Ballots;
using static Tusuv.Domain.Ballots.BallotRefusals;

namespace Tusuv.Domain.Tests.BallotCommands;

public class BallotPaperTests
{
    private static readonly BallotPaper Paper = new(Rules, Projects);

    [Fact]
    public void Both_projects_fit_into_the_money() => Assert.Null(Paper.Fault([Well, Lamps]));

    [Fact]
    public void A_ballot_names_something() => Assert.Equal(Empty, Paper.Fault([]));

    [Fact]
    public void A_ballot_names_what_is_on_the_list() => Assert.Equal(ProjectUnknown, Paper.Fault([new(Id(99))]));

    [Fact]
    public void Nobody_votes_twice_for_one_project() => Assert.Equal(ProjectUnknown, Paper.Fault([Well, Well]));

    [Fact]
    public void What_is_missing_is_said()
    {
        var poor = new BallotPaper(Rules with { Budget = Tugrug(100_000_000) }, Projects);

        Assert.Equal(("ballot.over_budget", "10500000"), Told(poor.Fault([Well, Lamps])));
    }

    [Fact]
    public void No_sum_is_so_large_that_it_fits()
    {
        var dear = Enumerable
            .Range(1, 3000)
            .Select(n => new BallotProject(new(Id(n)), new($"N{n}"), Tugrug(Money.Largest)))
            .ToArray();

        Assert.Equal(
            ("ballot.over_budget", $"{long.MaxValue}"),
            Told(new BallotPaper(Rules, dear).Fault([.. dear.Select(p => p.ProposalId)]))
        );
    }

    [Fact]
    public void By_approval_the_number_is_bounded_and_the_money_is_not()
    {
        var approval = Rules with { Form = BallotForm.Approval, MaxChoices = 1, Budget = Tugrug(1) };

        Assert.Null(new BallotPaper(approval, Projects).Fault([Well]));
        Assert.Equal(("ballot.too_many_choices", "1"), Told(new BallotPaper(approval, Projects).Fault([Well, Lamps])));
    }

    private static (string?, string?) Told(Refusal? refusal) => (refusal?.Code, refusal?.Parameters[0].Value);
}

using Tusuv.Domain.Proposals;
using static Tusuv.Domain.Proposals.ProposalRefusals;

namespace Tusuv.Domain.Tests.ProposalCommands;

public class RerouteProposalTests
{
    private static readonly Round Round = RoundOf(Reviewing);

    private static readonly RerouteProposal Reroute = new(
        Well,
        new("delegated_function"),
        new("Аймгийн эрүүл мэндийн газар"),
        Day.AddDays(30)
    );

    private static readonly ProposalRerouted Rerouted = new(
        new("delegated_function"),
        new("Аймгийн эрүүл мэндийн газар"),
        Day.AddDays(30),
        Today
    );

    [Fact]
    public void A_second_doctor_is_for_the_aimag_to_answer() =>
        GivenProposal(WellSubmitted).When(p => Reroute.Decide(p, Round, Uranchimeg)).Then(Rerouted);

    [Fact]
    public void Rerouting_twice_records_nothing_new() =>
        GivenProposal(WellSubmitted, Rerouted).When(p => Reroute.Decide(p, Round, Uranchimeg)).ThenNothing();

    [Fact]
    public void Nobody_takes_off_the_ballot_what_people_vote_on() =>
        GivenProposal(WellSubmitted, WellCosted, WellAdmitted)
            .When(p => Reroute.Decide(p, RoundOf(Voting), Uranchimeg))
            .ThenRefused(OnBallot);

    [Fact]
    public void Somebody_receives_it() =>
        GivenProposal(WellSubmitted)
            .When(p => (Reroute with { Receiver = new("") }).Decide(p, Round, Uranchimeg))
            .ThenRefused(ReceiverMissing);

    [Fact]
    public void The_answer_is_due_on_a_day_to_come() =>
        GivenProposal(WellSubmitted)
            .When(p => (Reroute with { AnswerDue = Day.AddDays(-1) }).Decide(p, Round, Uranchimeg))
            .ThenRefused(AnswerDuePassed);

    [Fact]
    public void There_is_a_reason_of_the_list() =>
        GivenProposal(WellSubmitted)
            .When(p => (Reroute with { Reason = new("dislike") }).Decide(p, Round, Uranchimeg))
            .ThenRefused(CommonRefusals.ReasonUnknown);

    [Fact]
    public void What_was_refused_is_over() =>
        GivenProposal(WellSubmitted, new ProposalRefused(new("no_land"), null, Today))
            .When(p => Reroute.Decide(p, Round, Uranchimeg))
            .ThenRefused(IsOver);

    [Fact]
    public void What_was_never_submitted_is_not_rerouted() =>
        GivenProposal().When(p => Reroute.Decide(p, null, Uranchimeg)).ThenRefused(NotFound);

    [Fact]
    public void Another_soum_reroutes_nothing_here() =>
        GivenProposal(WellSubmitted)
            .When(p => Reroute.Decide(p, Round, Neighbour))
            .ThenRefused(CommonRefusals.OutOfReach);
}

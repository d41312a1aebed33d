using GraphQL;
using GraphQL.Types;
using Tusuv.Api.Ballots;
using Tusuv.Api.Identity;
using Tusuv.Domain.Allocations;
using Tusuv.Domain.Audit;
using Tusuv.Domain.Ballots;
using Tusuv.Domain.Localities;
using Tusuv.Domain.Offices;
using Tusuv.Domain.Proposals;
using Tusuv.Domain.Rounds;

namespace Tusuv.Api.Graph;

internal sealed class MutationType : ObjectGraphType
{
    public MutationType()
    {
        Name = "Mutation";
        this.Command<RegisterLocality>(Policies.Administration, "Register a place in the tree of localities.");
        this.Command<StateFigures>(Policies.Administration, "State population figures from a register.");
        this.Command<FormBody>(Policies.Administration, "Form a body of a locality.");
        this.Command<GrantOffice>(Policies.Administration, "Grant a person an office for a term.");
        this.Command<EndOffice>(Policies.Administration, "End an office from a day on.");

        this.Command<AdoptTemplate>(
            Policies.Administration,
            "Enter what a place has decided about its rounds to come."
        );
        this.Command<RetireTemplate>(Policies.Administration, "Open no round from a template any more.");
        this.Command<OpenRound>(Policies.RoundOffice, "Open a round from a template.");
        this.Command<SetCeiling>(Policies.RoundOffice, "Set the money of the round, provisional or final.");
        this.Command<SealRules>(Policies.RoundOffice, "Seal how ballots are cast, counted and turned into winners.");
        this.Command<SealBallotList>(Policies.RoundOffice, "Seal the projects put to the vote, with their costs.");
        this.Command<SealRoll>(Policies.RoundOffice, "Seal who may vote.");
        this.Command<OpenStage>(Policies.RoundOffice, "Open a stage whose preconditions are met.");
        this.Command<CloseStage>(Policies.RoundOffice, "Close a stage; closing the vote closes the box.");
        this.Command<RescheduleStage>(Policies.RoundOffice, "Move the dates of a stage.");
        this.Command<CancelRound>(Policies.RoundOffice, "Cancel a round.");

        this.Command<SubmitProposal>(Policies.Participant, "Submit a proposal to a round that is collecting.");
        this.Command<ReviseProposal>(Policies.Participant, "Revise one's own proposal before it is reviewed.");
        this.Command<SupportProposal>(Policies.Participant, "Support a proposal.");
        this.Command<WithdrawSupport>(Policies.Participant, "Take one's support back.");
        this.Command<WithdrawProposal>(Policies.Participant, "Withdraw one's own proposal.");
        this.Command<MergeProposal>(Policies.RoundOffice, "Treat a proposal as part of another.");
        this.Command<UnmergeProposal>(Policies.RoundOffice, "Undo a merger.");
        this.Command<CostProposal>(Policies.Review, "State what a proposal costs, and on what basis.");
        this.Command<AdmitProposal>(Policies.RoundOffice, "Admit a proposal, its title in clear.");
        this.Command<RefuseProposal>(Policies.RoundOffice, "Refuse a proposal for a reason of the list.");
        this.Command<RerouteProposal>(
            Policies.RoundOffice,
            "Send a proposal to who may pay for it, with a day for the answer."
        );
        this.Command<DeclareReviewInterest>(
            Policies.Review,
            "Say before a review whether anything ties one to the proposal."
        );
        this.Command<CheckLegality>(Policies.Review, "Hold a proposal against each rule of the law.");
        this.Command<RankProposal>(Policies.Review, "State the working group's place for a proposal.");
        this.Command<AppealProposal>(Policies.Participant, "Appeal against the refusal or the rank of a proposal.");
        this.Command<DecideAppeal>(
            Policies.RoundOffice,
            "Decide an appeal, by another person than who refused or ranked."
        );
        this.Command<AnswerProposal>(Policies.RoundOffice, "Record what the receiver of a proposal answered.");

        this.AddSheets();
        this.AddMeetings();
        this.AddBallots();
        this.Command<CountBallots>(Policies.Certification, "Open the envelopes of the closed box and add up.");
        this.Command<VoidPaperBallot>(Policies.RoundOffice, "Void a paper ballot that is no vote; another approves.");
        this.Command<ApproveVoiding>(Policies.Certification, "Approve the voiding of a paper ballot.");
        this.Command<SignProtocol>(Policies.RoundOffice, "Enter the signed protocol of a bag's paper ballots.");
        this.Command<CertifyTally>(Policies.Certification, "Certify the tally.");
        this.Command<DestroyRoundKeys>(Policies.Certification, "Destroy the keys that tie ballots to voters.");
        this.Command<Allocate>(Policies.RoundOffice, "Apply the sealed rule to the certified tally.");

        this.AddKhural();
        this.AddFunds();
        this.AddActionPlans();
        this.AddAudits();

        this.Command<RequestErasure>(Policies.Participant, "Ask that a text be taken away.");
        this.Command<RefuseErasure>(Policies.Erasure, "Leave a text where it is, by a rule that is named.");
        this.Command<EraseText>(
            Policies.Erasure,
            "Erase a text written by a person; the record says that it was done."
        );
    }
}

import type { ProposersProposalQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Proposal = graphql(`
  query ProposersProposal($id: ProposalId!) {
    me { appointment { id } }
    reasons { withdrawal }
    proposal(id: $id) {
      id
      number
      status
      files
      title { mn en }
      writtenTitle { erased text commitment }
      body { erased text }
      estimate { amount currency }
      cost { grade }
      refusal { reason refusedAt explanation { erased text } }
      appeal { appealedAt }
      rank { rank reason }
      meetingRanks { rank }
      movedFar
      thread { kind }
      round {
        id
        kind
        currency
        cancelled
        name { mn en }
        locality { id name { mn en } timeZone }
        stages { stage status }
        terms { appealDays { number } }
      }
    }
  }
`);

const ReviseProposal = graphql(`
  mutation ReviseProposal($commandId: CommandId!, $input: ReviseProposalInput!) {
    reviseProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const WithdrawProposal = graphql(`
  mutation WithdrawProposal($commandId: CommandId!, $input: WithdrawProposalInput!) {
    withdrawProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AppealProposal = graphql(`
  mutation AppealProposal($commandId: CommandId!, $input: AppealProposalInput!) {
    appealProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type ProposersProposal = NonNullable<ProposersProposalQuery["proposal"]>;

export const useProposersProposal = (id: string) => useAsk(Proposal, { id });
export const useReviseProposal = () => useCommand(ReviseProposal, (data) => data.reviseProposal);
export const useWithdrawProposal = () => useCommand(WithdrawProposal, (data) => data.withdrawProposal);
export const useAppealProposal = () => useCommand(AppealProposal, (data) => data.appealProposal);

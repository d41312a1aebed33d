import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const SupportProposal = graphql(`
  mutation SupportProposal($commandId: CommandId!, $input: SupportProposalInput!) {
    supportProposal(commandId: $commandId, input: $input) {
      accepted
      refusal { code parameters { name value } }
    }
  }
`);

const WithdrawSupport = graphql(`
  mutation WithdrawSupport($commandId: CommandId!, $input: WithdrawSupportInput!) {
    withdrawSupport(commandId: $commandId, input: $input) {
      accepted
      refusal { code parameters { name value } }
    }
  }
`);

export const useSupport = () => useCommand(SupportProposal, (data) => data.supportProposal);
export const useWithdrawSupport = () => useCommand(WithdrawSupport, (data) => data.withdrawSupport);

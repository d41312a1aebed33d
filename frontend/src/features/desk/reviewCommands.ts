import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const CostProposal = graphql(`
  mutation CostProposal($commandId: CommandId!, $input: CostProposalInput!) {
    costProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CheckLegality = graphql(`
  mutation CheckLegality($commandId: CommandId!, $input: CheckLegalityInput!) {
    checkLegality(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AdmitProposal = graphql(`
  mutation AdmitProposal($commandId: CommandId!, $input: AdmitProposalInput!) {
    admitProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RefuseProposal = graphql(`
  mutation RefuseProposal($commandId: CommandId!, $input: RefuseProposalInput!) {
    refuseProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RerouteProposal = graphql(`
  mutation RerouteProposal($commandId: CommandId!, $input: RerouteProposalInput!) {
    rerouteProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RankProposal = graphql(`
  mutation RankProposal($commandId: CommandId!, $input: RankProposalInput!) {
    rankProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const MergeProposal = graphql(`
  mutation MergeProposal($commandId: CommandId!, $input: MergeProposalInput!) {
    mergeProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const UnmergeProposal = graphql(`
  mutation UnmergeProposal($commandId: CommandId!, $input: UnmergeProposalInput!) {
    unmergeProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AnswerProposal = graphql(`
  mutation AnswerProposal($commandId: CommandId!, $input: AnswerProposalInput!) {
    answerProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DecideAppeal = graphql(`
  mutation DecideAppeal($commandId: CommandId!, $input: DecideAppealInput!) {
    decideAppeal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useCostProposal = () => useCommand(CostProposal, (data) => data.costProposal);
export const useCheckLegality = () => useCommand(CheckLegality, (data) => data.checkLegality);
export const useAdmitProposal = () => useCommand(AdmitProposal, (data) => data.admitProposal);
export const useRefuseProposal = () => useCommand(RefuseProposal, (data) => data.refuseProposal);
export const useRerouteProposal = () => useCommand(RerouteProposal, (data) => data.rerouteProposal);
export const useRankProposal = () => useCommand(RankProposal, (data) => data.rankProposal);
export const useMergeProposal = () => useCommand(MergeProposal, (data) => data.mergeProposal);
export const useUnmergeProposal = () => useCommand(UnmergeProposal, (data) => data.unmergeProposal);
export const useAnswerProposal = () => useCommand(AnswerProposal, (data) => data.answerProposal);
export const useDecideAppeal = () => useCommand(DecideAppeal, (data) => data.decideAppeal);

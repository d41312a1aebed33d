import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const Commit = graphql(`
  mutation Commit($commandId: CommandId!, $input: CommitInput!) {
    commit(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const FailProcurementCall = graphql(`
  mutation FailProcurementCall($commandId: CommandId!, $input: FailProcurementCallInput!) {
    failProcurementCall(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AmendCommitment = graphql(`
  mutation AmendCommitment($commandId: CommandId!, $input: AmendCommitmentInput!) {
    amendCommitment(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const Pay = graphql(`
  mutation Pay($commandId: CommandId!, $input: PayInput!) {
    pay(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReversePayment = graphql(`
  mutation ReversePayment($commandId: CommandId!, $input: ReversePaymentInput!) {
    reversePayment(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const HoldRetention = graphql(`
  mutation HoldRetention($commandId: CommandId!, $input: HoldRetentionInput!) {
    holdRetention(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReleaseRetention = graphql(`
  mutation ReleaseRetention($commandId: CommandId!, $input: ReleaseRetentionInput!) {
    releaseRetention(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CarryOver = graphql(`
  mutation CarryOver($commandId: CommandId!, $input: CarryOverInput!) {
    carryOver(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useCommit = () => useCommand(Commit, (data) => data.commit);
export const useFailProcurementCall = () => useCommand(FailProcurementCall, (data) => data.failProcurementCall);
export const useAmendCommitment = () => useCommand(AmendCommitment, (data) => data.amendCommitment);
export const usePay = () => useCommand(Pay, (data) => data.pay);
export const useReversePayment = () => useCommand(ReversePayment, (data) => data.reversePayment);
export const useHoldRetention = () => useCommand(HoldRetention, (data) => data.holdRetention);
export const useReleaseRetention = () => useCommand(ReleaseRetention, (data) => data.releaseRetention);
export const useCarryOver = () => useCommand(CarryOver, (data) => data.carryOver);

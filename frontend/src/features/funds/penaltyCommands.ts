import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const ClaimPenalty = graphql(`
  mutation ClaimPenalty($commandId: CommandId!, $input: ClaimPenaltyInput!) {
    claimPenalty(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordPenaltyPaid = graphql(`
  mutation RecordPenaltyPaid($commandId: CommandId!, $input: RecordPenaltyPaidInput!) {
    recordPenaltyPaid(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const WaivePenalty = graphql(`
  mutation WaivePenalty($commandId: CommandId!, $input: WaivePenaltyInput!) {
    waivePenalty(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useClaimPenalty = () => useCommand(ClaimPenalty, (data) => data.claimPenalty);
export const useRecordPenaltyPaid = () => useCommand(RecordPenaltyPaid, (data) => data.recordPenaltyPaid);
export const useWaivePenalty = () => useCommand(WaivePenalty, (data) => data.waivePenalty);

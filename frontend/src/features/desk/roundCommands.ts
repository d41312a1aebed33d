import type { Names } from "#shared/graph/faults";
import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const OpenStage = graphql(`
  mutation OpenStage($commandId: CommandId!, $input: OpenStageInput!) {
    openStage(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CloseStage = graphql(`
  mutation CloseStage($commandId: CommandId!, $input: CloseStageInput!) {
    closeStage(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SetCeiling = graphql(`
  mutation SetCeiling($commandId: CommandId!, $input: SetCeilingInput!) {
    setCeiling(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RescheduleStage = graphql(`
  mutation RescheduleStage($commandId: CommandId!, $input: RescheduleStageInput!) {
    rescheduleStage(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CountBallots = graphql(`
  mutation CountBallots($commandId: CommandId!, $input: CountBallotsInput!) {
    countBallots(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CertifyTally = graphql(`
  mutation CertifyTally($commandId: CommandId!, $input: CertifyTallyInput!) {
    certifyTally(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const Allocate = graphql(`
  mutation Allocate($commandId: CommandId!, $input: AllocateInput!) {
    allocate(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CancelRound = graphql(`
  mutation CancelRound($commandId: CommandId!, $input: CancelRoundInput!) {
    cancelRound(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DestroyRoundKeys = graphql(`
  mutation DestroyRoundKeys($commandId: CommandId!, $input: DestroyRoundKeysInput!) {
    destroyRoundKeys(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useOpenStage = () => useCommand(OpenStage, (data) => data.openStage);
export const useCloseStage = () => useCommand(CloseStage, (data) => data.closeStage);
export const useRescheduleStage = () => useCommand(RescheduleStage, (data) => data.rescheduleStage);
export const useSetCeiling = () => useCommand(SetCeiling, (data) => data.setCeiling);
export const useCountBallots = () => useCommand(CountBallots, (data) => data.countBallots);
export const useCertifyTally = (names: Names) => useCommand(CertifyTally, (data) => data.certifyTally, names);
export const useAllocate = () => useCommand(Allocate, (data) => data.allocate);
export const useCancelRound = () => useCommand(CancelRound, (data) => data.cancelRound);
export const useDestroyRoundKeys = () => useCommand(DestroyRoundKeys, (data) => data.destroyRoundKeys);

import type { Names } from "#shared/graph/faults";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const SealRules = graphql(`
  mutation SealRules($commandId: CommandId!, $input: SealRulesInput!) {
    sealRules(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SealBallotList = graphql(`
  mutation SealBallotList($commandId: CommandId!, $input: SealBallotListInput!) {
    sealBallotList(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SealRoll = graphql(`
  mutation SealRoll($commandId: CommandId!, $input: SealRollInput!) {
    sealRoll(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DeclareReviewInterest = graphql(`
  mutation DeclareReviewInterest($commandId: CommandId!, $input: DeclareReviewInterestInput!) {
    declareReviewInterest(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const EnterVoters = graphql(`
  mutation EnterVoters($input: EnterVotersInput!) {
    enterVoters(input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RollSoFar = graphql(`
  query RollSoFar($id: RoundId!) {
    round(id: $id) { id rollSoFar { voters area { id name { mn en } } } }
  }
`);

export const useSealRules = () => useCommand(SealRules, (data) => data.sealRules);
export const useSealBallotList = () => useCommand(SealBallotList, (data) => data.sealBallotList);
export const useSealRoll = () => useCommand(SealRoll, (data) => data.sealRoll);
export const useDeclareReviewInterest = () => useCommand(DeclareReviewInterest, (data) => data.declareReviewInterest);
/** Entering somebody twice adds nobody, so it needs no id of its own. */
export const useEnterVoters = (names: Names) => useCommand(EnterVoters, (data) => data.enterVoters, names);

export const useRollSoFar = (id: string) => useAsk(RollSoFar, { id });

import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const VoteByHands = graphql(`
  mutation VoteByHands($commandId: CommandId!, $input: VoteByHandsInput!) {
    voteByHands(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const VoteInSecret = graphql(`
  mutation VoteInSecret($commandId: CommandId!, $input: VoteInSecretInput!) {
    voteInSecret(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const OpenRollCall = graphql(`
  mutation OpenRollCall($commandId: CommandId!, $input: OpenRollCallInput!) {
    openRollCall(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const TypeVote = graphql(`
  mutation TypeVote($commandId: CommandId!, $input: TypeVoteInput!) {
    typeVote(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CastVote = graphql(`
  mutation CastVote($commandId: CommandId!, $input: CastVoteInput!) {
    castVote(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CloseRollCall = graphql(`
  mutation CloseRollCall($commandId: CommandId!, $input: CloseRollCallInput!) {
    closeRollCall(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AbandonRollCall = graphql(`
  mutation AbandonRollCall($commandId: CommandId!, $input: AbandonRollCallInput!) {
    abandonRollCall(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useVoteByHands = () => useCommand(VoteByHands, (data) => data.voteByHands);
export const useVoteInSecret = () => useCommand(VoteInSecret, (data) => data.voteInSecret);
export const useOpenRollCall = () => useCommand(OpenRollCall, (data) => data.openRollCall);
export const useTypeVote = () => useCommand(TypeVote, (data) => data.typeVote);
export const useCastVote = () => useCommand(CastVote, (data) => data.castVote);
export const useCloseRollCall = () => useCommand(CloseRollCall, (data) => data.closeRollCall);
export const useAbandonRollCall = () => useCommand(AbandonRollCall, (data) => data.abandonRollCall);

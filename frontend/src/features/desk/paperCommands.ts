import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const SignProtocol = graphql(`
  mutation SignProtocol($commandId: CommandId!, $input: SignProtocolInput!) {
    signProtocol(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const VoidPaperBallot = graphql(`
  mutation VoidPaperBallot($commandId: CommandId!, $input: VoidPaperBallotInput!) {
    voidPaperBallot(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ApproveVoiding = graphql(`
  mutation ApproveVoiding($commandId: CommandId!, $input: ApproveVoidingInput!) {
    approveVoiding(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useSignProtocol = () => useCommand(SignProtocol, (data) => data.signProtocol);
export const useVoidPaperBallot = () => useCommand(VoidPaperBallot, (data) => data.voidPaperBallot);
export const useApproveVoiding = () => useCommand(ApproveVoiding, (data) => data.approveVoiding);

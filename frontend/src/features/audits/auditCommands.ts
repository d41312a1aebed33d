import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const OpenAudit = graphql(`
  mutation OpenAudit($commandId: CommandId!, $input: OpenAuditInput!) {
    openAudit(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DrawSample = graphql(`
  mutation DrawSample($commandId: CommandId!, $input: DrawSampleInput!) {
    drawSample(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SaveFindingDraft = graphql(`
  mutation SaveFindingDraft($commandId: CommandId!, $input: SaveFindingDraftInput!) {
    saveFindingDraft(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DiscardFindingDraft = graphql(`
  mutation DiscardFindingDraft($commandId: CommandId!, $input: DiscardFindingDraftInput!) {
    discardFindingDraft(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReleaseFinding = graphql(`
  mutation ReleaseFinding($commandId: CommandId!, $input: ReleaseFindingInput!) {
    releaseFinding(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const AnswerFinding = graphql(`
  mutation AnswerFinding($commandId: CommandId!, $input: AnswerFindingInput!) {
    answerFinding(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const FollowUpFinding = graphql(`
  mutation FollowUpFinding($commandId: CommandId!, $input: FollowUpFindingInput!) {
    followUpFinding(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CloseFinding = graphql(`
  mutation CloseFinding($commandId: CommandId!, $input: CloseFindingInput!) {
    closeFinding(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CloseAudit = graphql(`
  mutation CloseAudit($commandId: CommandId!, $input: CloseAuditInput!) {
    closeAudit(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useOpenAudit = () => useCommand(OpenAudit, (data) => data.openAudit);
export const useDrawSample = () => useCommand(DrawSample, (data) => data.drawSample);
export const useSaveFindingDraft = () => useCommand(SaveFindingDraft, (data) => data.saveFindingDraft);
export const useDiscardFindingDraft = () => useCommand(DiscardFindingDraft, (data) => data.discardFindingDraft);
export const useReleaseFinding = () => useCommand(ReleaseFinding, (data) => data.releaseFinding);
export const useAnswerFinding = () => useCommand(AnswerFinding, (data) => data.answerFinding);
export const useFollowUpFinding = () => useCommand(FollowUpFinding, (data) => data.followUpFinding);
export const useCloseFinding = () => useCommand(CloseFinding, (data) => data.closeFinding);
export const useCloseAudit = () => useCommand(CloseAudit, (data) => data.closeAudit);

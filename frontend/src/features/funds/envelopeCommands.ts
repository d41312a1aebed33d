import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const OpenEnvelope = graphql(`
  mutation OpenEnvelope($commandId: CommandId!, $input: OpenEnvelopeInput!) {
    openEnvelope(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RaiseEnvelope = graphql(`
  mutation RaiseEnvelope($commandId: CommandId!, $input: RaiseEnvelopeInput!) {
    raiseEnvelope(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const LowerEnvelope = graphql(`
  mutation LowerEnvelope($commandId: CommandId!, $input: LowerEnvelopeInput!) {
    lowerEnvelope(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const EarmarkProjects = graphql(`
  mutation EarmarkProjects($commandId: CommandId!, $input: EarmarkProjectsInput!) {
    earmarkProjects(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReleaseEarmark = graphql(`
  mutation ReleaseEarmark($commandId: CommandId!, $input: ReleaseEarmarkInput!) {
    releaseEarmark(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useOpenEnvelope = () => useCommand(OpenEnvelope, (data) => data.openEnvelope);
export const useRaiseEnvelope = () => useCommand(RaiseEnvelope, (data) => data.raiseEnvelope);
export const useLowerEnvelope = () => useCommand(LowerEnvelope, (data) => data.lowerEnvelope);
export const useEarmarkProjects = () => useCommand(EarmarkProjects, (data) => data.earmarkProjects);
export const useReleaseEarmark = () => useCommand(ReleaseEarmark, (data) => data.releaseEarmark);

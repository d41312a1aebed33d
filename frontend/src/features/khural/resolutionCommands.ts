import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const AdoptResolution = graphql(`
  mutation AdoptResolution($commandId: CommandId!, $input: AdoptResolutionInput!) {
    adoptResolution(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SignResolution = graphql(`
  mutation SignResolution($commandId: CommandId!, $input: SignResolutionInput!) {
    signResolution(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordResolution = graphql(`
  mutation RecordResolution($commandId: CommandId!, $input: RecordResolutionInput!) {
    recordResolution(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useAdoptResolution = () => useCommand(AdoptResolution, (data) => data.adoptResolution);
export const useRecordResolution = () => useCommand(RecordResolution, (data) => data.recordResolution);
export const useSignResolution = () => useCommand(SignResolution, (data) => data.signResolution);

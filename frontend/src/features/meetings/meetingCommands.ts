import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const ConveneMeeting = graphql(`
  mutation ConveneMeeting($commandId: CommandId!, $input: ConveneMeetingInput!) {
    conveneMeeting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReconveneMeeting = graphql(`
  mutation ReconveneMeeting($commandId: CommandId!, $input: ReconveneMeetingInput!) {
    reconveneMeeting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordSitting = graphql(`
  mutation RecordSitting($commandId: CommandId!, $input: RecordSittingInput!) {
    recordSitting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CountHands = graphql(`
  mutation CountHands($commandId: CommandId!, $input: CountHandsInput!) {
    countHands(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const KeepMinutes = graphql(`
  mutation KeepMinutes($commandId: CommandId!, $input: KeepMinutesInput!) {
    keepMinutes(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ConcludeMeeting = graphql(`
  mutation ConcludeMeeting($commandId: CommandId!, $input: ConcludeMeetingInput!) {
    concludeMeeting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useConveneMeeting = () => useCommand(ConveneMeeting, (data) => data.conveneMeeting);
export const useReconveneMeeting = () => useCommand(ReconveneMeeting, (data) => data.reconveneMeeting);
export const useRecordSitting = () => useCommand(RecordSitting, (data) => data.recordSitting);
export const useCountHands = () => useCommand(CountHands, (data) => data.countHands);
export const useKeepMinutes = () => useCommand(KeepMinutes, (data) => data.keepMinutes);
export const useConcludeMeeting = () => useCommand(ConcludeMeeting, (data) => data.concludeMeeting);

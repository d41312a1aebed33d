import type { Names } from "#shared/graph/faults";
import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const ConveneSitting = graphql(`
  mutation ConveneSitting($commandId: CommandId!, $input: ConveneSittingInput!) {
    conveneSitting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const StateAttendance = graphql(`
  mutation StateAttendance($commandId: CommandId!, $input: StateAttendanceInput!) {
    stateAttendance(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordArrival = graphql(`
  mutation RecordArrival($commandId: CommandId!, $input: RecordArrivalInput!) {
    recordArrival(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordDeparture = graphql(`
  mutation RecordDeparture($commandId: CommandId!, $input: RecordDepartureInput!) {
    recordDeparture(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const VoteOnOpening = graphql(`
  mutation VoteOnOpening($commandId: CommandId!, $input: VoteOnOpeningInput!) {
    voteOnOpening(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const DeclareInterest = graphql(`
  mutation DeclareInterest($commandId: CommandId!, $input: DeclareInterestInput!) {
    declareInterest(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const MakeMotion = graphql(`
  mutation MakeMotion($commandId: CommandId!, $input: MakeMotionInput!) {
    makeMotion(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const EndSitting = graphql(`
  mutation EndSitting($commandId: CommandId!, $input: EndSittingInput!) {
    endSitting(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useConveneSitting = () => useCommand(ConveneSitting, (data) => data.conveneSitting);
export const useStateAttendance = () => useCommand(StateAttendance, (data) => data.stateAttendance);
export const useRecordArrival = () => useCommand(RecordArrival, (data) => data.recordArrival);
export const useRecordDeparture = () => useCommand(RecordDeparture, (data) => data.recordDeparture);
export const useVoteOnOpening = () => useCommand(VoteOnOpening, (data) => data.voteOnOpening);
export const useDeclareInterest = () => useCommand(DeclareInterest, (data) => data.declareInterest);
export const useMakeMotion = (names: Names) => useCommand(MakeMotion, (data) => data.makeMotion, names);
export const useEndSitting = () => useCommand(EndSitting, (data) => data.endSitting);

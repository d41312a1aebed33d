import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const AddMilestone = graphql(`
  mutation AddMilestone($commandId: CommandId!, $input: AddMilestoneInput!) {
    addMilestone(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const PlanMilestone = graphql(`
  mutation PlanMilestone($commandId: CommandId!, $input: PlanMilestoneInput!) {
    planMilestone(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const ReportMilestone = graphql(`
  mutation ReportMilestone($commandId: CommandId!, $input: ReportMilestoneInput!) {
    reportMilestone(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const VerifyMilestone = graphql(`
  mutation VerifyMilestone($commandId: CommandId!, $input: VerifyMilestoneInput!) {
    verifyMilestone(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useAddMilestone = () => useCommand(AddMilestone, (data) => data.addMilestone);
export const usePlanMilestone = () => useCommand(PlanMilestone, (data) => data.planMilestone);
export const useReportMilestone = () => useCommand(ReportMilestone, (data) => data.reportMilestone);
export const useVerifyMilestone = () => useCommand(VerifyMilestone, (data) => data.verifyMilestone);

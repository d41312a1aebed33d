import type { AllocationVerdict } from "#shared/graph/generated/graphql";

export const isFunded = ({ verdict }: { verdict: AllocationVerdict }) =>
  verdict === "SELECTED" || verdict === "TOPPED_UP";

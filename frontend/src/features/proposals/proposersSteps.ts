import type { ProposalStatus } from "#shared/graph/generated/graphql";

type Standing = { status: ProposalStatus; cost?: object | null; appeal?: object | null };

/** What its proposer may do with a proposal; the addresses under it are named the same. */
export const steps = ["revise", "withdraw", "appeal"] as const;
export type Step = (typeof steps)[number];

export const mayBe: Record<Step, (proposal: Standing) => boolean> = {
  revise: ({ status, cost }) => status === "SUBMITTED" && !cost,
  withdraw: ({ status }) => status === "SUBMITTED" || status === "ADMITTED" || status === "MERGED",
  appeal: ({ status, appeal }) => status === "REFUSED" && !appeal,
};

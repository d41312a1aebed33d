import type { Office } from "#shared/graph/generated/graphql";
import type { Asked, PlansRound } from "./plansQuery";

/** The plans of a round as one reader has them before them, and what their office may enter. */
export type At = {
  round: PlansRound;
  reasons: readonly string[];
  reports: boolean;
  verifies: boolean;
};

/** A plan, by the resolution that made it, and how to look at it again. */
export type Within = { at: At; resolution: string; again: () => void };

const reporting: readonly Office[] = [
  "GOVERNOR",
  "BAG_GOVERNOR",
  "HEAD_OF_OFFICE",
  "FINANCE_HEAD",
  "PROCUREMENT",
  "SOCIAL_WORKER",
  "KHURAL_SECRETARY",
  "PROVIDER",
  "ADMINISTRATOR",
];
const monitoring: readonly Office[] = ["MONITOR", "NGO", "CHAIR", "MEMBER", "PRESIDIUM_MEMBER", "ADMINISTRATOR"];

export const atOf = ({ me, reasons }: Asked, round: PlansRound): At => {
  const office = me.appointment?.office;
  const isOne = (offices: readonly Office[]) => office !== undefined && offices.includes(office);
  return { round, reasons: reasons.milestone, reports: isOne(reporting), verifies: isOne(monitoring) };
};

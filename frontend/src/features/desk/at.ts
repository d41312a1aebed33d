import type { Office } from "#shared/graph/generated/graphql";
import type { DeskFacts, DeskProposal, DeskRound } from "./deskQuery";

export const runners: readonly Office[] = [
  "HEAD_OF_OFFICE",
  "GOVERNOR",
  "FINANCE_HEAD",
  "PROCUREMENT",
  "KHURAL_SECRETARY",
  "ADMINISTRATOR",
];
export const certifiers: readonly Office[] = ["KHURAL_SECRETARY", "CHAIR", "ADMINISTRATOR"];

const keepers: readonly Office[] = ["HEAD_OF_OFFICE", "KHURAL_SECRETARY", "ADMINISTRATOR"];

export const keepsRoll = (office?: Office) => office !== undefined && keepers.includes(office);
export const runsRounds = (office?: Office) => office !== undefined && runners.includes(office);
/** Whether they find out what a proposal costs and whether it may be. */
export const reviews = (office?: Office) => runsRounds(office) || office === "WORKING_GROUP_MEMBER";
export const certifies = (office?: Office) => office !== undefined && certifiers.includes(office);

export type DecisionProps = { proposal: DeskProposal; desk: DeskFacts; done: () => void };

export type RunningProps = {
  round: DeskRound;
  office?: Office;
  /** Why days are moved, or the round is cancelled. */
  reasons: readonly string[];
  /** Why a sheet out of an urn is no vote. */
  paperVoids: readonly string[];
  again: () => void;
};

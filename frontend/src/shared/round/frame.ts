import type { RoundKind, Stage, StageStatus } from "#shared/graph/generated/graphql";
import type { PublicText } from "#shared/text/words";

export type StageFacts = {
  stage: Stage;
  status: StageStatus;
  opensAt?: string | null;
  closesAt?: string | null;
  openedAt?: string | null;
  closedAt?: string | null;
  citation?: PublicText | null;
};

/** What every page of a round says about it. */
export type RoundFrame = {
  id: string;
  name: PublicText;
  kind: RoundKind;
  cancelled: boolean;
  locality: { name: PublicText; timeZone: string };
  stages: readonly StageFacts[];
};

export const stageOf = (round: { stages: readonly StageFacts[] }, stage: Stage) =>
  round.stages.find((other) => other.stage === stage);

export const isOpen = (round: { stages: readonly StageFacts[]; cancelled: boolean }, stage: Stage) =>
  !round.cancelled && stageOf(round, stage)?.status === "OPEN";

/** A round of which nothing is still to come. */
export const isOver = (round: { stages: readonly StageFacts[] }) =>
  round.stages.every(({ status }) => status === "CLOSED");

/** The stage in which the round is now; the last one that closed when none is open. */
export const currentStage = (stages: readonly StageFacts[]) =>
  stages.find((stage) => stage.status === "OPEN") ?? stages.findLast((stage) => stage.status === "CLOSED");

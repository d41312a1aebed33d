import type { CostGrade, ProposalStatus } from "#shared/graph/generated/graphql";

export const tasks = ["COST", "CHECK", "ADMIT", "REFUSE", "APPEAL", "DONE"] as const;
export type Task = (typeof tasks)[number];

type Row = {
  id: string;
  status: ProposalStatus;
  cost?: { grade: CostGrade } | null;
  legality?: { findings: readonly { met: boolean }[] } | null;
  appeal?: { upheld?: boolean | null } | null;
};

/** What a proposal waits for. One admitted at a rough cost waits too: only a checked cost comes on a ballot; what breaks a rule can only leave the list. */
export function taskOf({ status, cost, legality, appeal }: Row): Task {
  if (appeal && typeof appeal.upheld !== "boolean") return "APPEAL";
  if (status === "ADMITTED") return cost?.grade === "CHECKED" ? "DONE" : "COST";
  if (status !== "SUBMITTED") return "DONE";
  if (!cost) return "COST";
  if (!legality) return "CHECK";
  return legality.findings.every(({ met }) => met) ? "ADMIT" : "REFUSE";
}

export const waitingFor = <R extends Row>(rows: readonly R[], task: Task): R[] =>
  rows.filter((row) => taskOf(row) === task);

/** The one after it in the queue; after the last, the first. */
export function nextAfter<R extends Row>(queue: readonly R[], id: string): R | undefined {
  const place = queue.findIndex((row) => row.id === id);
  const others = [...queue.slice(place + 1), ...queue.slice(0, Math.max(place, 0))];
  return others[0];
}

/** Refused, merged, sent elsewhere, withdrawn: nothing more is decided about it here. */
export const isOver = ({ status }: Pick<Row, "status">) => status !== "SUBMITTED" && status !== "ADMITTED";

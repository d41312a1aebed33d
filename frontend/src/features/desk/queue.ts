import type { CostGrade, ProposalStatus } from "#shared/graph/generated/graphql";

export const tasks = ["COST", "CHECK", "ADMIT", "APPEAL", "DONE"] as const;
export type Task = (typeof tasks)[number];

type Row = {
  id: string;
  status: ProposalStatus;
  cost?: { grade: CostGrade } | null;
  legality?: object | null;
  appeal?: { upheld?: boolean | null } | null;
};

/** What a proposal waits for. One admitted at a rough cost waits too: only a checked cost comes on a ballot. */
export function taskOf({ status, cost, legality, appeal }: Row): Task {
  if (appeal && typeof appeal.upheld !== "boolean") return "APPEAL";
  if (status === "ADMITTED") return cost?.grade === "CHECKED" ? "DONE" : "COST";
  if (status !== "SUBMITTED") return "DONE";
  if (!cost) return "COST";
  return legality ? "ADMIT" : "CHECK";
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

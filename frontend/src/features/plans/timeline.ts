import { dayIn, lastMoment } from "#shared/text/dates";
import type { Milestone, Plan } from "./plansQuery";

type Dated = Pick<Milestone, "dueAt" | "baseline" | "reported" | "overdueSince" | "dropped"> & {
  reports: readonly { percent: number; doneOn?: string | null }[];
};

const DAY = 86_400_000;

/** Shares of the whole time, from the adoption of the plan to its last day or today. */
export type Row<M> = { milestone: M; planned?: number; first?: number; actual?: number };
export type Timeline<M> = { rows: Row<M>[]; today: number };

const endOf = (day: string) => Date.parse(`${day}T23:59Z`);

/** Done: until the day it was done. Under way: as much of the planned time as was reported done, and nothing of it after today. */
function actualEnd({ reports, dueAt }: Dated, from: number, now: number): number | undefined {
  const last = reports.at(-1);
  if (last?.doneOn) return endOf(last.doneOn);
  if (!last || !dueAt) return undefined;
  return Math.min(now, from + ((Date.parse(dueAt) - from) * last.percent) / 100);
}

export function timelineOf<M extends Dated>(adoptedAt: string, milestones: readonly M[], now: Date): Timeline<M> {
  const from = Date.parse(adoptedAt);
  const ends = milestones.flatMap((milestone) => [
    ...[milestone.dueAt, milestone.baseline].filter((day) => day != null).map((day) => Date.parse(day)),
    actualEnd(milestone, from, now.getTime()) ?? from,
  ]);
  const whole = Math.max(now.getTime(), ...ends, from + DAY) - from;
  const share = (moment?: number) => (moment === undefined ? undefined : Math.max(0, moment - from) / whole);
  const day = (text?: string | null) => (text ? share(Date.parse(text)) : undefined);
  return {
    today: share(now.getTime()) ?? 0,
    rows: milestones.map((milestone) => ({
      milestone,
      planned: day(milestone.dueAt),
      first: milestone.baseline && milestone.baseline !== milestone.dueAt ? day(milestone.baseline) : undefined,
      actual: share(actualEnd(milestone, from, now.getTime())),
    })),
  };
}

export const isDone = ({ reported }: Pick<Milestone, "reported">) => reported === "COMPLETE";

/** What others found complete too, not only who carried it out. */
export const isVerifiedDone = (milestone: Pick<Milestone, "reported" | "verified">) =>
  isDone(milestone) && milestone.verified === "COMPLETE";

/** What is finished is late at most, and is so by no more days each day. */
export const isOverdue = (milestone: Pick<Milestone, "overdueSince" | "dropped" | "reported">) =>
  Boolean(milestone.overdueSince) && !milestone.dropped && !isDone(milestone);

/** How many days after the day it was due the step was finished. */
export function daysLate(milestone: Pick<Dated, "dueAt" | "reported" | "reports">, zone: string): number {
  const { dueAt, reports } = milestone;
  const doneOn = reports.at(-1)?.doneOn;
  if (!isDone(milestone) || !doneOn || !dueAt) return 0;
  return Math.max(0, (Date.parse(doneOn) - Date.parse(dayIn(lastMoment(dueAt), zone))) / DAY);
}

/** What is late first, then by the day that is due; what has no day comes last. A rescinded plan shows what it was. */
export function inOrder(milestones: Plan["milestones"], isRescinded: boolean): Milestone[] {
  const due = ({ dueAt }: Milestone) => (dueAt ? Date.parse(dueAt) : Number.MAX_SAFE_INTEGER);
  return [...milestones]
    .filter(({ dropped }) => !dropped || isRescinded)
    .sort((one, other) => Number(isOverdue(other)) - Number(isOverdue(one)) || due(one) - due(other));
}

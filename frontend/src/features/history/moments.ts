import type { AsOf } from "#shared/graph/generated/graphql";

/** A moment as an address names it: the number of an event, or an instant. */
export const asOf = (moment?: string): AsOf | null => {
  if (!moment) return null;
  return /^\d+$/.test(moment) ? { event: Number(moment) } : { at: moment };
};

const eventNumber = /^\d{1,9}$/;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Whether an address names a moment so; people cut and mend addresses. */
export const isMoment = (text: string) =>
  eventNumber.test(text) || (instant.test(text) && !Number.isNaN(Date.parse(text)));

type Stop = { number: number; at: string };

/** The last of these events, oldest first, that had happened by then; -1 where none had. */
export function placeOf(moment: string, oldestFirst: readonly Stop[]) {
  const then = asOf(moment);
  return oldestFirst.findLastIndex(({ number, at }) =>
    then?.event != null ? number <= then.event : Date.parse(at) <= Date.parse(then?.at ?? ""),
  );
}

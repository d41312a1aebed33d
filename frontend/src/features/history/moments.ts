import type { AsOf } from "#shared/graph/generated/graphql";

/** A moment as an address names it: the number of an event, or an instant. */
export const asOf = (moment?: string): AsOf | null => {
  if (!moment) return null;
  return /^\d+$/.test(moment) ? { event: Number(moment) } : { at: moment };
};

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Whether an address names an event so; people cut and mend addresses. */
export const isNumber = (text: string) => /^\d{1,9}$/.test(text);

export const isMoment = (text: string) => isNumber(text) || (instant.test(text) && !Number.isNaN(Date.parse(text)));

type Stop = { number: number; at: string };

/** Whether the first of two moments comes after the second, as far as these events, oldest first, can tell. */
export function isReversed(from: string, to: string, oldestFirst: readonly Stop[]) {
  const [first, second] = [asOf(from), asOf(to)];
  if (first?.event != null && second?.event != null) return first.event > second.event;
  if (first?.at && second?.at) return Date.parse(first.at) > Date.parse(second.at);
  return placeOf(from, oldestFirst) > placeOf(to, oldestFirst);
}

/** The last of these events, oldest first, that had happened by then; -1 where none had. */
export function placeOf(moment: string, oldestFirst: readonly Stop[]) {
  const then = asOf(moment);
  return oldestFirst.findLastIndex(({ number, at }) =>
    then?.event != null ? number <= then.event : Date.parse(at) <= Date.parse(then?.at ?? ""),
  );
}

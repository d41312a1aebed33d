import type { Group, Tally } from "./election";
import { Fraction } from "./fraction";
import { Limits } from "./limits";

/** Sequential Phragmén with costs: it ends with the first tied project that does not fit. */
export function phragmen(tally: Tally): number[] {
  const loads: Fraction[] = [];
  const lastRound = new Map<Group, number>();
  const selected: number[] = [];
  const limits = new Limits(tally);
  let left = tally.budget;
  let candidates = tally.admitted.filter((place) => tally.cost(place) <= left);

  const loadWith = (place: number) => {
    const voters = new Map<number, number>();
    for (const group of tally.supporters[place] as Group[]) {
      const round = lastRound.get(group);
      if (round !== undefined) voters.set(round, (voters.get(round) ?? 0) + group.size);
    }
    let sum = Fraction.of(tally.cost(place));
    for (const [round, count] of voters) sum = sum.plus((loads[round] as Fraction).times(count));
    return sum.over(tally.voted(place));
  };

  for (;;) {
    candidates = candidates.filter(limits.allows);
    if (candidates.length === 0) break;
    const supported = candidates.filter((place) => tally.voted(place) > 0);
    let least: Fraction | undefined;
    let tied = candidates;
    for (const place of supported) {
      const load = loadWith(place);
      const order = least ? load.compare(least) : -1;
      if (order < 0) [least, tied] = [load, [place]];
      else if (order === 0) tied.push(place);
    }
    if (tied.some((place) => tally.cost(place) > left)) break;
    const winner = tally.first(tied);
    selected.push(winner);
    limits.take(winner);
    left -= tally.cost(winner);
    candidates = candidates.filter((place) => place !== winner);
    if (!least) continue;
    for (const group of tally.supporters[winner] as Group[]) lastRound.set(group, loads.length);
    loads.push(least);
  }
  return selected;
}

import type { Tally } from "./election";
import { Limits } from "./limits";

/** Takes what still fits, in order; at the first that does not fit it may end, or take it with money from elsewhere and end. */
function takeInOrder(tally: Tally, order: number[]): number[] {
  const { whenFull = "skip", topUpFrom = 100 } = tally.sealed.conditions ?? {};
  const limits = new Limits(tally);
  let [money, isOver] = [tally.budget, false];
  return order.filter((place) => {
    if (isOver || !limits.allows(place)) return false;
    const isTooDear = tally.cost(place) > money;
    isOver = isTooDear && whenFull !== "skip";
    const covers = BigInt(money) * 100n >= BigInt(topUpFrom) * BigInt(tally.cost(place));
    if (isTooDear && !(whenFull === "topUp" && covers)) return false;
    money -= Math.min(money, tally.cost(place));
    limits.take(place);
    return true;
  });
}

/** Most votes first. */
export const greedyByVotes = (tally: Tally) =>
  takeInOrder(
    tally,
    [...tally.admitted].sort((a, b) => tally.voted(b) - tally.voted(a) || tally.compare(a, b)),
  );

/** Most votes for the money first. */
export function greedyByVotesForMoney(tally: Tally) {
  const worth = (a: number, b: number) => {
    const difference = BigInt(tally.voted(b)) * BigInt(tally.cost(a)) - BigInt(tally.voted(a)) * BigInt(tally.cost(b));
    const [freeA, freeB] = [tally.cost(a) === 0 && tally.voted(a) > 0, tally.cost(b) === 0 && tally.voted(b) > 0];
    return freeA || freeB ? Number(freeB) - Number(freeA) : difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  return takeInOrder(
    tally,
    [...tally.admitted].sort((a, b) => worth(a, b) || tally.compare(a, b)),
  );
}

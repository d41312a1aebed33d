import type { Tally } from "./election";

/** Takes what still fits, in order. */
function takeInOrder(tally: Tally, order: number[], left: number): number[] {
  let money = left;
  return order.filter((place) => {
    const fits = tally.cost(place) <= money;
    if (fits) money -= tally.cost(place);
    return fits;
  });
}

/** Most votes first; what does not fit is passed over. */
export function greedyByVotes(tally: Tally, candidates = tally.admitted, left = tally.election.budget) {
  const order = [...candidates].sort((a, b) => tally.voted(b) - tally.voted(a) || tally.compare(a, b));
  return takeInOrder(tally, order, left);
}

/** Most votes for the money first. */
export function greedyByVotesForMoney(tally: Tally) {
  const worth = (a: number, b: number) => {
    const difference = BigInt(tally.voted(b)) * BigInt(tally.cost(a)) - BigInt(tally.voted(a)) * BigInt(tally.cost(b));
    const [freeA, freeB] = [tally.cost(a) === 0 && tally.voted(a) > 0, tally.cost(b) === 0 && tally.voted(b) > 0];
    return freeA || freeB ? Number(freeB) - Number(freeA) : difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  const order = tally.admitted.sort((a, b) => worth(a, b) || tally.compare(a, b));
  return takeInOrder(tally, order, tally.election.budget);
}

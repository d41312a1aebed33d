import type { Tally } from "./election";
import { greedyByVotes } from "./greedy";
import { Limits } from "./limits";
import { isClose, type Price, Purses } from "./purses";

export type Utility = "cost" | "card";

type Run = { selected: number[]; left: number; steady: number; limits: Limits };

type Ratio = [top: bigint, bottom: bigint];

type Offer = { place: number; price: Price; worth: number; slope: number };

/** The method of equal shares with so much money, an equal part for each voter. It goes no further once more is spent than there is. */
function run(tally: Tally, utility: Utility, all: bigint): Run {
  const purses = new Purses(tally, all);
  const selected: number[] = [];
  const limits = new Limits(tally);
  let left = tally.budget;
  const unit = (place: number) => (utility === "cost" ? Math.max(1, tally.cost(place)) : 1);
  /** The exact price for what the project is worth, as a ratio. */
  const exact = ({ place, price }: Offer): Ratio => [
    purses.exactMissing(place, price),
    BigInt(price.rich) * BigInt(unit(place)),
  ];
  let candidates = tally.admitted.filter((place) => tally.voted(place) > 0);

  while (left >= 0) {
    const offers = candidates.filter(limits.allows).flatMap((place): Offer[] => {
      const price = purses.price(place);
      return price ? [{ place, price, worth: price.each / unit(place), slope: price.slope / unit(place) }] : [];
    });
    candidates = offers.map((offer) => offer.place);
    const winner = best(offers, exact, tally);
    if (!winner) break;
    const scale = Math.max(...offers.map((offer) => Math.abs(offer.slope)), 1e-30);
    for (const offer of offers)
      if (offer !== winner) purses.noteCrossing(offer.worth - winner.worth, offer.slope - winner.slope, scale);
    purses.pay(winner.place, winner.price);
    selected.push(winner.place);
    limits.take(winner.place);
    left -= tally.cost(winner.place);
    candidates = candidates.filter((place) => place !== winner.place);
  }
  return { selected, left, steady: purses.steady, limits };
}

function best(offers: Offer[], exact: (offer: Offer) => Ratio, tally: Tally): Offer | undefined {
  if (offers.length === 0) return undefined;
  const least = Math.min(...offers.map((offer) => offer.worth));
  const close = offers.filter((offer) => offer.worth <= least || isClose(offer.worth, least));
  if (close.length === 1) return close[0];
  let [tied, lowest] = [close.slice(0, 1), exact(close[0] as Offer)];
  for (const offer of close.slice(1)) {
    const worth = exact(offer);
    const difference = worth[0] * lowest[1] - lowest[0] * worth[1];
    if (difference < 0n) [tied, lowest] = [[offer], worth];
    else if (difference === 0n) tied.push(offer);
  }
  const winner = tally.first(tied.map((offer) => offer.place));
  return tied.find((offer) => offer.place === winner);
}

const moneyOf = (tally: Tally, more: number) =>
  BigInt(tally.budget) + BigInt(more) * BigInt(tally.election.ballots.length);

export const equalShares = (tally: Tally, utility: Utility) =>
  tally.election.ballots.length === 0 ? [] : run(tally, utility, moneyOf(tally, 0)).selected;

/**
 * Add1: everybody is given one more unit of money at a time, until nothing more fits (or, with `on`, until more is spent than
 * there is). Steps that change nothing are passed over.
 */
export function addOne(tally: Tally, utility: Utility, on: "untilNothingFits" | "untilOverspent"): number[] {
  if (tally.election.ballots.length === 0) return [];
  const supported = tally.admitted.filter((place) => tally.voted(place) > 0);
  let before: number[] = [];
  for (let more = 0; ; ) {
    const { selected, left, steady, limits } = run(tally, utility, moneyOf(tally, more));
    if (left < 0) return before;
    const open = supported.filter((place) => !selected.includes(place) && limits.allows(place));
    const isExhaustive = open.every((place) => tally.cost(place) > left);
    if (open.length === 0 || (on === "untilNothingFits" && isExhaustive)) return selected;
    if (steady === Number.POSITIVE_INFINITY) return selected;
    more += Math.max(0, Math.floor(steady * (1 - 1e-6) - 1)) + 1;
    before = selected;
  }
}

/** Add1, and then most votes first with what is left. */
export function addOneThenGreedy(tally: Tally, utility: Utility): number[] {
  const selected = addOne(tally, utility, "untilNothingFits");
  const left = selected.reduce((money, place) => money - tally.cost(place), tally.budget);
  const others = tally.admitted.filter((place) => !selected.includes(place));
  return [...selected, ...greedyByVotes(tally.part(left, others, [...tally.taken, ...selected]))];
}

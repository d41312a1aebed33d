import type { Group, Tally } from "./election";

/** Voters who paid in the same rounds and so have the same money left; `rounds` is undefined once it is all gone. */
type Purse = { rounds: number[] | undefined; money: number; slope: number };

export type Price = { each: number; slope: number; poor: Map<Purse, number>; rich: number };

const near = 1e-9;

/** Whether two figures are too close to be told apart without exact arithmetic. */
export const isClose = (a: number, b: number) => Math.abs(a - b) <= near * Math.max(Math.abs(a), Math.abs(b));

/**
 * Everybody's money in one run of equal shares. Figures are floating, with the exact ones at hand for whatever is close. Each
 * knows its slope, that is how it changes when everybody is given one more unit at the start, and `steady` is for how many
 * such units nothing that was decided here turns out another way.
 */
export class Purses {
  steady = Number.POSITIVE_INFINITY;
  readonly #of = new Map<Group, Purse>();
  /** What was paid in each round, what everybody had at first, and one: all over one denominator. */
  readonly #paid: bigint[] = [];
  #full: bigint;
  #one: bigint;

  /** @param all The money of all voters together. */
  constructor(
    private readonly tally: Tally,
    all: bigint,
  ) {
    const voters = tally.election.ballots.length;
    [this.#full, this.#one] = [all, BigInt(voters)];
    const full: Purse = { rounds: [], money: Number(all) / voters, slope: 1 };
    for (const group of tally.groups) this.#of.set(group, full);
  }

  /** What each supporter pays who can pay in full; undefined where all of them together have too little. */
  price(place: number): Price | undefined {
    const cost = this.tally.cost(place);
    const counts = new Map<Purse, number>();
    let [total, slope, rich] = [0, 0, 0];
    for (const group of this.tally.supporters[place] as Group[]) {
      const purse = this.#of.get(group) as Purse;
      if (!purse.rounds) continue;
      counts.set(purse, (counts.get(purse) ?? 0) + group.size);
      total += purse.money * group.size;
      slope += purse.slope * group.size;
      rich += group.size;
    }
    const enough = isClose(total, cost) ? this.#exactTotal(counts) >= BigInt(cost) * this.#one : total > cost;
    this.#crosses(total - cost, slope, enough);
    if (!enough) return undefined;

    const poor = new Map<Purse, number>();
    let [missing, missingSlope] = [cost, 0];
    for (const [purse, size] of [...counts].sort(([a], [b]) => a.money - b.money)) {
      // Whoever is too close to the border to tell may stand on either side of it: the price is the same.
      if (purse.money * rich >= missing * (1 - near) || rich === size) break;
      poor.set(purse, size);
      missing -= purse.money * size;
      missingSlope -= purse.slope * size;
      rich -= size;
    }
    const price = { each: missing / rich, slope: missingSlope / rich, poor, rich };
    for (const purse of counts.keys())
      this.#crosses(purse.money - price.each, purse.slope - price.slope, !poor.has(purse));
    return price;
  }

  /** What is missing after the poor paid all they had; each of the rich pays an equal part of it. */
  exactMissing(place: number, price: Price): bigint {
    return BigInt(this.tally.cost(place)) * this.#one - this.#exactTotal(price.poor);
  }

  pay(place: number, price: Price) {
    const paid = this.exactMissing(place, price);
    const rich = BigInt(price.rich);
    for (const [round, before] of this.#paid.entries()) this.#paid[round] = before * rich;
    [this.#full, this.#one] = [this.#full * rich, this.#one * rich];
    const round = this.#paid.push(paid) - 1;
    const after = new Map<Purse, Purse>();
    for (const group of this.tally.supporters[place] as Group[]) {
      const purse = this.#of.get(group) as Purse;
      if (!purse.rounds) continue;
      const left = after.get(purse) ?? this.#after(purse, price, round);
      after.set(purse, left);
      this.#of.set(group, left);
    }
  }

  /** Notes when `difference`, which says `positive`, would say otherwise. */
  noteCrossing(difference: number, slope: number, scale: number) {
    if (Math.abs(slope) <= 1e-15 * scale) return;
    if (slope < 0) this.steady = Math.min(this.steady, Math.max(0, difference) / -slope);
  }

  #crosses(difference: number, slope: number, isAbove: boolean) {
    this.noteCrossing(isAbove ? difference : -difference, isAbove ? slope : -slope, 1);
  }

  #after(purse: Purse, price: Price, round: number): Purse {
    const empty: Purse = { rounds: undefined, money: 0, slope: 0 };
    const keeps = isClose(purse.money, price.each)
      ? this.#exactMoney(purse) > (this.#paid[round] as bigint)
      : purse.money > price.each;
    if (!keeps) return empty;
    return {
      rounds: [...(purse.rounds as number[]), round],
      money: purse.money - price.each,
      slope: purse.slope - price.slope,
    };
  }

  #exactMoney(purse: Purse) {
    return (purse.rounds ?? []).reduce((left, round) => left - (this.#paid[round] as bigint), this.#full);
  }

  #exactTotal(counts: Map<Purse, number>): bigint {
    let voters = 0;
    const times = new Map<number, number>();
    for (const [purse, size] of counts) {
      voters += size;
      for (const round of purse.rounds ?? []) times.set(round, (times.get(round) ?? 0) + size);
    }
    let total = this.#full * BigInt(voters);
    for (const [round, count] of times) total -= (this.#paid[round] as bigint) * BigInt(count);
    return total;
  }
}

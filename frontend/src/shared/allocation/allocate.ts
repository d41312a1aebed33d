import { type Election, type Sealed, Tally } from "./election";
import { addOne, addOneThenGreedy, equalShares } from "./equalShares";
import { greedyByVotes, greedyByVotesForMoney } from "./greedy";
import { isOf, partOf } from "./limits";
import { maximinSupport } from "./maximin";
import { phragmen } from "./phragmen";

const rules: Record<string, (tally: Tally) => number[]> = {
  greedy_cost: (tally) => greedyByVotes(tally),
  greedy_card: greedyByVotesForMoney,
  phragmen,
  maximin_support: maximinSupport,
  mes_cost: (tally) => equalShares(tally, "cost"),
  mes_card: (tally) => equalShares(tally, "card"),
  mes_cost_add1: (tally) => addOne(tally, "cost", "untilNothingFits"),
  mes_card_add1: (tally) => addOne(tally, "card", "untilNothingFits"),
  mes_cost_add1_overspend: (tally) => addOne(tally, "cost", "untilOverspent"),
  mes_card_add1_overspend: (tally) => addOne(tally, "card", "untilOverspent"),
  mes_cost_add1_greedy: (tally) => addOneThenGreedy(tally, "cost"),
  mes_card_add1_greedy: (tally) => addOneThenGreedy(tally, "card"),
};

export const ruleKeys = Object.keys(rules);

export const isRule = (key: string) => Object.hasOwn(rules, key);

/**
 * The chosen projects by their places in the list, in the order of choice. Where money is kept for some, they compete for it
 * among themselves first, and all others then for what is left.
 */
export function allocate(key: string, election: Election, sealed: Sealed): number[] {
  const rule = rules[key] as (tally: Tally) => number[];
  const whole = new Tally(election, sealed);
  const selected: number[] = [];
  let left = election.budget;
  const run = (money: number, isIn: (place: number) => boolean) => {
    const open = whole.admitted.filter((place) => isIn(place) && !selected.includes(place));
    let rest = money;
    for (const place of rule(whole.part(money, open, [...selected]))) {
      selected.push(place);
      const paid = Math.min(rest, whole.cost(place));
      [rest, left] = [rest - paid, left - paid];
    }
  };
  for (const share of sealed.conditions?.shares ?? [])
    if (share.reserved) run(partOf(whole, share.reserved), (place) => isOf(whole, share, place));
  run(left, () => true);
  return selected;
}

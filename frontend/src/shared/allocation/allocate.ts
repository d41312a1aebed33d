import { type Election, type Sealed, Tally } from "./election";
import { addOne, addOneThenGreedy, equalShares } from "./equalShares";
import { greedyByVotes, greedyByVotesForMoney } from "./greedy";
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

/** The chosen projects by their places in the list, in the order of choice. */
export const allocate = (key: string, election: Election, sealed: Sealed): number[] =>
  (rules[key] as (tally: Tally) => number[])(new Tally(election, sealed));

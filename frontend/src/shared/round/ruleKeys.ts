/** As the allocation library names its rules, in the order in which they are offered. */
export const ruleKeys = [
  "greedy_cost",
  "greedy_card",
  "mes_cost",
  "mes_cost_add1",
  "mes_cost_add1_overspend",
  "mes_cost_add1_greedy",
  "mes_card",
  "mes_card_add1",
  "mes_card_add1_overspend",
  "mes_card_add1_greedy",
  "phragmen",
  "maximin_support",
] as const;

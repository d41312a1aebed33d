import type { Money } from "#shared/text/money";

type Sums = Record<"total" | "earmarked" | "committed" | "paid" | "retained", Money> & {
  contracts: readonly { amount: Money; paid: Money; retention?: { amount: Money } | null }[];
  projects: readonly { earmarked: Money; committed: Money }[];
};

export type Link = "free" | "uncommitted" | "open" | "retained";
export type Step = {
  step: "total" | "earmarked" | "committed" | "paid";
  amount: Money;
  /** What went on from the step before does not go on from here: it rests under these names. */
  rests: { link: Link; amount: Money }[];
  /** By how much more there is here than the step before can bear. */
  excess: Money;
};

const amount = ({ amount }: Money) => Number(amount);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** From the envelope to the payment. Each step and what rests before it make up the step before, or the excess is named. */
export function chainOf({ total, earmarked, committed, paid, retained, contracts, projects }: Sums): Step[] {
  const money = (value: number): Money => ({ amount: String(value), currency: total.currency });
  const step = (
    name: Step["step"],
    before: Money,
    here: Money,
    rests: [Link, number][],
    excess = amount(here) - amount(before),
  ): Step => ({
    step: name,
    amount: here,
    rests: rests.filter(([, value]) => value > 0).map(([link, value]) => ({ link, amount: money(value) })),
    excess: money(Math.max(0, excess)),
  });
  // Contract by contract: what one was paid too much is not saved on another.
  const opens = contracts.map(
    ({ amount: due, paid, retention }) => amount(due) - amount(paid) - (retention ? amount(retention.amount) : 0),
  );
  // Project by project: what one has too much under contract is not free for another.
  const uncommitted = projects.map(({ earmarked, committed }) => amount(earmarked) - amount(committed));
  return [
    step("total", total, total, []),
    step("earmarked", total, earmarked, [["free", amount(total) - amount(earmarked)]]),
    step(
      "committed",
      earmarked,
      committed,
      [["uncommitted", sumOf(uncommitted.filter((left) => left > 0))]],
      -sumOf(uncommitted.filter((left) => left < 0)),
    ),
    step(
      "paid",
      committed,
      paid,
      [
        ["retained", amount(retained)],
        ["open", sumOf(opens.filter((open) => open > 0))],
      ],
      -sumOf(opens.filter((open) => open < 0)),
    ),
  ];
}

import type { Money } from "#shared/text/money";

type Costed = { cost: Money; proposal: { id: string } };
type SumRules = { form: "KNAPSACK" | "APPROVAL"; maxChoices?: number | null; budget: Money };

export type BallotSum<Project> = {
  chosen: Project[];
  spent: Money;
  /** Negative when the ballot asks for more than there is. */
  left: Money;
  over?: { by: "money"; missing: Money } | { by: "count"; most: number };
};

/** What the choices come to, in the order in which they were made. Choices that left the list do not count. */
export function sumUp<Project extends Costed>(
  choices: readonly string[],
  projects: readonly Project[],
  rules: SumRules,
): BallotSum<Project> {
  const chosen = choices
    .map((id) => projects.find((project) => project.proposal.id === id))
    .filter((project) => project !== undefined);
  const { currency, amount } = rules.budget;
  const spent = chosen.reduce((sum, project) => sum + Number(project.cost.amount), 0);
  const left = Number(amount) - spent;
  const money = (value: number): Money => ({ amount: String(value), currency });
  const sum = { chosen, spent: money(spent), left: money(left) };
  if (rules.maxChoices && chosen.length > rules.maxChoices)
    return { ...sum, over: { by: "count", most: rules.maxChoices } };
  if (rules.form === "KNAPSACK" && left < 0) return { ...sum, over: { by: "money", missing: money(-left) } };
  return sum;
}

export type Obstacle = { by: "money"; missing: Money } | { by: "count"; most: number };

/** Why one more project does not go on the ballot, or nothing. */
export function obstacle(project: Costed, sum: BallotSum<Costed>, rules: SumRules): Obstacle | undefined {
  if (rules.maxChoices && sum.chosen.length >= rules.maxChoices) return { by: "count", most: rules.maxChoices };
  const missing = Number(project.cost.amount) - Number(sum.left.amount);
  if (rules.form === "KNAPSACK" && missing > 0)
    return { by: "money", missing: { amount: String(missing), currency: sum.left.currency } };
  return undefined;
}

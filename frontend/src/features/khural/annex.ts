import type { Faults } from "#shared/form/CommandForm";
import type { AllocationVerdict, ResolutionStatus } from "#shared/graph/generated/graphql";
import { isFunded } from "#shared/round/funded";
import { exact, type Money, typedMoney } from "#shared/text/money";

type Step = { verdict: AllocationVerdict; cost: Money; proposal: { id: string } };
type Costed = { id: string; cost?: { amount: Money } | null; rank?: { rank: number } | null };

/** A project before the body: on the list or not, at what sum as it was typed, and why other than the voters had it. */
export type Line = { proposal: string; listed: boolean; amount: string; difference: string };

export const votersHad = (steps: readonly Step[], proposal: string): Money | undefined =>
  steps.find((step) => isFunded(step) && step.proposal.id === proposal)?.cost;

/** The voters' result as it is, and after it what else is costed, in the working group's order. */
export function firstLines(steps: readonly Step[], projects: readonly Costed[]): Line[] {
  const place = ({ id, rank }: Costed) => {
    const step = steps.findIndex((step) => isFunded(step) && step.proposal.id === id);
    return step >= 0 ? step : steps.length + (rank?.rank ?? projects.length);
  };
  return projects
    .filter(({ cost }) => cost)
    .sort((one, other) => place(one) - place(other))
    .map(({ id, cost }) => {
      const had = votersHad(steps, id);
      return { proposal: id, listed: had !== undefined, amount: exact(had ?? (cost?.amount as Money)), difference: "" };
    });
}

type Listed = {
  lines: readonly { amount: Money; difference?: string | null; proposal: { id: string } }[];
  leftOut: readonly { reason: string; proposal: { id: string } }[];
};

type Resolved<List> = { status: ResolutionStatus; annex?: List | null };

/** What was decided already: a later sitting goes on from it. */
export const listInForce = <List>(resolutions: readonly Resolved<List>[]): List | undefined =>
  resolutions.findLast(({ status, annex }) => status === "IN_FORCE" && annex)?.annex ?? undefined;

/** A list that lies before the body, to be changed: its projects first, as it has them. */
export function linesOfList({ lines, leftOut }: Listed, others: readonly Line[]): Line[] {
  const placed = new Set(lines.map(({ proposal }) => proposal.id));
  return [
    ...lines.map(({ amount, difference, proposal }) => ({
      proposal: proposal.id,
      listed: true,
      amount: exact(amount),
      difference: difference ?? "",
    })),
    ...others
      .filter(({ proposal }) => !placed.has(proposal))
      .map((line) => ({
        ...line,
        listed: false,
        difference: leftOut.find(({ proposal }) => proposal.id === line.proposal)?.reason ?? "",
      })),
  ];
}

/** Only beside a voters' result is there anything to explain. */
export function differs({ proposal, listed, amount }: Line, steps: readonly Step[], currency: string): boolean {
  if (steps.length === 0) return false;
  const had = votersHad(steps, proposal);
  if (!listed) return had !== undefined;
  return had === undefined || typedMoney(amount, currency)?.amount !== had.amount;
}

export const sumOfLines = (lines: readonly Line[], currency: string): Money => ({
  amount: String(
    lines
      .filter(({ listed }) => listed)
      .reduce((sum, line) => sum + Number(typedMoney(line.amount, currency)?.amount ?? 0), 0),
  ),
  currency,
});

export function faultsOfLines(lines: readonly Line[], steps: readonly Step[], currency: string): Faults {
  const faults: Faults = {};
  if (!lines.some(({ listed }) => listed)) faults.annex = "annex.empty";
  for (const line of lines) {
    if (line.listed && !typedMoney(line.amount, currency)) faults[`amount-${line.proposal}`] = "form.sumWrong";
    if (differs(line, steps, currency) && !line.difference) faults[`difference-${line.proposal}`] = "annex.unexplained";
  }
  return faults;
}

export function annexOf(roundId: string, lines: readonly Line[], steps: readonly Step[], currency: string) {
  const reason = (line: Line) => (differs(line, steps, currency) ? line.difference : undefined);
  return {
    roundId,
    lines: lines
      .filter(({ listed }) => listed)
      .map((line) => ({
        proposalId: line.proposal,
        amount: typedMoney(line.amount, currency) as Money,
        difference: reason(line),
      })),
    leftOut: lines
      .filter((line) => !line.listed && reason(line))
      .map(({ proposal, difference }) => ({ proposalId: proposal, reason: difference })),
  };
}

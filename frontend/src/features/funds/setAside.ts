import type { Money } from "#shared/text/money";
import type { Envelope, MoneyRound } from "./moneyQuery";

type Resolution = MoneyRound["resolutions"][number];

/** The list of an amendment is that of the resolution that it amends. */
export const listsInForce = (resolutions: readonly Resolution[]) =>
  resolutions.filter(({ amends, annex, status }) => annex && !amends && status === "IN_FORCE");

/**
 * What a list in force approved and nobody has set aside, though a signature does it by itself: as it did not fit into the
 * envelope. What was given back since is not missed, as long as there is room for it.
 */
export function notSetAside({ annex, id }: Resolution, { projects, free, currency }: Waiting): Money | undefined {
  const waiting = (annex?.lines ?? []).map(({ amount, proposal }) => {
    const project = projects.find((one) => one.proposal.id === proposal.id);
    const isBasis = project?.basis.some((basis) => basis.id === id) ?? false;
    const there = isBasis ? Number(project?.earmarked.amount) : 0;
    return { isBasis, missing: Math.max(0, Number(amount.amount) - there) };
  });
  const missing = waiting.reduce((sum, line) => sum + line.missing, 0);
  const isWaiting = missing > Number(free.amount) || waiting.some(({ isBasis }) => !isBasis);
  return missing > 0 && isWaiting ? { amount: String(missing), currency } : undefined;
}

type Waiting = Pick<Envelope, "projects" | "free"> & { currency: string };

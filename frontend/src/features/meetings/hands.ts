type Hands = { raised: number; proposal: { id: string } };
type Counted = { hands: readonly Hands[] };

/** The order as it would be now: the hands of all sittings together, equal hands on an equal place. */
export function orderOf<Sitting extends Counted>(sittings: readonly Sitting[]) {
  const sums = new Map<string, { proposal: Sitting["hands"][number]["proposal"]; hands: number }>();
  for (const { raised, proposal } of sittings.flatMap(({ hands }) => hands)) {
    const before = sums.get(proposal.id)?.hands ?? 0;
    sums.set(proposal.id, { proposal, hands: before + raised });
  }
  const ordered = [...sums.values()].sort((one, other) => other.hands - one.hands);
  return ordered.map((item) => ({ ...item, rank: ordered.findIndex(({ hands }) => hands === item.hands) + 1 }));
}

export type Teller = "first" | "second";
export const tellersOf = (two: boolean): readonly Teller[] => (two ? ["first", "second"] : ["first"]);

/** Whether two tellers saw the same; nothing is said before both have. */
export const tellersDiffer = (first: string, second: string) =>
  first.trim() !== "" && second.trim() !== "" && Number(first) !== Number(second);

/** What two tellers counted differently before they counted again. */
export type Differing = { proposalId: string; first: number; second: number };

/** Each once, in the order in which they were counted. */
export const withDiffering = (all: readonly Differing[], one: Differing) =>
  all.some((other) => textOf([other]) === textOf([one])) ? all : [...all, one];

/** As it stands in a field of the form, and is kept with it. */
export const textOf = (all: readonly Differing[]) =>
  all.map(({ proposalId, first, second }) => `${proposalId}:${first}:${second}`).join(" ");

export const differingOf = (text: string): readonly Differing[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((one) => {
      const [proposalId = "", first, second] = one.split(":");
      return { proposalId, first: Number(first), second: Number(second) };
    });

import { publicTextIn } from "#shared/form/CitationField";
import { type Faults, typed } from "#shared/form/CommandForm";
import { countFaults, outsideOf } from "#shared/form/CountField";
import { fractionFaults, fractionIn } from "#shared/form/FractionField";
import type { CountedBase, OpeningStep, WayOfVoting } from "#shared/graph/generated/graphql";
import type { Share } from "./arithmetic";
import type { Rules } from "./procedureQuery";

export const openingSteps: readonly OpeningStep[] = ["AGENDA", "HOUSE_RULES", "SERVICE_TEAM"];
export const waysOfVoting: readonly WayOfVoting[] = ["HANDS", "BY_NAME", "SECRET"];

const shareOf = (form: FormData, id: string): Share => ({
  of: typed(form, `${id}-of`) as CountedBase,
  moreThan: typed(form, `${id}-than`) === "more",
  ...fractionIn(form, `${id}-share`),
});

const waysIn = (form: FormData, type: string) => waysOfVoting.filter((way) => form.has(`${type}-${way}`));

export function faultsOfRules(form: FormData, rules: Rules): Faults {
  const shares = ["quorum", ...rules.items.map(({ type }) => type)];
  const faults: Faults = {
    ...countFaults(form, "seats", "tellers"),
    ...outsideOf(form, "seats", 1, 1000, "procedure.seatsRange"),
    ...outsideOf(form, "tellers", 1, 10, "procedure.tellersRange"),
    ...fractionFaults(form, ...shares.map((id) => `${id}-share`)),
  };
  for (const id of shares) {
    const { moreThan, numerator, denominator } = shareOf(form, id);
    if (moreThan && numerator === denominator) faults[`${id}-share`] = "procedure.moreThanAll";
  }
  for (const { type } of rules.items) if (waysIn(form, type).length === 0) faults[`${type}-ways`] = "form.required";
  return faults;
}

/** The rules as they were typed, over those in force; a body's own order of the opening stays. */
export const rulesOf = (form: FormData, rules: Rules) => ({
  seats: Number(typed(form, "seats")),
  tellers: Number(typed(form, "tellers")),
  quorum: shareOf(form, "quorum"),
  quorumCitation: publicTextIn(form, "quorum-citation"),
  opening: [...new Set([...rules.opening, ...openingSteps])].filter((step) => form.has(`opening-${step}`)),
  items: rules.items.map(({ type }) => ({
    type,
    majority: shareOf(form, type),
    ways: waysIn(form, type),
    citation: publicTextIn(form, `${type}-citation`),
    ofSession: form.has(`${type}-of-session`) || undefined,
  })),
});

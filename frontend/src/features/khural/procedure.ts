import { type Faults, typed } from "#shared/form/CommandForm";
import { countFaults } from "#shared/form/CountField";
import type { CountedBase, OpeningStep, WayOfVoting } from "#shared/graph/generated/graphql";
import type { Share } from "./arithmetic";
import type { Rules } from "./procedureQuery";

export const openingSteps: readonly OpeningStep[] = ["AGENDA", "HOUSE_RULES", "SERVICE_TEAM"];
export const waysOfVoting: readonly WayOfVoting[] = ["HANDS", "BY_NAME", "SECRET"];

const fraction = /^(\d{1,3})\/(\d{1,3})$/;

function isShare(text: string): boolean {
  const [, numerator, denominator] = fraction.exec(text) ?? [];
  return Number(numerator) > 0 && Number(numerator) <= Number(denominator);
}

export const fractionOf = ({ numerator, denominator }: Share) => `${numerator}/${denominator}`;

function shareOf(form: FormData, id: string): Share {
  const [, numerator, denominator] = fraction.exec(typed(form, `${id}-share`)) ?? [];
  return {
    of: typed(form, `${id}-of`) as CountedBase,
    moreThan: typed(form, `${id}-than`) === "more",
    numerator: Number(numerator),
    denominator: Number(denominator),
  };
}

const publicText = (form: FormData, id: string) => {
  const [mn, en] = [typed(form, id), typed(form, `${id}-en`)];
  return mn ? { mn, en: en || undefined } : undefined;
};

const waysIn = (form: FormData, type: string) => waysOfVoting.filter((way) => form.has(`${type}-${way}`));

export function faultsOfRules(form: FormData, rules: Rules): Faults {
  const faults: Faults = countFaults(form, "seats", "tellers");
  for (const id of ["quorum", ...rules.items.map(({ type }) => type)])
    if (!isShare(typed(form, `${id}-share`))) faults[`${id}-share`] = "procedure.shareWrong";
  for (const { type } of rules.items) if (waysIn(form, type).length === 0) faults[`${type}-ways`] = "form.required";
  return faults;
}

/** The rules as they were typed, over those in force; a body's own order of the opening stays. */
export const rulesOf = (form: FormData, rules: Rules) => ({
  seats: Number(typed(form, "seats")),
  tellers: Number(typed(form, "tellers")),
  quorum: shareOf(form, "quorum"),
  quorumCitation: publicText(form, "quorum-citation"),
  opening: [...new Set([...rules.opening, ...openingSteps])].filter((step) => form.has(`opening-${step}`)),
  items: rules.items.map(({ type }) => ({
    type,
    majority: shareOf(form, type),
    ways: waysIn(form, type),
    citation: publicText(form, `${type}-citation`),
  })),
});

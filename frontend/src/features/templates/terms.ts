import { publicTextIn } from "#shared/form/CitationField";
import { emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { countFaults, outsideOf } from "#shared/form/CountField";
import { fractionFaults, fractionIn, saidFraction } from "#shared/form/FractionField";
import type { QuorumBase, Stage } from "#shared/graph/generated/graphql";
import type { PublicText, TextKey } from "#shared/text/words";
import type { LegalRule, Terms } from "./templatesQuery";

/** In their order; what a round cannot do without stands in every template. */
export const stages: readonly { stage: Stage; needed: boolean }[] = [
  { stage: "COLLECTING", needed: true },
  { stage: "MEETINGS", needed: false },
  { stage: "REVIEW", needed: true },
  { stage: "VOTING", needed: false },
  { stage: "DECISION", needed: true },
  { stage: "EXECUTION", needed: true },
];

export const uses = ["always", "byChoice", "never"] as const;

/** Those that pages have their own words for. */
const known = ["local_function", "not_delegated", "no_party_or_ngo_costs", "no_celebration", "public_interest"];

export const isKnown = (code: string) => known.includes(code);

export type RuleRow = { code: string; name?: PublicText | null; citation?: PublicText; holds: boolean };

/** The rules of the terms, and those that they leave out. */
export const rulesToChoose = (rules: readonly LegalRule[]): readonly RuleRow[] => [
  ...rules.map((rule) => ({ ...rule, holds: true })),
  ...known.filter((code) => !rules.some((rule) => rule.code === code)).map((code) => ({ code, holds: false })),
];

type Setting = { name: TextKey; said: TextKey; value: string | number; citation?: PublicText | null };

/** The numbers that rounds go by, as they are told. */
export const settingsOf = ({ meetingQuorum, farMove, appealDays }: Terms): readonly Setting[] => [
  {
    name: "terms.quorum",
    said: `terms.quorum.${meetingQuorum.base}`,
    value: saidFraction(meetingQuorum),
    citation: meetingQuorum.source,
  },
  { name: "terms.far", said: "terms.far.value", value: farMove.number, citation: farMove.citation },
  { name: "terms.appeal", said: "terms.appeal.value", value: appealDays.number, citation: appealDays.citation },
];

const codesIn = (form: FormData) => typed(form, "rules").split(" ").filter(Boolean);
const holds = (form: FormData, code: string) => form.has(`rule-${code}`);

export function faultsOfTerms(form: FormData, taken: readonly string[] = []): Faults {
  const held = codesIn(form).filter((code) => holds(form, code));
  return {
    ...emptyOf(form, "decision", "template-name"),
    ...(taken.includes(typed(form, "template-name")) ? { "template-name": "template.nameTaken" as const } : {}),
    ...(held.length === 0 ? { rules: "terms.noRule" as const } : {}),
    ...emptyOf(
      form,
      ...held.flatMap((code) => [...(isKnown(code) ? [] : [`rule-name-${code}`]), `rule-citation-${code}`]),
    ),
    ...fractionFaults(form, "quorum-share"),
    ...countFaults(form, "far", "appeal"),
    ...outsideOf(form, "far", 1, 100, "terms.farLimit"),
    ...outsideOf(form, "appeal", 1, 90, "terms.appealLimit"),
  };
}

export const termsOf = (form: FormData) => ({
  stages: stages
    .map(({ stage, needed }) => ({ stage, use: needed ? "always" : typed(form, `use-${stage}`) }))
    .filter(({ use }) => use !== "never")
    .map(({ stage, use }) => ({
      stage,
      required: use === "always",
      citation: publicTextIn(form, `stage-citation-${stage}`),
    })),
  legalRules: codesIn(form)
    .filter((code) => holds(form, code))
    .map((code) => ({
      code,
      citation: publicTextIn(form, `rule-citation-${code}`) ?? { mn: "" },
      name: isKnown(code) ? undefined : publicTextIn(form, `rule-name-${code}`),
    })),
  meetingQuorum: {
    base: typed(form, "quorum-base") as QuorumBase,
    ...fractionIn(form, "quorum-share"),
    source: publicTextIn(form, "quorum-citation"),
  },
  farMove: { number: Number(typed(form, "far")), citation: publicTextIn(form, "far-citation") },
  appealDays: { number: Number(typed(form, "appeal")), citation: publicTextIn(form, "appeal-citation") },
});

import type { CombinedError } from "urql";
import type { Words } from "#shared/text/words";
import type { DoorRefusal } from "./session";

export type RefusalFacts = { code: string; parameters: readonly { name: string; value: string }[] };

/** Of areas, by their ids: a refusal knows no names. */
export type Names = Readonly<Record<string, string>>;

const values = (parameters: RefusalFacts["parameters"]) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));

/** The parameters that are sums where a currency is named beside them: what one may still spend is said to the tögrög. */
const sums = { missing: "money", available: "exact", paid: "exact", committed: "exact", maximum: "exact" } as const;

/** The reader's words for a refusal. A code that this page does not know yet is shown as it is, never the English sentence. */
export function refusalText(refusal: RefusalFacts, words: Words, names?: Names): string {
  const facts = values(refusal.parameters);
  if (facts.area) facts.area = names?.[facts.area] ?? facts.area;
  const { currency } = facts;
  for (const [name, way] of currency ? Object.entries(sums) : [])
    if (currency && facts[name]) facts[name] = words[way]({ amount: facts[name], currency });
  if (facts.missing && !currency)
    facts.missing = facts.missing
      .split(",")
      .map((code) => words.coded(`checklist.${code}`, code))
      .join("; ");
  if (facts.kind) facts.kind = words.coded(`place.${facts.kind}`, facts.kind);
  if (facts.stage) facts.stage = words.coded(`stage.${facts.stage}`, facts.stage);
  if (facts.rule) facts.rule = words.coded(`legalRule.${facts.rule}`, facts.rule);
  return words.coded(`refusal.${refusal.code}`, words.t("fault.unknown", { code: refusal.code }), facts);
}

export const faultText = (code: string, words: Words, facts?: Record<string, string>): string =>
  words.coded(`fault.${code}`, words.t("fault.unknown", { code }), facts);

/** A moment of today is told by the clock of whoever reads it. */
export const doorText = ({ code, until }: DoorRefusal, words: Words): string =>
  faultText(code, words, until ? { until: new Date(until).toTimeString().slice(0, 5) } : undefined);

export const errorCode = (error: CombinedError) => error.graphQLErrors[0]?.extensions?.code;

/** What to tell when no answer, or none that helps, came back. */
export function errorText(error: CombinedError, words: Words): string {
  const code = errorCode(error);
  if (typeof code === "string") return faultText(code, words);
  return words.t(error.networkError ? "fault.offline" : "fault.ours");
}

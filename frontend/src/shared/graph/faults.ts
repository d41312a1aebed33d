import type { CombinedError } from "urql";
import type { Words } from "#shared/text/words";
import type { DoorRefusal } from "./session";

export type RefusalFacts = { code: string; parameters: readonly { name: string; value: string }[] };

const values = (parameters: RefusalFacts["parameters"]) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));

/** The reader's words for a refusal. A code that this page does not know yet is shown as it is, never the English sentence. */
export function refusalText(refusal: RefusalFacts, words: Words): string {
  const facts = values(refusal.parameters);
  if (facts.missing && facts.currency) facts.missing = words.money({ amount: facts.missing, currency: facts.currency });
  else if (facts.missing)
    facts.missing = facts.missing
      .split(",")
      .map((code) => words.coded(`checklist.${code}`, code))
      .join("; ");
  if (facts.kind) facts.kind = words.coded(`place.${facts.kind}`, facts.kind);
  if (facts.rule) facts.rule = words.coded(`legalRule.${facts.rule}`, facts.rule);
  return words.coded(`refusal.${refusal.code}`, words.t("fault.unknown", { code: refusal.code }), facts);
}

export const faultText = (code: string, words: Words, facts?: Record<string, string>): string =>
  words.coded(`fault.${code}`, words.t("fault.unknown", { code }), facts);

/** A moment of today is told by the clock of whoever reads it. */
export const doorText = ({ code, until }: DoorRefusal, words: Words): string =>
  faultText(code, words, until ? { until: new Date(until).toTimeString().slice(0, 5) } : undefined);

/** What to tell when no answer, or none that helps, came back. */
export function errorText(error: CombinedError, words: Words): string {
  const code = error.graphQLErrors[0]?.extensions?.code;
  if (typeof code === "string") return faultText(code, words);
  return words.t(error.networkError ? "fault.offline" : "fault.ours");
}

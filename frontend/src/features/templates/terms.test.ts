import { expect, test } from "vitest";
import { faultsOfTerms, rulesToChoose, termsOf } from "./terms";

const citation = { mn: "Журам" };

function filled(...changed: readonly (readonly [field: string, value: string])[]) {
  const form = new FormData();
  const fields = {
    "template-name": "Манай жил",
    decision: "12 дугаар тогтоол",
    "use-MEETINGS": "always",
    "use-VOTING": "never",
    "stage-citation-MEETINGS": "Хууль, 16.4",
    rules: "public_interest own-1 own-2",
    "rule-public_interest": "on",
    "rule-citation-public_interest": "Хууль, 60.3",
    "rule-own-1": "on",
    "rule-name-own-1": "Бэлчээр хаахгүй",
    "rule-citation-own-1": "Журам, 2.1",
    "quorum-base": "ADULTS",
    "quorum-share": "1/4",
    far: "2",
    appeal: "20",
    "appeal-citation": "Хууль, 16",
    "appeal-citation-en": "Law, 16",
    ...Object.fromEntries(changed),
  };
  for (const [field, value] of Object.entries(fields)) if (value) form.set(field, value);
  return form;
}

test("terms are what was typed: what a round needs always, a rule only where it holds", () => {
  const form = filled();
  expect(faultsOfTerms(form)).toEqual({});
  const terms = termsOf(form);
  expect(terms.stages.map(({ stage, required }) => `${stage} ${required}`)).toEqual([
    "COLLECTING true",
    "MEETINGS true",
    "REVIEW true",
    "DECISION true",
    "EXECUTION true",
  ]);
  expect(terms.stages[1]?.citation).toEqual({ mn: "Хууль, 16.4", en: undefined });
  expect(terms.legalRules).toEqual([
    { code: "public_interest", citation: { mn: "Хууль, 60.3", en: undefined }, name: undefined },
    { code: "own-1", citation: { mn: "Журам, 2.1", en: undefined }, name: { mn: "Бэлчээр хаахгүй", en: undefined } },
  ]);
  expect(terms.meetingQuorum).toEqual({ base: "ADULTS", numerator: 1, denominator: 4, source: undefined });
  expect(terms.appealDays).toEqual({ number: 20, citation: { mn: "Хууль, 16", en: "Law, 16" } });
});

test("what does not do is told at its field", () => {
  expect(faultsOfTerms(filled(["decision", ""], ["far", "0"], ["quorum-share", "4/3"]))).toEqual({
    decision: "form.required",
    far: "terms.farLimit",
    "quorum-share": "form.fractionWrong",
  });
  expect(faultsOfTerms(filled(["rule-name-own-1", ""], ["rule-citation-public_interest", ""]))).toEqual({
    "rule-name-own-1": "form.required",
    "rule-citation-public_interest": "form.required",
  });
  expect(faultsOfTerms(filled(["rule-public_interest", ""], ["rule-own-1", ""]))).toEqual({ rules: "terms.noRule" });
});

test("a rule that was left out can hold again", () => {
  const rows = rulesToChoose([
    { code: "own-1", name: { mn: "Бэлчээр", en: null }, citation: { ...citation, en: null } },
  ]);
  expect(rows.map(({ code, holds }) => `${code} ${holds}`)).toEqual([
    "own-1 true",
    "local_function false",
    "not_delegated false",
    "no_party_or_ngo_costs false",
    "no_celebration false",
    "public_interest false",
  ]);
});

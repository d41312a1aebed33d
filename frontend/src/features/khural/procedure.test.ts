import { expect, test } from "vitest";
import { faultsOfRules } from "./procedure";
import type { Rules } from "./procedureQuery";

const rules = { items: [{ type: "projects" }] } as unknown as Rules;

function faultsOf(typed: Record<string, string>) {
  const form = new FormData();
  const sound = { seats: "15", tellers: "3", "quorum-share": "1/2", "quorum-than": "more", "projects-share": "1/1" };
  const all = { ...sound, "projects-than": "least", "projects-HANDS": "on", ...typed };
  for (const [field, value] of Object.entries(all)) form.set(field, value);
  return faultsOfRules(form, rules);
}

test("seats and tellers outside their range are told at their field", () => {
  expect(faultsOf({})).toEqual({});
  expect(faultsOf({ seats: "999999" })).toEqual({ seats: "procedure.seatsRange" });
  expect(faultsOf({ seats: "0" })).toEqual({ seats: "procedure.seatsRange" });
  expect(faultsOf({ tellers: "0" })).toEqual({ tellers: "procedure.tellersRange" });
  expect(faultsOf({ tellers: "50" })).toEqual({ tellers: "procedure.tellersRange" });
});

test("more than all can never be reached", () => {
  expect(faultsOf({ "projects-than": "more" })).toEqual({ "projects-share": "procedure.moreThanAll" });
  expect(faultsOf({ "quorum-share": "3/3" })).toEqual({ "quorum-share": "procedure.moreThanAll" });
  expect(faultsOf({ "quorum-share": "most" })).toEqual({ "quorum-share": "form.fractionWrong" });
});

import { expect, test } from "vitest";
import { evidenceFaults, numbersOf } from "./evidence";

test.each([
  ["", []],
  ["4197", [4197]],
  ["4197, 5526; 12 7", [4197, 5526, 12, 7]],
])("%j are the events %j", (text, numbers) => {
  expect(faultsOf(text)).toEqual({});
  expect(numbersOf(text)).toEqual(numbers);
});

test.each(["4,197", "abc, 12", "-5", "0", "1.5", "99999999999999999999"])("%j is told beside its field", (text) => {
  expect(faultsOf(text)).toEqual({ evidence: "findingAnswer.evidenceUnclear" });
});

function faultsOf(text: string) {
  const form = new FormData();
  form.set("evidence", text);
  return evidenceFaults(form, "evidence");
}

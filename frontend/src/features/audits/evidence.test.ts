import { afterEach, expect, test, vi } from "vitest";
import { evidenceFaults, numbersOf, passedFaults } from "./evidence";

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

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["", {}],
  ["2026-11-28", {}],
  ["2026-11-27", { due: "bench.dayPassed" }],
])("at two in the morning of the 28th in Ulaanbaatar, %j as the day of the answer", (day, faults) => {
  vi.useFakeTimers({ now: Date.parse("2026-11-27T18:00:00Z") });
  const form = new FormData();
  form.set("due", day);
  expect(passedFaults(form, "due", "Asia/Ulaanbaatar")).toEqual(faults);
});

function faultsOf(text: string) {
  const form = new FormData();
  form.set("evidence", text);
  return evidenceFaults(form, "evidence");
}

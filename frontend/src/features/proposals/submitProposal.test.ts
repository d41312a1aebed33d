import { expect, test } from "vitest";
import { estimateIn, estimateOf, faultsOf, inputOf } from "./submitProposal";

const draft = {
  round: "1bdacd38-ff32-5711-869b-4a41c011b173",
  proposalId: "c6581f0b-c8e1-512e-94e8-c6f28c4099c9",
  title: " Гүний худаг гаргах ",
  body: "",
  sector: "WATER",
  area: "",
  estimate: "12,5",
  files: [],
};

test("a whole form has nothing to mend", () => {
  expect(faultsOf(draft)).toEqual([]);
});

test("each fault names its field", () => {
  expect(faultsOf({ title: "Худаг", sector: "", estimate: "их" }).map(({ field }) => field)).toEqual([
    "title",
    "sector",
    "estimate",
  ]);
});

test("an estimate may be left out", () => {
  expect(faultsOf({ ...draft, estimate: " " })).toEqual([]);
  expect(inputOf({ ...draft, estimate: "" }, "MNT").estimate).toBeNull();
});

test("millions typed with a comma become whole tögrög", () => {
  expect(inputOf(draft, "MNT")).toMatchObject({
    title: "Гүний худаг гаргах",
    body: null,
    area: null,
    channel: "WEB",
    estimate: { amount: "12500000", currency: "MNT" },
  });
});

test("an estimate that is typed stands there again when it is changed", () => {
  expect(estimateOf(estimateIn("12,5", "MNT"))).toBe("12.5");
  expect(estimateOf(estimateIn("0.75", "USD"))).toBe("0.75");
  expect(estimateOf(null)).toBe("");
});

test.each([
  ["40", "40000000"],
  ["1,500", "1500000"],
  ["40 000 000", "40000000"],
  ["40,000,000 ₮", "40000000"],
  ["40000000", "40000000"],
])("%s is read as %s tögrög", (typed, amount) => {
  expect(estimateIn(typed, "MNT")).toEqual({ amount, currency: "MNT" });
});

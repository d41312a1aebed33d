import { expect, test } from "vitest";
import { asOf, isMoment, isReversed, placeOf } from "./moments";

const stops = [
  { number: 3, at: "2026-03-06T04:00:00Z" },
  { number: 8, at: "2026-04-02T04:00:00Z" },
];

test("a moment is the number of an event, or an instant", () => {
  expect([asOf("8"), asOf("2026-04-02T04:00:00Z"), asOf("")]).toEqual([
    { event: 8 },
    { at: "2026-04-02T04:00:00Z" },
    null,
  ]);
});

test("what is no moment is known as none", () => {
  const moments = ["8", "2026-04-02T04:00:00Z", "abc", "-1", "2026-13-02T04:00:00Z", "99999999999"];
  expect(moments.filter(isMoment)).toEqual(["8", "2026-04-02T04:00:00Z"]);
});

test.each([
  ["2", -1],
  ["3", 0],
  ["7", 0],
  ["9", 1],
  ["2026-04-01T00:00:00Z", 0],
  ["2026-01-01T00:00:00Z", -1],
])("by %s stands the event at place %i", (moment, place) => {
  expect(placeOf(moment, stops)).toBe(place);
});

test.each([
  ["9", "4", true],
  ["3", "3", false],
  ["2026-04-02T04:00:00Z", "2026-03-06T04:00:00Z", true],
  ["8", "2026-03-07T00:00:00Z", true],
  ["2026-03-07T00:00:00Z", "8", false],
])("from %s to %s is backwards: %s", (from, to, backwards) => {
  expect(isReversed(from, to, stops)).toBe(backwards);
});

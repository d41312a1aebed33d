import { expect, test } from "vitest";
import { asOf, placeOf } from "./moments";

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

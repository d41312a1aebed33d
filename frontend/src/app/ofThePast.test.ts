import { expect, test } from "vitest";
import { askedOf } from "./ofThePast";

const meeting = "/meetings/0b7b5a1e-3a52-5b0b-9e0b-000000000001";

test("the address names a moment, two of them, or none", () => {
  expect(askedOf(meeting, "?asof=120")).toEqual({
    reading: { asOf: { event: 120 } },
    hasBar: true,
    isCompared: false,
  });
  expect(askedOf(meeting, "?from=120&to=130").isCompared).toBe(true);
  expect(askedOf(meeting, "")).toEqual({ reading: undefined, hasBar: false, isCompared: false });
});

test("what is no moment is asked of now, with the bar that says so", () => {
  for (const said of ["", "x", "12345678901", "-1"])
    expect(askedOf(meeting, `?asof=${said}`)).toMatchObject({ reading: undefined, hasBar: true });
});

test("a search of events from a day is no comparison", () => {
  expect(askedOf("/audit/events", "?from=2026-03-01").isCompared).toBe(false);
});

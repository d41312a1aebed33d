import { expect, test } from "vitest";
import { wantedBy } from "./ofThePast";

const meeting = "/meetings/0b7b5a1e-3a52-5b0b-9e0b-000000000001";

test("the address names a moment, two of them, or none", () => {
  expect(wantedBy(meeting, "?asof=120")).toEqual({ is: "then", asOf: { event: 120 } });
  expect(wantedBy(meeting, "?from=120&to=130")).toEqual({ is: "compared" });
  expect(wantedBy(meeting, "")).toEqual({ is: "now" });
});

test("what is no moment is asked of now, with the bar that says so", () => {
  for (const said of ["", "x", "12345678901", "-1"])
    expect(wantedBy(meeting, `?asof=${said}`)).toEqual({ is: "then", asOf: undefined });
});

test.each(["/audit/events", "/audits", "/", "/audit", "/rounds/1/vote", "/rounds/1/desk", "/events/5"])(
  "%s is never said to be of the past, nor compared",
  (pathname) => {
    for (const search of ["?asof=120", "?from=2026-03-01"]) expect(wantedBy(pathname, search)).toEqual({ is: "now" });
  },
);

test("an audit is asked of the past by its code", () => {
  expect(wantedBy("/audits/A-7", "?asof=120")).toEqual({ is: "then", asOf: { event: 120 } });
});

test("a slash at the end is the same page", () => {
  expect(wantedBy(`${meeting}/`, "?from=1")).toEqual({ is: "compared" });
});

import { expect, test } from "vitest";
import { clock, date, daysLeft, deadline, instantOf, lastMoment, moment, shortDate, zoneName } from "./dates";

const UB = "Asia/Ulaanbaatar";
const closes = "2026-12-05T10:00:00.000000Z";
const spaced = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

const today = new Date("2026-11-23T02:00:00Z");

test("a deadline is told in the hours of the place", () => {
  expect(spaced(deadline(closes, UB, "mn", today))).toBe("12-р сарын 5, 18:00");
  expect(spaced(deadline(closes, UB, "en", today))).toBe("5 December, 18:00");
  expect(spaced(deadline(closes, "Asia/Hovd", "mn", today))).toBe("12-р сарын 5, 17:00");
});

test("a deadline of another year says which", () => {
  expect(spaced(deadline("2027-05-30T10:00:00Z", UB, "mn", today))).toBe("2027 оны 5-р сарын 30, 18:00");
  expect(spaced(deadline("2025-12-18T02:00:00Z", UB, "en", today))).toBe("18 December 2025, 10:00");
});

test("the year changes at the midnight of the place", () => {
  const eve = new Date("2026-12-31T15:59:00Z");
  expect(spaced(deadline("2026-12-31T16:00:00Z", UB, "en", eve))).toBe("1 January 2027, 00:00");
  expect(spaced(deadline("2026-12-31T16:00:00Z", UB, "en", new Date("2026-12-31T16:00:00Z")))).toBe("1 January, 00:00");
});

test("dates have one form in text and one in tables", () => {
  expect(spaced(date(closes, UB, "mn"))).toBe("2026 оны 12-р сарын 5");
  expect(spaced(date(closes, UB, "en"))).toBe("5 December 2026");
  expect(shortDate(closes, UB)).toBe("2026.12.05");
  expect(spaced(moment(closes, UB))).toBe("2026.12.05 18:00");
});

test("midnight belongs to the new day", () => {
  expect(spaced(moment("2026-12-04T16:00:00Z", UB))).toBe("2026.12.05 00:00");
});

test("what is due by midnight is due on the day before", () => {
  expect(shortDate(lastMoment("2026-12-04T16:00:00Z"), UB)).toBe("2026.12.04");
  expect(shortDate(lastMoment("2026-12-04T15:59:00Z"), UB)).toBe("2026.12.04");
});

test("days left are midnights of the place, not spans of 24 hours", () => {
  expect(daysLeft(closes, UB, new Date("2026-12-04T15:59:00Z"))).toBe(1);
  expect(daysLeft(closes, UB, new Date("2026-12-04T16:00:00Z"))).toBe(0);
  expect(daysLeft(closes, UB, new Date("2026-11-23T02:00:00Z"))).toBe(12);
  expect(daysLeft(closes, UB, new Date("2026-12-06T02:00:00Z"))).toBe(-1);
});

test("a zone has a name that people know", () => {
  expect(zoneName("Asia/Hovd", "mn")).toBe("Ховдын цаг");
  expect(zoneName("UTC", "mn")).toBe("UTC");
});

test("an hour that a person writes is the hour of their place", () => {
  expect(instantOf("2026-11-23", "10:05", "Asia/Ulaanbaatar")).toBe("2026-11-23T02:05:00.000Z");
  expect(instantOf("2026-11-23", "00:30", "Asia/Hovd")).toBe("2026-11-22T17:30:00.000Z");
  expect(instantOf("2026-03-29", "04:00", "Europe/Berlin")).toBe("2026-03-29T02:00:00.000Z");
  expect(clock("2026-11-23T02:05:00Z", "Asia/Ulaanbaatar")).toBe("10:05");
});

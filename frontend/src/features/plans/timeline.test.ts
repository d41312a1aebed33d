import { expect, test } from "vitest";
import { daysLate, isOverdue, isVerifiedDone, timelineOf } from "./timeline";

const milestone = (dueAt: string | null, baseline: string | null, report?: { percent: number; doneOn?: string }) => ({
  dueAt,
  baseline,
  reported: "LIMITED" as const,
  overdueSince: null,
  dropped: false,
  reports: report ? [report] : [],
});

const adopted = "2026-01-01T00:00:00Z";
const percent = (share?: number) => (share === undefined ? undefined : Math.round(share * 100));

test("planned, first planned and actual share one scale with today", () => {
  const late = milestone("2026-12-31T23:59:00Z", "2026-07-01T23:59:00Z", { percent: 20 });
  const done = milestone("2026-07-01T23:59:00Z", "2026-07-01T23:59:00Z", { percent: 100, doneOn: "2026-10-01" });
  const { rows, today } = timelineOf(adopted, [late, done], new Date("2026-07-02T12:00:00Z"));
  expect(percent(today)).toBe(50);
  expect(rows.map(({ planned, first, actual }) => [planned, first, actual].map(percent))).toEqual([
    [100, 50, 20],
    [50, undefined, 75],
  ]);
});

test("what is under way ends today at the latest, however far it is", () => {
  const ahead = milestone("2026-12-31T23:59:00Z", null, { percent: 80 });
  const { rows, today } = timelineOf(adopted, [ahead], new Date("2026-07-02T12:00:00Z"));
  expect(rows[0]?.actual).toBe(today);
});

test("what nobody planned or reported is drawn as nothing", () => {
  const { rows } = timelineOf(adopted, [milestone(null, null)], new Date("2026-02-01T00:00:00Z"));
  expect(rows[0]).toMatchObject({ planned: undefined, first: undefined, actual: undefined });
});

test("a step that was finished late is no longer overdue, and late by the days until it was done", () => {
  const late = { ...milestone("2026-08-19T10:00:00Z", null), overdueSince: "2026-08-19T10:00:00Z" };
  const done = { ...late, reported: "COMPLETE" as const, reports: [{ percent: 100, doneOn: "2026-09-15" }] };
  expect([isOverdue(late), isOverdue(done)]).toEqual([true, false]);
  expect([daysLate(late, "Asia/Ulaanbaatar"), daysLate(done, "Asia/Ulaanbaatar")]).toEqual([0, 27]);
});

test("what was due by midnight and done on that day is not late", () => {
  const done = { ...milestone("2026-07-01T16:00:00Z", null, { percent: 100, doneOn: "2026-07-01" }) };
  expect(daysLate({ ...done, reported: "COMPLETE" }, "Asia/Ulaanbaatar")).toBe(0);
});

test("what was found to be mostly there is not found complete, whatever was reported", () => {
  expect(isVerifiedDone({ reported: "COMPLETE", verified: "COMPLETE" })).toBe(true);
  expect(isVerifiedDone({ reported: "COMPLETE", verified: "SUBSTANTIAL" })).toBe(false);
  expect(isVerifiedDone({ reported: "COMPLETE", verified: null })).toBe(false);
});

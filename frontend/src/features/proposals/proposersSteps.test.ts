import { expect, test } from "vitest";
import { mayBe, nextOf, steps } from "./proposersSteps";

const open = (proposal: Parameters<(typeof mayBe)["revise"]>[0]) => steps.filter((step) => mayBe[step](proposal));

test("words are changed until somebody costs them, and taken back until the list is left", () => {
  expect(open({ status: "SUBMITTED" })).toEqual(["revise", "withdraw"]);
  expect(open({ status: "SUBMITTED", cost: {} })).toEqual(["withdraw"]);
  expect(open({ status: "ADMITTED", cost: {} })).toEqual(["withdraw"]);
  expect(open({ status: "WITHDRAWN" })).toEqual([]);
});

test("a place far from the meetings' is appealed too", () => {
  const moved = { status: "ADMITTED", movedFar: true } as const;
  expect(open(moved)).toContain("appeal");
  expect(open({ ...moved, movedFar: false })).not.toContain("appeal");
  expect(open({ ...moved, appeal: {} })).not.toContain("appeal");
  expect(open({ ...moved, status: "WITHDRAWN" })).not.toContain("appeal");
});

test("what was put to the vote is neither taken back nor contested", () => {
  const settled = { status: "ADMITTED", movedFar: true, thread: [{ kind: "PUT_TO_THE_VOTE" }] } as const;
  expect(open(settled)).toEqual([]);
  expect(open({ ...settled, thread: [] })).toEqual(["withdraw", "appeal"]);
});

test("what is paid for from elsewhere need not be proposed again", () =>
  expect(nextOf({ fellOut: { kind: "LEFT_OUT", reason: "funded_elsewhere" } })).toBe("FUNDED_ELSEWHERE"));

test("a refusal is appealed once", () => {
  expect(open({ status: "REFUSED" })).toEqual(["appeal"]);
  expect(open({ status: "REFUSED", appeal: {} })).toEqual([]);
});

test("while an appeal waits nothing comes next but its answer, and after it no other appeal", () => {
  const fellOut = { kind: "REFUSED" };
  expect(nextOf({ fellOut })).toBe("REFUSED");
  expect(nextOf({ fellOut, appeal: { upheld: null } })).toBe("APPEAL_WAITS");
  expect(nextOf({ fellOut, appeal: { upheld: false } })).toBe("APPEALED");
  expect(nextOf({ fellOut: { kind: "NOT_SELECTED" }, appeal: { upheld: null } })).toBe("NOT_SELECTED");
  expect(nextOf({ fellOut: null })).toBeUndefined();
});

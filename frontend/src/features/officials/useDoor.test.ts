// @vitest-environment jsdom

import { afterEach, expect, test, vi } from "vitest";
import { comeBack, rememberBack } from "./useDoor";

const forgetSeenHere = vi.hoisted(() => vi.fn());
vi.mock("#shared/graph/session", () => ({ forgetSeenHere }));

afterEach(() => {
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

test.each([
  ["/rounds/1/desk?task=COST", "/rounds/1/desk?task=COST"],
  ["//elsewhere.example/", null],
  ["https://elsewhere.example/", null],
  [null, null],
])("after signing in %s leads to %s", (back, to) => {
  rememberBack("/before");
  rememberBack(back);
  expect(sessionStorage.getItem("back")).toBe(to);
});

test("what was seen before is forgotten as somebody comes in, and then the page begins anew", async () => {
  const assign = vi.fn(() => expect(forgetSeenHere).toHaveBeenCalledOnce());
  vi.stubGlobal("location", { assign, origin: location.origin });
  rememberBack("/rounds/1/desk");
  expect(forgetSeenHere).not.toHaveBeenCalled();
  await comeBack();
  expect(assign).toHaveBeenCalledWith("/rounds/1/desk");
});

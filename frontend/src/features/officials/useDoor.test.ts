// @vitest-environment jsdom

import { afterEach, expect, test } from "vitest";
import { rememberBack } from "./useDoor";

afterEach(() => sessionStorage.clear());

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

// @vitest-environment jsdom

import { afterEach, expect, test } from "vitest";
import { keepTrackingCode, madeTrackingCode, readTrackingCode, trackingCode } from "./trackingCode";

afterEach(() => localStorage.clear());

test("a code is read as people write it down", () => {
  const code = madeTrackingCode();
  const written = ` ${code.slice(0, 12).toLowerCase().replaceAll("0", "o")}-${code.slice(12)}`;
  expect(readTrackingCode(written)).toBe(code);
});

test("a code that another program made is taken letter by letter", () => {
  expect(readTrackingCode(" tracking-code-of-resident-0 ")).toBe("tracking-code-of-resident-0");
});

test("a part of a code is none", () => {
  expect(readTrackingCode("")).toBeUndefined();
  expect(readTrackingCode("0123-4567")).toBeUndefined();
});

test("a device keeps the code that it has", () => {
  keepTrackingCode("tracking-code-of-resident-0");
  keepTrackingCode("tracking-code-of-resident-1");
  expect(trackingCode()).toBe("tracking-code-of-resident-0");
});

import { expect, test } from "vitest";
import { serialsText } from "./serials";

test.each([
  [[], ""],
  [[7], "0007"],
  [[5, 1, 2, 3], "0001–0003, 0005"],
])("%j is written %s", (serials, text) => {
  expect(serialsText(serials)).toBe(text);
});

import { expect, test } from "vitest";
import { redraw } from "./redraw";

// The tickets of 14 and 15 begin with 0392 and 6513; printf '%s:%s' SEED NUMBER | sha256sum.
const seed = "19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b";

test("the host’s sample is drawn again, whatever the order of what is drawn from", () => {
  expect(redraw(seed, [11, 12, 13, 14, 15], 2)).toEqual([14, 15]);
  expect(redraw(seed, [15, 13, 11, 14, 12, 12], 3)).toEqual([11, 14, 15]);
});

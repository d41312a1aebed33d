import { expect, test } from "vitest";
import { inPlace, otherSheet, startingAt } from "./waiting";

const wish = (serial: number, number: number, partOf: number | null = null) => ({
  sheetRunId: "run",
  serial,
  number,
  partOf,
});

const said = (wishes: readonly { serial: number; number: number }[]) =>
  wishes.map(({ serial, number }) => `${serial}.${number}`);

test("the parts of a wish stand where it stood, and a sheet where it was", () => {
  const wishes = [wish(7, 1), wish(7, 3), wish(7, 4, 2), wish(7, 5, 2), wish(2, 1)];
  expect(said(inPlace(wishes))).toEqual(["7.1", "7.4", "7.5", "7.3", "2.1"]);
});

test("a queue goes on at a sheet and comes round", () => {
  const wishes = [wish(7, 1), wish(2, 1), wish(2, 2), wish(5, 1)];
  expect(said(startingAt(wishes, "run 2"))).toEqual(["2.1", "2.2", "5.1", "7.1"]);
  expect(said(startingAt(wishes, "run 9"))).toEqual(said(wishes));
});

test("who met another clerk goes on at another sheet, if there is one", () => {
  const wishes = [wish(7, 1), wish(2, 1), wish(5, 1)];
  expect(otherSheet(wishes, wish(7, 1), 0)).toBe("run 2");
  expect(otherSheet(wishes, wish(7, 1), 0.99)).toBe("run 5");
  expect(otherSheet([wish(7, 2)], wish(7, 1))).toBeUndefined();
});

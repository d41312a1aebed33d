import { expect, test } from "vitest";
import { chainOf } from "./chain";

const mnt = (million: number) => ({ amount: String(Math.round(million * 1_000_000)), currency: "MNT" });
const sums = (total: number, earmarked: number, committed: number, paid: number, retained = 0) => ({
  total: mnt(total),
  earmarked: mnt(earmarked),
  committed: mnt(committed),
  paid: mnt(paid),
  retained: mnt(retained),
});
const told = (steps: ReturnType<typeof chainOf>) =>
  steps.map(({ step, rests, excess }) =>
    [
      step,
      ...rests.map(({ link, amount }) => `${link} ${Number(amount.amount) / 1e6}`),
      Number(excess.amount) / 1e6,
    ].join(", "),
  );

test("each step and what rests before it make up the step before", () => {
  expect(told(chainOf(sums(186, 186, 182.9, 124.9, 2.9)))).toEqual([
    "total, 0",
    "earmarked, 0",
    "committed, uncommitted 3.1, 0",
    "paid, retained 2.9, open 55.1, 0",
  ]);
});

test("what is more than the step before can bear is named, never hidden", () => {
  expect(told(chainOf(sums(186, 200, 28, 29)))).toEqual([
    "total, 0",
    "earmarked, 14",
    "committed, uncommitted 172, 0",
    "paid, 1",
  ]);
});

import { expect, test } from "vitest";
import { chainOf } from "./chain";

const mnt = (million: number) => ({ amount: String(Math.round(million * 1_000_000)), currency: "MNT" });
const contract = (amount: number, paid: number, retained = 0) => ({
  amount: mnt(amount),
  paid: mnt(paid),
  retention: retained ? { amount: mnt(retained) } : null,
});
const sums = (total: number, earmarked: number, contracts: readonly ReturnType<typeof contract>[]) => {
  const sum = (of: (one: (typeof contracts)[number]) => { amount: string } | undefined) =>
    mnt(contracts.reduce((sum, one) => sum + Number(of(one)?.amount ?? 0), 0) / 1e6);
  return {
    total: mnt(total),
    earmarked: mnt(earmarked),
    committed: sum(({ amount }) => amount),
    paid: sum(({ paid }) => paid),
    retained: sum(({ retention }) => retention?.amount),
    contracts,
    projects: [{ earmarked: mnt(earmarked), committed: sum(({ amount }) => amount) }],
  };
};
const told = (steps: ReturnType<typeof chainOf>) =>
  steps.map(({ step, rests, excess }) =>
    [
      step,
      ...rests.map(({ link, amount }) => `${link} ${Number(amount.amount) / 1e6}`),
      Number(excess.amount) / 1e6,
    ].join(", "),
  );

test("each step and what rests before it make up the step before", () => {
  expect(told(chainOf(sums(186, 186, [contract(100, 100), contract(82.9, 24.9, 2.9)])))).toEqual([
    "total, 0",
    "earmarked, 0",
    "committed, uncommitted 3.1, 0",
    "paid, retained 2.9, open 55.1, 0",
  ]);
});

test("what is more than the step before can bear is named, never hidden", () => {
  expect(told(chainOf(sums(186, 200, [contract(28, 29)])))).toEqual([
    "total, 0",
    "earmarked, 14",
    "committed, uncommitted 172, 0",
    "paid, 1",
  ]);
});

test("what one contract was paid too much does not lessen what is open on the others", () => {
  expect(told(chainOf(sums(186, 186, [contract(28, 30), contract(50, 20, 5)])))).toEqual([
    "total, 0",
    "earmarked, 0",
    "committed, uncommitted 108, 0",
    "paid, retained 5, open 25, 2",
  ]);
});

test("what one project has too much under contract does not lessen what another has without one", () => {
  const projects = [
    { earmarked: mnt(10), committed: mnt(0) },
    { earmarked: mnt(20), committed: mnt(25) },
  ];
  expect(told(chainOf({ ...sums(60, 30, [contract(25, 0)]), projects }))[2]).toBe("committed, uncommitted 10, 5");
});

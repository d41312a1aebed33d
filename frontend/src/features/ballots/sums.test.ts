import { expect, test } from "vitest";
import { obstacle, sumUp } from "./sums";

const mnt = (million: number) => ({ amount: String(million * 1_000_000), currency: "MNT" });
const project = (id: string, million: number) => ({ cost: mnt(million), proposal: { id } });
const [well, lamps, heating, trees] = [
  project("well", 48.5),
  project("lamps", 62),
  project("heating", 85),
  project("trees", 18.4),
];
const projects = [well, lamps, heating, trees];
const knapsack = { form: "KNAPSACK", maxChoices: null, budget: mnt(200) } as const;
const approval = { form: "APPROVAL", maxChoices: 2, budget: mnt(200) } as const;

test("the ballot says what is spent and what is left", () => {
  const sum = sumUp(["well", "heating", "trees"], projects, knapsack);
  expect(sum.chosen.map(({ proposal }) => proposal.id)).toEqual(["well", "heating", "trees"]);
  expect([sum.spent, sum.left, sum.over]).toEqual([mnt(151.9), mnt(48.1), undefined]);
});

test("what does not fit is told by how much", () => {
  const sum = sumUp(["well", "heating", "trees"], projects, knapsack);
  expect(obstacle(lamps, sum, knapsack)).toEqual({ by: "money", missing: mnt(13.9) });
});

test("what just fits fits", () => {
  const exactly = { ...knapsack, budget: mnt(213.9) };
  const sum = sumUp(["well", "heating", "trees"], projects, exactly);
  expect(obstacle(lamps, sum, exactly)).toBeUndefined();
});

test("a ballot over the money says so", () => {
  const sum = sumUp(["well", "lamps", "heating", "trees"], projects, knapsack);
  expect(sum.over).toEqual({ by: "money", missing: mnt(13.9) });
});

test("an approval ballot has no limit of money but may have one of number", () => {
  const two = sumUp(["lamps", "heating"], projects, { ...approval, budget: mnt(1) });
  expect(two.over).toBeUndefined();
  expect(obstacle(well, two, approval)).toEqual({ by: "count", most: 2 });
  expect(sumUp(["lamps", "heating", "well"], projects, approval).over).toEqual({ by: "count", most: 2 });
});

test("a project that left the list does not count", () => {
  expect(sumUp(["gone", "well"], projects, knapsack).spent).toEqual(mnt(48.5));
});

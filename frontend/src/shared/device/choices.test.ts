import { expect, test } from "vitest";
import { shuffled } from "./choices";

const list = Array.from({ length: 12 }, (_, place) => `N${place + 1}`);

test("one person sees the same order each time", () => {
  expect(shuffled(list, 42)).toEqual(shuffled(list, 42));
});

test("another person sees another order of the same projects", () => {
  expect(shuffled(list, 43)).not.toEqual(shuffled(list, 42));
  expect(shuffled(list, 43).sort()).toEqual([...list].sort());
});

test("over many people each project stands first about as often", () => {
  const first = new Map<string, number>();
  for (let seed = 1; seed <= 12_000; seed++) {
    const [name = ""] = shuffled(list, seed * 7919);
    first.set(name, (first.get(name) ?? 0) + 1);
  }
  for (const name of list) expect(first.get(name)).toBeGreaterThan(800);
});
